/** Scenario to plan and bound. */
@NullMarked
package org.respite.planner;

import org.jspecify.annotations.NullMarked;
