/** The linear programme over trips and waves, with its limits added as they are violated. */
@NullMarked
package org.respite.planner.master;

import org.jspecify.annotations.NullMarked;
