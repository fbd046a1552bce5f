package org.respite.formats.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Layouts.Access;
import org.respite.formats.table.Row;
import org.respite.model.scenario.Bearing;

/** Reads what figures of access tell a simulation. */
final class AccessBearing {

    private static final double LONGEST_HOURS = 14 * 24;
    private static final double MOST_TIMES = 100;

    private final KnownNames names;
    private final Map<Requests, Counted> classes = new HashMap<>();
    private final Map<List<Object>, String> subjects = new HashMap<>();

    AccessBearing(KnownNames names) {
        this.names = names;
    }

    /** What was asked for in one period, of which each class of outcome is a part. */
    private record Requests(String subject, String period, Bearing whom) {}

    /** @param named in all classes so far */
    private record Counted(long outOf, double named) {}

    /** Empty where the figure is only shown. */
    Optional<Bearing> find(Row row, String subject, String period, double count, Optional<Long> outOf) {
        var kind = row.word(Access.SIMULATES, Bearing.Kind.class);
        var appliesTo = row.references(Access.APPLIES_TO, names.things());
        var authority = row.text(Access.AUTHORITY, "");
        if (kind.isEmpty()) {
            if (row.find(Access.SIMULATES).isEmpty() && !(appliesTo.isEmpty() && authority.isBlank())) {
                row.problem(ProblemCode.BLANK, Access.SIMULATES, "it says to what a figure applies that is not simulated",
                        "Say what is drawn from it, such as facilitated, or leave the other columns blank");
            }
            return Optional.empty();
        }
        if (kind.get().isShare()) {
            checkShare(row, kind.get(), count, outOf);
        } else {
            checkAmount(row, kind.get(), count);
        }
        var bearing = new Bearing(kind.get(), Set.copyOf(appliesTo), authority);
        if (!row.isBroken()) {
            checkPooled(row, bearing, subject);
        }
        if (kind.get().isOutcome() && !row.isBroken()) {
            checkClasses(row, new Requests(subject, period, new Bearing(Bearing.Kind.DENIED, bearing.appliesTo(), authority)), count, outOf.orElseThrow());
        }
        return Optional.of(bearing);
    }

    /** A wait that outlasts every horizon, or a way that takes a hundred times as long, is one in another unit. */
    private static void checkAmount(Row row, Bearing.Kind kind, double count) {
        if (kind == Bearing.Kind.LEANING && !(count > 0 && count < 1)) {
            row.problem(ProblemCode.OUT_OF_RANGE, Access.COUNT, "how far decisions of one day lean one way lies between 0 and 1",
                    "Give 0.01 where each is decided by itself, and 0.99 where all go one way");
        } else if (!(count > 0)) {
            row.problem(ProblemCode.OUT_OF_RANGE, Access.COUNT, "hours and ratios that are drawn lie above 0",
                    "Give the typical one, or leave “simulates” blank");
        } else if (kind == Bearing.Kind.HELD_HOURS && count > LONGEST_HOURS) {
            row.problem(ProblemCode.OUT_OF_RANGE, Access.COUNT, "nothing waits for more than 14 days in one pause",
                    "Give hours; count a movement that never went as denied or withdrawn");
        } else if (kind == Bearing.Kind.TIMES_AS_LONG && count > MOST_TIMES) {
            row.problem(ProblemCode.OUT_OF_RANGE, Access.COUNT, "this is more than 100 times as long as planned",
                    "Give a ratio: 1 for as planned, 2 for twice as long");
        }
    }

    /** Counts of two subjects that bear on the same are added, which their makers may not have meant. */
    private void checkPooled(Row row, Bearing bearing, String subject) {
        var kind = bearing.kind();
        // Two waits of one movement follow each other: what is measured tells them apart.
        var measure = kind == Bearing.Kind.HELD_HOURS ? row.text(Access.MEASURE, "") : "";
        var sample = List.of(kind.isOutcome() ? "outcome" : kind, bearing.appliesTo(), bearing.authority(), measure);
        var before = subjects.putIfAbsent(sample, subject);
        if (before != null && !before.equals(subject)) {
            row.problem(ProblemCode.SUBJECTS_POOLED, Access.SUBJECT, "this row and one on “" + before
                    + "” bear on the same and are decided by the same: they are learned from as one sample",
                    "If they are not alike, say what each applies to, or name their authorities apart");
        }
    }

    /** Classes of the same requests are parts of one whole. */
    private void checkClasses(Row row, Requests requests, double count, long outOf) {
        var before = classes.getOrDefault(requests, new Counted(outOf, 0));
        var now = new Counted(before.outOf, before.named + count);
        classes.put(requests, now);
        if (outOf != before.outOf) {
            row.problem(ProblemCode.CONTRADICTION, Access.OUT_OF, "another row of this subject and period is counted out of " + before.outOf,
                    "Give one number of requests for all their classes, or another period or subject");
        } else if (now.named > outOf && before.named <= outOf) {
            row.problem(ProblemCode.CONTRADICTION, Access.COUNT, "the classes of this subject and period are more together than was asked for",
                    "Count each request in one class, or give another period or subject");
        }
    }

    /** On some days more passes than was to be presented; with the other days it makes a share. */
    private static void checkShare(Row row, Bearing.Kind kind, double count, Optional<Long> outOf) {
        if (outOf.isEmpty() && row.find(Access.OUT_OF).isPresent()) {
            return;
        }
        if (outOf.isEmpty() || outOf.get() == 0) {
            row.problem(ProblemCode.CONTRADICTION, Access.OUT_OF, "a share cannot be drawn without what it is counted out of",
                    "Give how many were asked for, or leave “simulates” blank");
        } else if (count > outOf.get() && kind != Bearing.Kind.PASSED) {
            row.problem(ProblemCode.CONTRADICTION, Access.COUNT, "more was counted than there was to count",
                    "Give a count of at most “out of”, or leave “simulates” blank");
        }
    }
}
