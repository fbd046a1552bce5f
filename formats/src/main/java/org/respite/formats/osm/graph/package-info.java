/** The roads of a map as a network: cut at junctions, freed of what leads nowhere, contracted. */
@NullMarked
package org.respite.formats.osm.graph;

import org.jspecify.annotations.NullMarked;
