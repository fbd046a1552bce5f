/** Why no plan can be worth more than a bound: prices, from which anyone can compute it again. */
@NullMarked
package org.respite.model.proof;

import org.jspecify.annotations.NullMarked;
