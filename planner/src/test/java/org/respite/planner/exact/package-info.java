/** Worlds of people on roads that take seconds. */
@NullMarked
package org.respite.planner.exact;

import org.jspecify.annotations.NullMarked;
