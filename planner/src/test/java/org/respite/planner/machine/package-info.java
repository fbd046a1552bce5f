/** What planning takes of the machine. */
@NullMarked
package org.respite.planner.machine;

import org.jspecify.annotations.NullMarked;
