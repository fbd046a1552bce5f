/** The seam to the linear-programme solver. */
@NullMarked
package org.respite.planner.lp;

import org.jspecify.annotations.NullMarked;
