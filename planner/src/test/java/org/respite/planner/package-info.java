/** The planner judged from outside: worlds solved on paper, random worlds, and an independent checker. */
@NullMarked
package org.respite.planner;

import org.jspecify.annotations.NullMarked;
