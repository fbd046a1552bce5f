/** Workbooks as scenarios: read with distrust, written so that nothing is lost. */
@NullMarked
package org.respite.formats.book;

import org.jspecify.annotations.NullMarked;
