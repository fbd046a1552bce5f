package org.respite.formats.geo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.formats.Problems;
import org.respite.formats.table.Names;
import org.respite.model.quantity.GeoPoint;

/** The courses of roads by id, each from the road's start to its end. */
public final class RoadShapes {

    private RoadShapes() {}

    public static Map<String, List<GeoPoint>> of(
            List<GeoFile.Feature> features, Names roads, String file, Problems problems) {
        var shapes = new HashMap<String, List<GeoPoint>>();
        for (var feature : features) {
            var road = feature.findText("road").orElse("");
            if (!roads.has(road)) {
                feature.report(problems, file, road, "its property “road” names no road",
                        roads.nextStep(road));
            } else if (feature.line().size() < 2) {
                feature.report(problems, file, road, "a road needs a LineString", "Draw its course");
            } else if (shapes.putIfAbsent(road, feature.line()) != null) {
                feature.report(problems, file, road, "this road was drawn before", "Keep one of them");
            }
        }
        return shapes;
    }
}
