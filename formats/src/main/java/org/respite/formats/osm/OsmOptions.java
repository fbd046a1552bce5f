package org.respite.formats.osm;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.respite.formats.osm.tags.RoadClass;
import org.respite.formats.osm.tags.Vehicle;

/**
 * What an import is asked for.
 *
 * @param area a box as west,south,east,north or a GeoJSON file with polygons; empty for all that the file holds
 * @param places tables or GeoJSON files with further places
 * @param overlays GeoJSON files, applied in this order
 * @param least roads of a lower class are left out
 * @param farthest metres that a place may lie from the nearest road
 * @param truck that must fit through
 */
public record OsmOptions(
        Optional<String> area, List<Path> places, List<Path> overlays, RoadClass least, double farthest, Vehicle truck) {

    public static final double FARTHEST = 500;

    public OsmOptions {
        places = List.copyOf(places);
        overlays = List.copyOf(overlays);
    }
}
