package org.respite.formats.geo;

import java.util.ArrayList;
import java.util.List;
import org.respite.formats.Problems;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.scenario.Boundary;

/** Administrative outlines for the map. */
public final class Boundaries {

    private Boundaries() {}

    public static List<Boundary> of(List<GeoFile.Feature> features, String file, Problems problems) {
        var result = new ArrayList<Boundary>();
        for (var feature : features) {
            var code = feature.findText("code", "adm2_pcode").orElse("");
            if (code.isEmpty() || feature.polygons().isEmpty()) {
                feature.report(problems, file, code,
                        "an outline needs a Polygon or MultiPolygon and a property “code” or “adm2_pcode”", "Add them");
            } else {
                var rings = new ArrayList<List<GeoPoint>>();
                feature.polygons().forEach(rings::addAll);
                result.add(new Boundary(code, feature.findText("name", "adm2_name").orElse(code), rings));
            }
        }
        return result;
    }
}
