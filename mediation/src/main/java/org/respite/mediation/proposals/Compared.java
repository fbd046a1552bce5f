package org.respite.mediation.proposals;

import java.util.Optional;

/**
 * A proposal with its plan.
 *
 * @param floor lowest survival coverage over the needs that goods can reach under at least one of the proposals; empty where
 *     none counts, or where the proposal does not speak of the same needs as the first
 */
public record Compared(Proposal proposal, CheckedPlan plan, Asked asked, Optional<Range> floor, Range worth) {}
