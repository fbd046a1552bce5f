package org.respite.formats.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts.Closures;
import org.respite.formats.table.Layouts.Corridors;
import org.respite.formats.table.Layouts.Crossings;
import org.respite.formats.table.Layouts.Figures;
import org.respite.formats.table.Layouts.Fleets;
import org.respite.formats.table.Layouts.Groups;
import org.respite.formats.table.Layouts.HandOvers;
import org.respite.formats.table.Layouts.Needs;
import org.respite.formats.table.Layouts.Pauses;
import org.respite.formats.table.Layouts.Places;
import org.respite.formats.table.Layouts.Quotas;
import org.respite.formats.table.Layouts.Roads;
import org.respite.formats.table.Layouts.Stocks;
import org.respite.model.scenario.Modification;

/** The changes that a file can hold: each with the columns that it may use, and how it is read. */
enum ChangeKind {
    CLOSE_ROAD(Closures.TABLE, Closures.TABLE, Additions::closures),
    ADD_PAUSE(Pauses.TABLE, Pauses.TABLE, Additions::pauses),
    ADD_CORRIDOR(Corridors.TABLE, Corridors.TABLE, Additions::corridors),
    ADD_STOCK(Stocks.TABLE, Stocks.TABLE, Additions::stocks),
    ADD_NEED(Needs.TABLE, Needs.TABLE, Additions::needs),
    ADD_FLEET(Fleets.TABLE, Fleets.TABLE, Additions::fleets),
    ADD_HANDOVER(HandOvers.TABLE, HandOvers.TABLE, Additions::handOvers),
    ADD_QUOTA(Quotas.TABLE, Quotas.TABLE, Additions::quotas),
    EXTEND_PAUSE(Pauses.TABLE, pauseTimes(), Alterations::extendPause),
    CUT_PAUSE(Pauses.TABLE, pauseTimes(), Alterations::cutPause),
    SET_ROAD(
            Roads.TABLE,
            Layout.of("set-road", Roads.ROAD, Alterations.CAPACITY_PER_HOUR, Roads.BACKGROUND_PER_HOUR, Roads.TRUCK_MINUTES,
                    Roads.BUS_MINUTES, Roads.AMBULANCE_MINUTES, Roads.CAR_MINUTES, Roads.FOOT_MINUTES),
            Alterations::setRoad),
    SET_PLACE(
            Places.TABLE,
            Layout.of("set-place", Places.PLACE, Places.ROOM, Places.WATER_PER_DAY, Places.TOILETS, Places.PRESENT),
            Alterations::setPlace),
    SET_VEHICLES(Fleets.TABLE, Layout.of("set-vehicles", Fleets.FLEET, Fleets.VEHICLES), Alterations::setVehicles),
    ADD_VEHICLES(Fleets.TABLE, Layout.of("add-vehicles", Fleets.FLEET, Fleets.VEHICLES), Alterations::addVehicles),
    REMOVE_VEHICLES(
            Fleets.TABLE, Layout.of("remove-vehicles", Fleets.FLEET, Fleets.VEHICLES), Alterations::removeVehicles),
    SET_NEED(
            Needs.TABLE,
            Layout.of("set-need", Needs.PLACE, Needs.ITEM, Needs.UNIT, Alterations.PERSONS, Needs.SURVIVAL_PER_DAY,
                    Alterations.FULL_PER_DAY, Alterations.DISTRIBUTED_PER_HOUR),
            Alterations::setNeed),
    SET_CROSSING(
            Crossings.TABLE,
            Layout.of("set-crossing", Crossings.CROSSING, Crossings.CARGO_HOURS, Crossings.BAYS, Crossings.YARD_ROOM_KG,
                    Crossings.PEOPLE_HOURS, Crossings.PERSONS_PER_HOUR),
            Alterations::setCrossing),
    CLOSE_CROSSING(
            Crossings.TABLE,
            Layout.of("close-crossing", Crossings.CROSSING, Closures.FROM, Closures.TO, Closures.DAILY_HOURS),
            Alterations::closeCrossing),
    ADD_PEOPLE(Needs.TABLE, Layout.of("add-people", Needs.PLACE, Needs.PERSONS), Alterations::addPeople),
    REMOVE_QUOTAS(Quotas.TABLE, Layout.of("remove-quotas", Quotas.CROSSING), Alterations::removeQuotas),
    REMOVE_NEED(Needs.TABLE, Layout.of("remove-need", Needs.PLACE, Needs.ITEM), Alterations::removeNeed),
    REMOVE_PAUSE(Pauses.TABLE, Layout.of("remove-pause", Pauses.PAUSE), Alterations::removePause),
    REMOVE_CORRIDOR(Corridors.TABLE, Layout.of("remove-corridor", Corridors.CORRIDOR), Alterations::removeCorridor),
    REMOVE_STOCK(Stocks.TABLE, Layout.of("remove-stock", Stocks.STOCK), Alterations::removeStock),
    REMOVE_GROUP(Groups.TABLE, Layout.of("remove-group", Groups.GROUP), Alterations::removeGroup),
    REMOVE_HANDOVER(HandOvers.TABLE, Layout.of("remove-handover", HandOvers.HANDOVER), Alterations::removeHandOver),
    ADD_FIGURE(Figures.TABLE, Figures.TABLE, Additions::figures),
    REMOVE_FIGURES(Figures.TABLE, Layout.of("remove-figures", Figures.TOPIC), Alterations::removeFigures);

    private final Layout table;
    private final Layout layout;
    private final Function<ChangeRow, List<Modification>> reading;

    ChangeKind(Layout table, Layout layout, Function<ChangeRow, List<Modification>> reading) {
        this.table = table;
        this.layout = layout;
        this.reading = reading;
    }

    /** The table that it concerns. */
    Layout table() {
        return table;
    }

    /** The columns that it may use. */
    Layout layout() {
        return layout;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Modification> read(ChangeRow change) {
        return reading.apply(change);
    }

    static Optional<ChangeKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ChangeKind::word).toList();
    }

    private static Layout pauseTimes() {
        return Layout.of("pause-times", Pauses.PAUSE, Pauses.FROM, Pauses.TO, Pauses.DAILY_HOURS);
    }
}
