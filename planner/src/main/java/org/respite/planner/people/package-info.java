/** Mass movement of people by earliest arrival. */
@NullMarked
package org.respite.planner.people;

import org.jspecify.annotations.NullMarked;
