/** Packages that bridge positions: the answer, and how it is told. */
@NullMarked
package org.respite.bridge;

import org.jspecify.annotations.NullMarked;
