/** A plan chosen for what it comes to in many futures. Entry: {@link org.respite.operations.choice.AgainstFutures}. */
@NullMarked
package org.respite.operations.choice;

import org.jspecify.annotations.NullMarked;
