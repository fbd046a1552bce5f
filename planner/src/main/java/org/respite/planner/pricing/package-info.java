/** Best trips and waves at given prices. */
@NullMarked
package org.respite.planner.pricing;

import org.jspecify.annotations.NullMarked;
