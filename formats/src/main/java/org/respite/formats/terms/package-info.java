/** Terms and how they stand, as pages, as PDF and as JSON. */
@NullMarked
package org.respite.formats.terms;

import org.jspecify.annotations.NullMarked;
