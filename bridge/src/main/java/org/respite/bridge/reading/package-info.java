/** Positions and issues from files, with every problem told. */
@NullMarked
package org.respite.bridge.reading;

import org.jspecify.annotations.NullMarked;
