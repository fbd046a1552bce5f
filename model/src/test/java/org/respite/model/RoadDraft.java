package org.respite.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Road;

/** One direction of a road in the making. Unless told otherwise: calm, wide, never closed, a kilometre a minute, for every mode. */
public final class RoadDraft {

    private final String from;
    private final String to;
    private String id = "";
    private String name = "";
    private long metres = 0;
    private Map<Mode, Duration> times = new EnumMap<>(Mode.class);
    private double capacityPerHour = 1_000_000;
    private double backgroundPerHour = 0;
    private Optional<Id.Zone> zone = Optional.empty();
    private Windows closures = Windows.NEVER;
    private List<GeoPoint> shape = new ArrayList<>();
    private Provenance provenance = Provenance.UNKNOWN;

    RoadDraft(String from, String to, int minutes) {
        this.id = from + "-" + to;
        this.from = from;
        this.to = to;
        this.metres = 1000L * minutes;
        for (var mode : Mode.values()) {
            times.put(mode, Duration.ofMinutes(minutes));
        }
    }

    public RoadDraft id(String id) {
        this.id = id;
        return this;
    }

    public RoadDraft name(String name) {
        this.name = name;
        return this;
    }

    public RoadDraft metres(long metres) {
        this.metres = metres;
        return this;
    }

    public RoadDraft capacityPerHour(double capacityPerHour) {
        this.capacityPerHour = capacityPerHour;
        return this;
    }

    public RoadDraft backgroundPerHour(double backgroundPerHour) {
        this.backgroundPerHour = backgroundPerHour;
        return this;
    }

    public RoadDraft zone(String zone) {
        this.zone = Optional.of(new Id.Zone(zone));
        return this;
    }

    public RoadDraft closures(Windows closures) {
        this.closures = closures;
        return this;
    }

    public RoadDraft shape(List<GeoPoint> shape) {
        this.shape = shape;
        return this;
    }

    public RoadDraft provenance(Provenance provenance) {
        this.provenance = provenance;
        return this;
    }

    /** These modes alone, each with its own time where {@link #time} says so. */
    public RoadDraft modes(Mode... modes) {
        times.keySet().retainAll(List.of(modes));
        return this;
    }

    /** The fastest time of one mode. */
    public RoadDraft time(Mode mode, Duration time) {
        times.put(mode, time);
        return this;
    }

    /** Closed to everybody from {@code from} to {@code to} of the scenario's clock. */
    public RoadDraft closed(String from, String to) {
        return closures(closures.union(WorldTime.windows(from, to)));
    }

    Road build() {
        return new Road(
                new Id.Road(id),
                name.isEmpty() ? id : name,
                new Id.Place(from),
                new Id.Place(to),
                metres,
                times,
                capacityPerHour,
                backgroundPerHour,
                zone,
                closures,
                shape,
                provenance);
    }
}
