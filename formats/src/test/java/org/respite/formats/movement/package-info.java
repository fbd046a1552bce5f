@NullMarked
package org.respite.formats.movement;

import org.jspecify.annotations.NullMarked;
