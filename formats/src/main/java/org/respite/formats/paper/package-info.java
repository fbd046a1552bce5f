/** The report on sheets of paper: PDF, made without a browser. */
@NullMarked
package org.respite.formats.paper;

import org.jspecify.annotations.NullMarked;
