/** The road network over time: which road may be entered in which slot, and what that leads to. */
@NullMarked
package org.respite.planner.expanded;

import org.jspecify.annotations.NullMarked;
