package org.respite.model;

import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.Provenance;

/** A need in the making. Unless told otherwise: all the time, weight 1, handed out as fast as one likes. */
public final class NeedDraft {

    private final String place;
    private final String item;
    private final long persons;
    private final double survivalPerDay;
    private final double fullPerDay;
    private Window window = Window.ofSeconds(0, 1);
    private double weight = 1;
    private double distributedPerHour = 1_000_000_000;
    private Provenance provenance = Provenance.UNKNOWN;

    NeedDraft(String place, String item, long persons, double survivalPerDay, double fullPerDay, Window window) {
        this.place = place;
        this.item = item;
        this.persons = persons;
        this.survivalPerDay = survivalPerDay;
        this.fullPerDay = fullPerDay;
        this.window = window;
    }

    public NeedDraft weight(double weight) {
        this.weight = weight;
        return this;
    }

    public NeedDraft distributedPerHour(double distributedPerHour) {
        this.distributedPerHour = distributedPerHour;
        return this;
    }

    public NeedDraft provenance(Provenance provenance) {
        this.provenance = provenance;
        return this;
    }

    /** Needed from {@code from} to {@code to} of the scenario's clock. */
    public NeedDraft window(String from, String to) {
        this.window = WorldTime.window(from, to);
        return this;
    }

    Need build() {
        return new Need(
                new Id.Place(place),
                new Id.Item(item),
                persons,
                survivalPerDay,
                fullPerDay,
                window,
                weight,
                distributedPerHour,
                provenance);
    }
}
