package org.respite.operations.rehearsal;

import org.respite.terms.planning.UnderTerms;
import org.respite.terms.tree.Instrument;

/**
 * The terms that a plan was made under.
 *
 * @param name by which notices speak of them
 * @param under what they change in the scenario
 */
public record Terms(Instrument instrument, String name, UnderTerms.Applied under) {}
