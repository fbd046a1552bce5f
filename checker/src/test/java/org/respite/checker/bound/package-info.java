/** Bounds and certificates that can be followed on paper. */
@NullMarked
package org.respite.checker.bound;

import org.jspecify.annotations.NullMarked;
