/** Many futures, told in words that need no statistics. Entry: {@link org.respite.operations.doubt.Doubt}. */
@NullMarked
package org.respite.operations.doubt;

import org.jspecify.annotations.NullMarked;
