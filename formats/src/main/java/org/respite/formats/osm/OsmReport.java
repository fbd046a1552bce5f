package org.respite.formats.osm;

import java.util.List;
import org.respite.formats.osm.tags.Remarks;

/**
 * What an import made.
 *
 * @param ways road ways of the map in the area
 * @param roads rows in the table of roads
 * @param places how far each place lies from the nearest road
 * @param list file with all remarks
 * @param overlays files of changes that were written
 * @param toName those of them that the settings do not name yet
 */
public record OsmReport(
        int ways,
        int roads,
        int junctions,
        List<PlaceDistance> places,
        List<Remarks.Line> remarks,
        String list,
        List<String> overlays,
        List<String> toName) {

    public OsmReport {
        places = List.copyOf(places);
        remarks = List.copyOf(remarks);
        overlays = List.copyOf(overlays);
        toName = List.copyOf(toName);
    }

    /** A place and its distance from the nearest road, in metres. */
    public record PlaceDistance(String place, double metres) {}
}
