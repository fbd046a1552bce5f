/** How access really was, as distributions. Entry: {@link org.respite.operations.access.AccessModel}. */
@NullMarked
package org.respite.operations.access;

import org.jspecify.annotations.NullMarked;
