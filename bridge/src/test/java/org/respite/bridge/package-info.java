/** Tests of packages and collisions against slow references. */
@NullMarked
package org.respite.bridge;

import org.jspecify.annotations.NullMarked;
