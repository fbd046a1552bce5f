package org.respite.terms.standing;

import org.respite.model.report.NetReport;

/**
 * A report that may belong to a window.
 *
 * @param isInside whether it certainly belongs to it
 * @param isOver whether what it tells was over at the moment that is judged
 */
record Candidate(NetReport report, boolean isInside, boolean isOver) {}
