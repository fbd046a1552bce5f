package org.respite.terms.planning;

import java.util.List;
import org.respite.model.plan.TermsOutlook.Left;
import org.respite.model.plan.TermsOutlook.Rest;
import org.respite.model.scenario.Scenario;

/** What becomes of a scenario under terms. */
public sealed interface UnderTerms {

    /**
     * @param scenario with what the terms change in it, each change told among its modifications
     * @param meanings what the counts of the terms mean in a plan
     */
    record Applied(Scenario scenario, List<Rest> rests, List<Left> left, List<String> beside, Meanings meanings)
            implements UnderTerms {

        public Applied {
            rests = List.copyOf(rests);
            left = List.copyOf(left);
            beside = List.copyOf(beside);
        }
    }

    /** Terms and scenario contradict each other: every conflict, in the order of the lines. */
    record Refused(List<Conflict> conflicts) implements UnderTerms {

        public Refused {
            conflicts = List.copyOf(conflicts);
        }
    }
}
