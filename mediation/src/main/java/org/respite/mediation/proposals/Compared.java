package org.respite.mediation.proposals;

import java.util.Optional;
import org.respite.model.plan.Prospect;

/**
 * A proposal with its plan.
 *
 * @param floor lowest survival coverage over the needs that goods can reach under at least one of the proposals; empty where
 *     none counts, or where the proposal does not speak of the same needs as the first
 * @param prospect what its plan came to in many futures, with a floor over the same needs; empty where that is unknown
 */
public record Compared(
        Proposal proposal, CheckedPlan plan, Asked asked, Optional<Range> floor, Range worth, Optional<Prospect> prospect) {}
