package org.respite.terms.standing;

import org.respite.model.report.NetReport;

/**
 * A report that may belong to a window.
 *
 * @param isInside whether it certainly belongs to it
 */
record Candidate(NetReport report, boolean isInside) {}
