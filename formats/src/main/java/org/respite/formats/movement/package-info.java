/** Movements as those who are notified of them, dispatch them and map them need them. */
@NullMarked
package org.respite.formats.movement;

import org.jspecify.annotations.NullMarked;
