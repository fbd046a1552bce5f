/** What past movements say of access. Entry: {@link org.respite.operations.fit.AccessFit}. */
@NullMarked
package org.respite.operations.fit;

import org.jspecify.annotations.NullMarked;
