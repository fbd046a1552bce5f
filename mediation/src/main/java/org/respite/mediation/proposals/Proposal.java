package org.respite.mediation.proposals;

import java.util.List;
import org.respite.formats.Problem;
import org.respite.model.scenario.Scenario;

/**
 * A proposal before it is planned.
 *
 * @param name short, no other proposal's
 * @param title as a reader sees it
 * @param changes in words, what it changes in the scenario that it is compared on
 */
public record Proposal(String name, String title, Scenario scenario, List<String> changes, List<Problem> warnings) {

    public Proposal {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }

    /** Whether worths can be compared: the same time, people, needs, items and weights. */
    public boolean isComparableWith(Proposal other) {
        return scenario.calendar().equals(other.scenario.calendar())
                && scenario.worth().equals(other.scenario.worth())
                && scenario.supply().items().equals(other.scenario.supply().items())
                && scenario.supply().needs().equals(other.scenario.supply().needs())
                && scenario.people().groups().equals(other.scenario.people().groups());
    }
}
