/** Entries of the record from tables that people fill in: reports, assessments, coverage, closing counts, notices, decisions. */
@NullMarked
package org.respite.formats.filing;

import org.jspecify.annotations.NullMarked;
