/** One class a capability, from simple to complex; each world is solved on paper first. */
@NullMarked
package org.respite.planner.atlas;

import org.jspecify.annotations.NullMarked;
