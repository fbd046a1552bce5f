/** A package as draft terms. */
@NullMarked
package org.respite.bridge.terms;

import org.jspecify.annotations.NullMarked;
