/** A bound on the worth of every plan on the grid, computed from published prices without a solver. */
@NullMarked
package org.respite.checker.bound;

import org.jspecify.annotations.NullMarked;
