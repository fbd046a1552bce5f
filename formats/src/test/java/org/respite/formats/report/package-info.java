/** Tests of the report: what each edition holds, and what it must not hold. */
@NullMarked
package org.respite.formats.report;

import org.jspecify.annotations.NullMarked;
