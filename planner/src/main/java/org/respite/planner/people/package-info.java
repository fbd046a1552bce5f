/** Mass movement of people: who leaves how, so that as many as can be are out as early as can be. */
@NullMarked
package org.respite.planner.people;

import org.jspecify.annotations.NullMarked;
