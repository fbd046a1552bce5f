/** A slow linear programme of the same model on the same grid, written from the rules alone. */
@NullMarked
package org.respite.planner.reference;

import org.jspecify.annotations.NullMarked;
