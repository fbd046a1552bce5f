/** Worlds solved on paper, and random ones against a slow reference. */
@NullMarked
package org.respite.traffic;

import org.jspecify.annotations.NullMarked;
