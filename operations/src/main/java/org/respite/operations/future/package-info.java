/** A plan in one future. Entry: {@link org.respite.operations.future.Simulation}. */
@NullMarked
package org.respite.operations.future;

import org.jspecify.annotations.NullMarked;
