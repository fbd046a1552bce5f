/** Draws that are pure functions of what they are about. */
@NullMarked
package org.respite.operations.chance;

import org.jspecify.annotations.NullMarked;
