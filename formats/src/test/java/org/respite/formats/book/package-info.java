/** Workbooks: read as a person expects, written without loss, refused where they could do harm. */
@NullMarked
package org.respite.formats.book;

import org.jspecify.annotations.NullMarked;
