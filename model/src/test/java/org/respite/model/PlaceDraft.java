package org.respite.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Provenance;

/** A place in the making. Unless told otherwise: a calm town that is always open, without limits or shelter. */
public final class PlaceDraft {

    private final String id;
    private Map<String, String> names = Map.of();
    private Place.Kind kind = Place.Kind.TOWN;
    private GeoPoint location = new GeoPoint(0, 0);
    private Optional<String> administrativeCode = Optional.empty();
    private Optional<Id.Zone> zone = Optional.empty();
    private boolean shelter = false;
    private Optional<Place.Reception> reception = Optional.empty();
    private OptionalInt loadsPerHour = OptionalInt.empty();
    private OptionalInt unloadsPerHour = OptionalInt.empty();
    private Windows openingHours = Windows.ALWAYS;
    private Windows distributionHours = Windows.ALWAYS;
    private Set<String> permittedClasses = Set.of();
    private boolean transshipment = false;
    private Provenance provenance = Provenance.UNKNOWN;

    PlaceDraft(String id, int number) {
        this.id = id;
        this.names = Map.of("en", id);
        this.location = new GeoPoint(0, number * 0.01);
    }

    public PlaceDraft names(Map<String, String> names) {
        this.names = names;
        return this;
    }

    public PlaceDraft kind(Place.Kind kind) {
        this.kind = kind;
        return this;
    }

    public PlaceDraft location(GeoPoint location) {
        this.location = location;
        return this;
    }

    public PlaceDraft administrativeCode(String administrativeCode) {
        this.administrativeCode = Optional.of(administrativeCode);
        return this;
    }

    public PlaceDraft zone(String zone) {
        this.zone = Optional.of(new Id.Zone(zone));
        return this;
    }

    public PlaceDraft shelter() {
        this.shelter = true;
        return this;
    }

    public PlaceDraft reception(Place.Reception reception) {
        this.reception = Optional.of(reception);
        return this;
    }

    public PlaceDraft loadsPerHour(int loadsPerHour) {
        this.loadsPerHour = OptionalInt.of(loadsPerHour);
        return this;
    }

    public PlaceDraft unloadsPerHour(int unloadsPerHour) {
        this.unloadsPerHour = OptionalInt.of(unloadsPerHour);
        return this;
    }

    public PlaceDraft openingHours(Windows openingHours) {
        this.openingHours = openingHours;
        return this;
    }

    public PlaceDraft distributionHours(Windows distributionHours) {
        this.distributionHours = distributionHours;
        return this;
    }

    public PlaceDraft permittedClasses(String... permittedClasses) {
        this.permittedClasses = Set.of(permittedClasses);
        return this;
    }

    public PlaceDraft transshipment() {
        this.transshipment = true;
        return this;
    }

    public PlaceDraft provenance(Provenance provenance) {
        this.provenance = provenance;
        return this;
    }

    /** Receives so many more persons, with water and toilets in plenty. */
    public PlaceDraft vacancies(int persons) {
        return reception(new Place.Reception(
                OptionalInt.of(persons), OptionalInt.of(1_000_000), OptionalInt.of(1_000_000), 0));
    }

    /** Open, and handing out, from {@code from} to {@code to} of the scenario's clock, such as "08:00". */
    public PlaceDraft open(String from, String to) {
        return openingHours(WorldTime.windows(from, to)).distributionHours(WorldTime.windows(from, to));
    }

    Place build() {
        return new Place(
                new Id.Place(id),
                names,
                kind,
                location,
                administrativeCode,
                zone,
                shelter,
                reception,
                loadsPerHour,
                unloadsPerHour,
                openingHours,
                distributionHours,
                permittedClasses,
                transshipment,
                provenance);
    }
}
