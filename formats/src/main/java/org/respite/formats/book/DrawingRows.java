package org.respite.formats.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.respite.formats.geo.Drawing;
import org.respite.formats.geo.GeoFile;
import org.respite.model.quantity.GeoPoint;

/** Outlines and courses as rows of a {@link DrawingSheet}. */
final class DrawingRows {

    private DrawingRows() {}

    static List<List<String>> of(Drawing drawing, List<GeoFile.Feature> features) {
        var rows = new ArrayList<List<String>>();
        var outlines = new HashMap<String, Integer>();
        for (var feature : features) {
            var id = feature.findText(DrawingSheet.property(drawing), "adm2_pcode").orElse("");
            if (drawing == Drawing.ROADS) {
                feature.line().forEach(point -> rows.add(List.of(id, latitude(point), longitude(point))));
                continue;
            }
            int outline = outlines.merge(id, 1, Integer::sum);
            for (int polygon = 0; polygon < feature.polygons().size(); polygon++) {
                var rings = feature.polygons().get(polygon);
                for (int ring = 0; ring < rings.size(); ring++) {
                    for (var point : rings.get(ring)) {
                        var row = new ArrayList<String>();
                        row.add(id);
                        if (drawing == Drawing.BOUNDARIES) {
                            row.add(feature.findText("name", "adm2_name").orElse(""));
                        }
                        row.addAll(List.of(String.valueOf(outline), String.valueOf(polygon + 1),
                                String.valueOf(ring + 1), latitude(point), longitude(point)));
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }

    private static String latitude(GeoPoint point) {
        return degrees(point.latitude());
    }

    private static String longitude(GeoPoint point) {
        return degrees(point.longitude());
    }

    private static String degrees(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
