package org.respite.formats.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.Layouts.Groups;
import org.respite.formats.table.Layouts.HandOvers;
import org.respite.formats.table.Row;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.People;
import org.respite.model.scenario.PeopleGroup;

/** Reads groups with their families, and hand-overs. */
final class PeopleReader {

    private final Input in;

    PeopleReader(Input in) {
        this.in = in;
    }

    People read() {
        var families = families();
        var groups = new ArrayList<PeopleGroup>();
        for (var row : in.rows(Groups.TABLE)) {
            group(row, families).ifPresent(groups::add);
        }
        return new People(groups, handOvers());
    }

    private Optional<PeopleGroup> group(Row row, Map<String, Families> families) {
        var id = row.text(Groups.GROUP, "");
        var name = row.text(Groups.NAME, id);
        var home = row.reference(Groups.HOME, in.names().places());
        var purpose = row.word(Groups.PURPOSE, PeopleGroup.Purpose.class);
        in.figures().fill(row, Groups.PERSONS, id, FigureCells.PERSONS);
        long persons = row.whole(Groups.PERSONS, 0);
        var share = share(row);
        int familySize = row.count(Groups.FAMILY_SIZE, 1);
        var modes = row.words(Groups.MODES, Mode.class);
        var destinations = row.references(Groups.DESTINATIONS, in.names().places());
        var exits = row.references(Groups.EXITS, in.names().crossings());
        double weight = row.number(Groups.WEIGHT, 1);
        var basis = row.text(Groups.BASIS, "");
        var terms = row.text(Groups.RETURN_TERMS, "");
        var provenance = row.provenance();
        if (familySize < 1) {
            row.problem(ProblemCode.OUT_OF_RANGE, Groups.FAMILY_SIZE, "a family has at least one person", "Give 1 or more");
        }
        if (!row.isBroken() && destinations.isEmpty() == exits.isEmpty()) {
            row.problem(destinations.isEmpty() ? ProblemCode.BLANK : ProblemCode.CONTRADICTION, Groups.DESTINATIONS,
                    "a group goes either to places or out by crossings",
                    "Fill in “destinations” or “exits”, and split the group where both are wanted");
        }
        if (row.isBroken() || share.isEmpty() || purpose.isEmpty()) {
            return Optional.empty();
        }
        long expected = BigDecimal.valueOf(share.get().expected()).multiply(BigDecimal.valueOf(persons))
                .setScale(0, RoundingMode.HALF_UP).longValue();
        var goers = families.getOrDefault(id, ofSize(familySize, expected));
        if (goers.persons() > persons) {
            row.problem(ProblemCode.CONTRADICTION, Groups.PERSONS,
                    "the families of families.csv are " + goers.persons() + " persons, more than the group",
                    "Correct one of them");
            return Optional.empty();
        }
        if (goers.persons() != expected) {
            row.problem(ProblemCode.FAMILIES_DIFFER, Groups.SHARE_EXPECTED,
                    "the families of families.csv are " + goers.persons() + " persons, but the share says " + expected,
                    "The families are taken; correct the share if they are right");
        }
        return Optional.of(new PeopleGroup(new Id.Group(id), name, new Id.Place(home), purpose.get(), persons,
                share.get(), goers, Set.copyOf(modes), destinations.stream().map(Id.Place::new).toList(),
                exits.stream().map(Id.Crossing::new).toList(), weight, basis, terms, provenance));
    }

    private static Optional<PeopleGroup.Share> share(Row row) {
        var expected = row.share(Groups.SHARE_EXPECTED);
        var low = row.share(Groups.SHARE_LOW).or(() -> expected);
        var high = row.share(Groups.SHARE_HIGH).or(() -> expected);
        if (expected.isEmpty() || low.isEmpty() || high.isEmpty() || row.isBroken()) {
            return Optional.empty();
        }
        if (low.get() > expected.get() || expected.get() > high.get()) {
            row.problem(ProblemCode.CONTRADICTION, Groups.SHARE_EXPECTED,
                    "the expected share does not lie between the low and the high one", "Correct the three");
            return Optional.empty();
        }
        return Optional.of(new PeopleGroup.Share(low.get(), expected.get(), high.get()));
    }

    /** Families of {@code size} persons, and one smaller family for the rest. */
    static Families ofSize(int size, long persons) {
        var counts = new HashMap<Integer, Long>();
        counts.merge(size, persons / size, Long::sum);
        int rest = (int) (persons % size);
        if (rest > 0) {
            counts.merge(rest, 1L, Long::sum);
        }
        return new Families(counts);
    }

    private Map<String, Families> families() {
        var result = new HashMap<String, Families>();
        for (var row : in.rows(Layouts.Families.TABLE)) {
            var group = row.reference(Layouts.Families.GROUP, in.names().groups());
            int size = row.count(Layouts.Families.SIZE, 1);
            long count = row.whole(Layouts.Families.FAMILIES, 0);
            if (size < 1) {
                row.problem(ProblemCode.OUT_OF_RANGE, Layouts.Families.SIZE, "a family has at least one person",
                        "Give 1 or more");
            }
            if (!row.isBroken()) {
                result.merge(group, new Families(Map.of(size, count)), Families::plus);
            }
        }
        return result;
    }

    List<HandOver> handOvers() {
        var result = new ArrayList<HandOver>();
        for (var row : in.rows(HandOvers.TABLE)) {
            var id = row.text(HandOvers.HANDOVER, "");
            var category = row.text(HandOvers.CATEGORY, "");
            in.figures().fill(row, HandOvers.PERSONS, id, FigureCells.PERSONS);
            int persons = row.count(HandOvers.PERSONS, 0);
            var from = row.reference(HandOvers.RECEIVED_AT, in.names().places());
            var to = row.reference(HandOvers.DELIVERED_AT, in.names().places());
            var carrier = row.reference(HandOvers.CARRIER, in.names().fleets());
            var window = in.times().window(row, HandOvers.FROM, HandOvers.TO);
            boolean mandatory = row.yes(HandOvers.MANDATORY, true);
            var provenance = row.provenance();
            if (!row.isBroken() && persons == 0) {
                row.problem(ProblemCode.OUT_OF_RANGE, HandOvers.PERSONS, "nobody is handed over", "Give 1 or more");
            }
            if (!row.isBroken() && from.equals(to)) {
                row.problem(ProblemCode.CONTRADICTION, HandOvers.DELIVERED_AT, "they are delivered where they are received",
                        "Name another place");
            }
            if (!row.isBroken() && window.isPresent()) {
                result.add(new HandOver(new Id.HandOver(id), category, persons, new Id.Place(from), new Id.Place(to),
                        new Id.Fleet(carrier), window.get(), mandatory, provenance));
            }
        }
        return result;
    }
}
