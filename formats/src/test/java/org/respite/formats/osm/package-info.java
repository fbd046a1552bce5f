/** Maps of OpenStreetMap become roads. */
@NullMarked
package org.respite.formats.osm;

import org.jspecify.annotations.NullMarked;
