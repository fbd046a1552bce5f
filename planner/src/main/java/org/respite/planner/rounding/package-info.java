/** From fractions to whole vehicles, persons and units, and to the steps of a plan. */
@NullMarked
package org.respite.planner.rounding;

import org.jspecify.annotations.NullMarked;
