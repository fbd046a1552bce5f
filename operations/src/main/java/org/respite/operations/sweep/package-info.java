/**
 * Many futures of several proposals, on one machine or several. Entry: {@link org.respite.operations.sweep.Sweep}.
 */
@NullMarked
package org.respite.operations.sweep;

import org.jspecify.annotations.NullMarked;
