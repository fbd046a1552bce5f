/** Reads files of OpenStreetMap, with distrust: what is too large or broken is refused before it is believed. */
@NullMarked
package org.respite.formats.osm.file;

import org.jspecify.annotations.NullMarked;
