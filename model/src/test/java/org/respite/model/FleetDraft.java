package org.respite.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Provenance;

/** A fleet in the making. Unless told otherwise: trucks of 10 t and 50 m³ that carry every item and have no binding limit. */
public final class FleetDraft {

    private final String id;
    private final String base;
    private final int count;
    private String name = "";
    private String owner = WorldBuilder.OWNER;
    private Mode mode = Mode.TRUCK;
    private long payloadKilograms = 10_000;
    private double volumeCubicMetres = 50;
    private int seats = 0;
    private long rangeMetres = 1_000_000_000;
    private Duration crewHours = Duration.ofHours(24);
    private Duration turnaround = Duration.ZERO;
    private Duration loading = Duration.ofMinutes(15);
    private Duration unloading = Duration.ofMinutes(15);
    private @Nullable Set<Id.Item> items = null;
    private Set<String> sharedWith = Set.of();
    private boolean carriesGroups = false;
    private boolean emergency = false;
    private int largestConvoy = 1;
    private String escort = "";
    private Provenance provenance = Provenance.UNKNOWN;

    FleetDraft(String id, String base, int count) {
        this.id = id;
        this.base = base;
        this.count = count;
        this.largestConvoy = Math.max(1, count);
    }

    public FleetDraft name(String name) {
        this.name = name;
        return this;
    }

    public FleetDraft owner(String owner) {
        this.owner = owner;
        return this;
    }

    public FleetDraft mode(Mode mode) {
        this.mode = mode;
        return this;
    }

    public FleetDraft payloadKilograms(long payloadKilograms) {
        this.payloadKilograms = payloadKilograms;
        return this;
    }

    public FleetDraft volumeCubicMetres(double volumeCubicMetres) {
        this.volumeCubicMetres = volumeCubicMetres;
        return this;
    }

    public FleetDraft seats(int seats) {
        this.seats = seats;
        return this;
    }

    public FleetDraft rangeMetres(long rangeMetres) {
        this.rangeMetres = rangeMetres;
        return this;
    }

    public FleetDraft crewHours(Duration crewHours) {
        this.crewHours = crewHours;
        return this;
    }

    public FleetDraft turnaround(Duration turnaround) {
        this.turnaround = turnaround;
        return this;
    }

    public FleetDraft loading(Duration loading) {
        this.loading = loading;
        return this;
    }

    public FleetDraft unloading(Duration unloading) {
        this.unloading = unloading;
        return this;
    }

    public FleetDraft sharedWith(String... sharedWith) {
        this.sharedWith = Set.of(sharedWith);
        return this;
    }

    public FleetDraft carriesGroups() {
        this.carriesGroups = true;
        return this;
    }

    public FleetDraft emergency() {
        this.emergency = true;
        return this;
    }

    public FleetDraft largestConvoy(int largestConvoy) {
        this.largestConvoy = largestConvoy;
        return this;
    }

    public FleetDraft escort(String escort) {
        this.escort = escort;
        return this;
    }

    public FleetDraft provenance(Provenance provenance) {
        this.provenance = provenance;
        return this;
    }

    /** Buses with so many seats for groups, and no goods. */
    public FleetDraft buses(int seats) {
        return mode(Mode.BUS).seats(seats).carriesGroups().payloadKilograms(0).volumeCubicMetres(0).items();
    }

    /** These items alone; none: people only. */
    public FleetDraft items(String... items) {
        this.items = Arrays.stream(items).map(Id.Item::new).collect(Collectors.toSet());
        return this;
    }

    Fleet build(Set<Id.Item> allItems) {
        return new Fleet(
                new Id.Fleet(id),
                name.isEmpty() ? id : name,
                owner,
                mode,
                new Id.Place(base),
                count,
                payloadKilograms,
                volumeCubicMetres,
                seats,
                rangeMetres,
                crewHours,
                turnaround,
                loading,
                unloading,
                items == null ? allItems : items,
                sharedWith,
                carriesGroups,
                emergency,
                largestConvoy,
                escort,
                provenance);
    }
}
