/** Typed ids, moments, windows and quantities: what every other package counts in. */
@NullMarked
package org.respite.model.quantity;

import org.jspecify.annotations.NullMarked;
