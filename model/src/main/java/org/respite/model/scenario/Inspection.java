package org.respite.model.scenario;

import java.time.Duration;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;

/** A place that inspects laden trucks before they may go on to a crossing. */
public record Inspection(Id.Place place, int trucksPerHour, Duration duration, Windows hours, Provenance provenance) {}
