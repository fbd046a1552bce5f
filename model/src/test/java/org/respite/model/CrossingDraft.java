package org.respite.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Provenance;

/** A crossing in the making. Unless told otherwise: always open for every item and for people, no inspection, room without end. */
public final class CrossingDraft {

    private final String id;
    private final String outside;
    private final String inside;
    private String name = "";
    private Windows cargoHours = Windows.ALWAYS;
    private List<Id.Place> inspections = List.of();
    private int bays = 1000;
    private Duration transfer = Duration.ofMinutes(15);
    private long yardRoomKilograms = 1_000_000_000;
    private @Nullable Set<Id.Item> itemsLetThrough = null;
    private Windows peopleHours = Windows.ALWAYS;
    private int personsPerHour = 1_000_000;
    private Duration processing = Duration.ofMinutes(15);
    private Provenance provenance = Provenance.UNKNOWN;

    CrossingDraft(String id, String outside, String inside) {
        this.id = id;
        this.outside = outside;
        this.inside = inside;
    }

    public CrossingDraft name(String name) {
        this.name = name;
        return this;
    }

    public CrossingDraft cargoHours(String from, String to) {
        this.cargoHours = WorldTime.windows(from, to);
        return this;
    }

    public CrossingDraft inspections(String... places) {
        this.inspections = Arrays.stream(places).map(Id.Place::new).toList();
        return this;
    }

    public CrossingDraft bays(int bays) {
        this.bays = bays;
        return this;
    }

    public CrossingDraft transfer(Duration transfer) {
        this.transfer = transfer;
        return this;
    }

    public CrossingDraft yardRoomKilograms(long yardRoomKilograms) {
        this.yardRoomKilograms = yardRoomKilograms;
        return this;
    }

    public CrossingDraft itemsLetThrough(String... items) {
        this.itemsLetThrough = Arrays.stream(items).map(Id.Item::new).collect(Collectors.toSet());
        return this;
    }

    public CrossingDraft peopleHours(String from, String to) {
        this.peopleHours = WorldTime.windows(from, to);
        return this;
    }

    public CrossingDraft personsPerHour(int personsPerHour) {
        this.personsPerHour = personsPerHour;
        return this;
    }

    public CrossingDraft processing(Duration processing) {
        this.processing = processing;
        return this;
    }

    public CrossingDraft provenance(Provenance provenance) {
        this.provenance = provenance;
        return this;
    }

    Crossing build(Set<Id.Item> allItems) {
        return new Crossing(
                new Id.Crossing(id),
                name.isEmpty() ? id : name,
                new Id.Place(outside),
                new Id.Place(inside),
                cargoHours,
                inspections,
                bays,
                transfer,
                yardRoomKilograms,
                itemsLetThrough == null ? allItems : itemsLetThrough,
                peopleHours,
                personsPerHour,
                processing,
                provenance);
    }
}
