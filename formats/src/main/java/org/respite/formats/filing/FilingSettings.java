package org.respite.formats.filing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.respite.model.report.Actor;

/**
 * What holds for rows that do not say otherwise.
 *
 * @param filedBy who answers for them
 * @param zone whose clock their times are read by
 * @param now when they reach the record, to the second; no row may say that it did later
 */
public record FilingSettings(Optional<Actor> filedBy, Optional<ZoneId> zone, Instant now) {}
