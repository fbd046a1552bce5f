/** The report: a scenario, its plan and what it achieves as one page that opens offline. */
@NullMarked
package org.respite.formats.report;

import org.jspecify.annotations.NullMarked;
