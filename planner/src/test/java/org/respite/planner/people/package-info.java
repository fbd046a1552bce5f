/** Worlds of people who leave. */
@NullMarked
package org.respite.planner.people;

import org.jspecify.annotations.NullMarked;
