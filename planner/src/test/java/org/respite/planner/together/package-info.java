/** Worlds where people and trucks share roads. */
@NullMarked
package org.respite.planner.together;

import org.jspecify.annotations.NullMarked;
