package org.respite.formats.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Layouts.Crossings;
import org.respite.formats.table.Layouts.Inspections;
import org.respite.formats.table.Row;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.Place;

/** Reads crossings and the places that inspect for them. */
final class CrossingsReader {

    private static final int DEFAULT_TRANSFER_SECONDS = 3600;

    private final Input in;
    private final Map<Id.Place, Place> places;

    CrossingsReader(Input in, List<Place> places) {
        this.in = in;
        this.places = PlacesReader.byId(places);
    }

    List<Inspection> inspections() {
        var result = new ArrayList<Inspection>();
        for (var row : in.rows(Inspections.TABLE)) {
            var place = row.reference(Inspections.PLACE, in.names().places());
            int trucks = row.count(Inspections.TRUCKS_PER_HOUR, 0);
            var duration = row.findSecondsOfMinutes(Inspections.MINUTES).map(Duration::ofSeconds);
            var hours = in.times().hours(row, Inspections.HOURS);
            var provenance = row.provenance();
            if (!row.isBroken() && duration.isPresent()) {
                result.add(new Inspection(new Id.Place(place), trucks, duration.get(), hours, provenance));
            }
        }
        return result;
    }

    List<Crossing> crossings() {
        var result = new ArrayList<Crossing>();
        for (var row : in.rows(Crossings.TABLE)) {
            crossing(row).ifPresent(result::add);
        }
        return result;
    }

    private Optional<Crossing> crossing(Row row) {
        var id = row.text(Crossings.CROSSING, "");
        var name = row.text(Crossings.NAME, id);
        var outside = row.reference(Crossings.OUTSIDE, in.names().places());
        var inside = row.reference(Crossings.INSIDE, in.names().places());
        var cargoHours = in.times().hours(row, Crossings.CARGO_HOURS);
        var inspections = row.references(Crossings.INSPECTIONS, in.names().inspections());
        int bays = row.count(Crossings.BAYS, 0);
        long transfer = row.findSecondsOfMinutes(Crossings.TRANSFER_MINUTES).orElse((long) DEFAULT_TRANSFER_SECONDS);
        long yard = row.whole(Crossings.YARD_ROOM_KG, 0);
        var items = row.references(Crossings.ITEMS, in.names().items());
        var peopleHours = in.times().hours(row, Crossings.PEOPLE_HOURS);
        int persons = row.count(Crossings.PERSONS_PER_HOUR, 0);
        long processing = row.findSecondsOfMinutes(Crossings.PROCESSING_MINUTES).orElse(0L);
        var provenance = row.provenance();
        if (!outside.isEmpty() && outside.equals(inside)) {
            row.problem(ProblemCode.CONTRADICTION, Crossings.INSIDE, "both sides are the same place", "Name another place");
        }
        if (transfer == 0) {
            row.problem(ProblemCode.OUT_OF_RANGE, Crossings.TRANSFER_MINUTES, "a transfer takes time", "Give its minutes");
        }
        if (!items.isEmpty()) {
            checkCargo(row, inside, bays, yard);
        }
        if (row.isBroken()) {
            return Optional.empty();
        }
        return Optional.of(new Crossing(new Id.Crossing(id), name, new Id.Place(outside), new Id.Place(inside),
                cargoHours, inspections.stream().map(Id.Place::new).toList(), bays, Duration.ofSeconds(transfer), yard,
                items.stream().map(Id.Item::new).collect(Collectors.toSet()), peopleHours, persons,
                Duration.ofSeconds(processing), provenance));
    }

    private void checkCargo(Row row, String inside, int bays, long yard) {
        if (bays == 0 && row.find(Crossings.BAYS).isEmpty()) {
            row.problem(ProblemCode.BLANK, Crossings.BAYS, "items pass here, so bays are needed", "Give their number");
        }
        if (yard == 0 && row.find(Crossings.YARD_ROOM_KG).isEmpty()) {
            row.problem(ProblemCode.BLANK, Crossings.YARD_ROOM_KG, "items pass here, so the yard's room is needed",
                    "Give it in kg");
        }
        var yardPlace = inside.isEmpty() ? null : places.get(new Id.Place(inside));
        if (yardPlace != null && !yardPlace.transshipment()) {
            row.problem(ProblemCode.CONTRADICTION, Crossings.INSIDE,
                    "items pass here, but what is put down at this place may not be loaded again",
                    "Write yes for it in the column “transshipment” of places.csv");
        }
    }
}
