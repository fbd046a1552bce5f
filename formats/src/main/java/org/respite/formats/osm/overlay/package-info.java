/** Damage and closures drawn on a map, as changes of the roads that they lie on. */
@NullMarked
package org.respite.formats.osm.overlay;

import org.jspecify.annotations.NullMarked;
