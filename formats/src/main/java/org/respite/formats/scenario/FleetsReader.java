package org.respite.formats.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Layouts.Fleets;
import org.respite.formats.table.Row;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Fleet;

/** Reads fleets. */
final class FleetsReader {

    private static final int DEFAULT_CONVOY = 10;
    private static final long DEFAULT_CREW_SECONDS = 12 * 3600L;

    private final Input in;

    FleetsReader(Input in) {
        this.in = in;
    }

    List<Fleet> fleets() {
        var result = new ArrayList<Fleet>();
        for (var row : in.rows(Fleets.TABLE)) {
            fleet(row).ifPresent(result::add);
        }
        return result;
    }

    private Optional<Fleet> fleet(Row row) {
        var id = row.text(Fleets.FLEET, "");
        var name = row.text(Fleets.NAME, id);
        var owner = row.text(Fleets.OWNER, "");
        var mode = row.word(Fleets.MODE, Mode.class);
        if (mode.equals(Optional.of(Mode.FOOT))) {
            row.problem(ProblemCode.UNKNOWN_WORD, Fleets.MODE, "a fleet has vehicles", "Write truck, bus, ambulance or car");
        }
        var base = row.reference(Fleets.BASE, in.names().places());
        int count = row.count(Fleets.VEHICLES, 0);
        long payload = row.whole(Fleets.PAYLOAD_KG, 0);
        double volume = row.number(Fleets.VOLUME_M3, 0);
        int seats = row.count(Fleets.SEATS, 0);
        long range = row.findScaled(Fleets.RANGE_KM, 1_000).orElse(0L);
        var crew = row.findScaled(Fleets.CREW_HOURS, 3_600).orElse(DEFAULT_CREW_SECONDS);
        long turnaround = row.findSecondsOfMinutes(Fleets.TURNAROUND_MINUTES).orElse(0L);
        long loading = row.findSecondsOfMinutes(Fleets.LOADING_MINUTES).orElse(0L);
        long unloading = row.findSecondsOfMinutes(Fleets.UNLOADING_MINUTES).orElse(0L);
        var items = row.references(Fleets.ITEMS, in.names().items());
        var shared = row.list(Fleets.SHARED_WITH);
        boolean groups = row.yes(Fleets.CARRIES_GROUPS, false);
        boolean emergency = row.yes(Fleets.EMERGENCY, false);
        int convoy = row.count(Fleets.LARGEST_CONVOY, DEFAULT_CONVOY);
        var escort = row.text(Fleets.ESCORT, "");
        var provenance = row.provenance();
        if (convoy < 1) {
            row.problem(ProblemCode.OUT_OF_RANGE, Fleets.LARGEST_CONVOY, "a convoy has at least one vehicle",
                    "Give 1 or more");
        }
        if (!items.isEmpty() && !row.isBroken() && (payload == 0 || volume == 0)) {
            row.problem(ProblemCode.CONTRADICTION, payload == 0 ? Fleets.PAYLOAD_KG : Fleets.VOLUME_M3,
                    "the fleet carries items but has no room for them", "Give payload and volume, or no items");
        }
        if (groups && !row.isBroken() && seats == 0) {
            row.problem(ProblemCode.CONTRADICTION, Fleets.SEATS, "the fleet carries groups but has no seats",
                    "Give its seats, or write no");
        }
        if (row.isBroken() || mode.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Fleet(new Id.Fleet(id), name, owner, mode.get(), new Id.Place(base), count, payload, volume,
                seats, range, Duration.ofSeconds(crew), Duration.ofSeconds(turnaround), Duration.ofSeconds(loading),
                Duration.ofSeconds(unloading), items.stream().map(Id.Item::new).collect(Collectors.toSet()),
                Set.copyOf(shared), groups, emergency, convoy, escort, provenance));
    }
}
