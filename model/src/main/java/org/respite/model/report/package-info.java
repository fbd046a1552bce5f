/**
 * What the record holds: reports, assessments, coverage, closing counts, notices, decisions, publications, and accesses to the vault. Nothing in it
 * is ever changed; a correction is a new {@link org.respite.model.report.Entry}.
 */
@NullMarked
package org.respite.model.report;

import org.jspecify.annotations.NullMarked;
