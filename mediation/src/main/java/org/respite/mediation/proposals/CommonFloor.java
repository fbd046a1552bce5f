package org.respite.mediation.proposals;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.respite.model.plan.Outcome;

/**
 * The lowest survival coverage over one set of needs for several plans. Each plan's own floor leaves out what no goods can
 * reach in its scenario; a smaller pause would then look better because it reaches fewer places.
 *
 * @param needs by position, that goods can reach in at least one of the scenarios
 */
public record CommonFloor(BitSet needs) {

    public CommonFloor {
        needs = (BitSet) needs.clone();
    }

    /** Over what can be reached in at least one of the outcomes, which speak of the same needs. */
    public static CommonFloor of(List<Outcome> outcomes) {
        var needs = new BitSet();
        for (var outcome : outcomes) {
            for (int n = 0; n < outcome.needs().size(); n++) {
                var need = outcome.needs().get(n);
                if (need.reachable() && need.survivalCoverage().isPresent()) {
                    needs.set(n);
                }
            }
        }
        return new CommonFloor(needs);
    }

    /** Empty where no need counts. */
    public OptionalDouble of(Outcome outcome) {
        return needs.stream().mapToDouble(n -> outcome.needs().get(n).survivalCoverage().orElse(0)).min();
    }
}
