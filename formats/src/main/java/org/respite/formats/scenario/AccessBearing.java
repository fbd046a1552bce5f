package org.respite.formats.scenario;

import java.util.Optional;
import java.util.Set;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Layouts.Access;
import org.respite.formats.table.Row;
import org.respite.model.scenario.Bearing;

/** Reads what a figure of access tells a simulation. */
final class AccessBearing {

    private AccessBearing() {}

    /** Empty where the figure is only shown. */
    static Optional<Bearing> find(Row row, KnownNames names, double count, Optional<Long> outOf) {
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
        } else if (!(count > 0)) {
            row.problem(ProblemCode.OUT_OF_RANGE, Access.COUNT, "hours and ratios that are drawn lie above 0",
                    "Give the typical one, or leave “simulates” blank");
        }
        return Optional.of(new Bearing(kind.get(), Set.copyOf(appliesTo), authority));
    }

    /** On some days more passes than was to be presented; with the other days it makes a share. */
    private static void checkShare(Row row, Bearing.Kind kind, double count, Optional<Long> outOf) {
        if (outOf.isEmpty() || outOf.get() == 0) {
            row.problem(ProblemCode.CONTRADICTION, Access.OUT_OF, "a share cannot be drawn without what it is counted out of",
                    "Give how many were asked for, or leave “simulates” blank");
        } else if (count > outOf.get() && kind != Bearing.Kind.PASSED) {
            row.problem(ProblemCode.CONTRADICTION, Access.COUNT, "more was counted than there was to count",
                    "Give a count of at most “out of”, or leave “simulates” blank");
        }
    }
}
