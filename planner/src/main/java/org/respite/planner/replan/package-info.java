/** Continues a plan from where it stands: a repair at once, then the best that is left, with a bound. */
@NullMarked
package org.respite.planner.replan;

import org.jspecify.annotations.NullMarked;
