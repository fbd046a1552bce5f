/** Prices of one scenario as bounds on another. */
@NullMarked
package org.respite.mediation.price;

import org.jspecify.annotations.NullMarked;
