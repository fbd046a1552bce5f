/** What the length of the slot leaves open. */
@NullMarked
package org.respite.planner.grain;

import org.jspecify.annotations.NullMarked;
