/** Judges any plan against a scenario by the rules of {@code docs/concepts/rules.md}; shares no code with the planner. */
@NullMarked
package org.respite.checker;

import org.jspecify.annotations.NullMarked;
