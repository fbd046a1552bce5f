/** Makes the roads of a scenario from a map of OpenStreetMap. */
@NullMarked
package org.respite.formats.osm;

import org.jspecify.annotations.NullMarked;
