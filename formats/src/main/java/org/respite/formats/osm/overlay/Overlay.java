package org.respite.formats.osm.overlay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.osm.tags.Remarks;

/**
 * Turns damage and closures drawn on a map into changes of roads, for a file of modifications. A polygon concerns the roads
 * that lead through it, a point those that pass near it, a line those that run along it, or with {@code across} those that it
 * crosses. A closure closes the whole road from junction to junction; a lower speed holds on the part that is concerned.
 */
public final class Overlay {

    /** A road runs along a line where this share of it, or of the line, lies near the other. */
    private static final double ALONG = 0.5;

    private final List<OverlayRoad> roads;
    private final Plane plane;
    private final List<LineString> lines;
    private final STRtree index = new STRtree();
    private final Remarks remarks;

    /** @param roads must not be empty */
    public Overlay(List<OverlayRoad> roads, Remarks remarks) {
        this.roads = new ArrayList<>(roads);
        this.plane = Plane.around(roads);
        this.lines = roads.stream().map(road -> plane.line(road.line())).toList();
        this.remarks = remarks;
        for (int i = 0; i < lines.size(); i++) {
            index.insert(lines.get(i).getEnvelopeInternal(), i);
        }
        index.build();
    }

    /** The changes that a file asks for, in the order of its features, with their keys as in modifications. */
    public List<Map<String, String>> changes(List<GeoFile.Feature> features, String file, Problems problems) {
        var changes = new ArrayList<Map<String, String>>();
        int hit = 0;
        for (var feature : features) {
            var effect = Effect.find(feature, file, problems);
            if (effect.isPresent()) {
                var concerned = concerned(plane.shape(feature), effect.get());
                concerned.forEach((road, share) -> apply(road, share, effect.get(), changes));
                hit += concerned.isEmpty() ? 0 : 1;
                if (concerned.isEmpty()) {
                    remarks.dropped("overlay", "a feature on no road of the scenario", "without effect", file + ", " + feature.where());
                }
            }
        }
        if (hit == 0 && !problems.hasErrors()) {
            problems.file(ProblemCode.BAD_OVERLAY, file, features.size() + " features", "nothing in it lies on a road of the scenario",
                    "Check that it is of this area, in WGS 84, longitude before latitude");
        }
        return changes;
    }

    /** The roads that are concerned, with the share of each that is. */
    private Map<Integer, Double> concerned(Geometry shape, Effect effect) {
        var area = shape.getDimension() == 2 ? shape : shape.buffer(effect.within());
        var concerned = new LinkedHashMap<Integer, Double>();
        var near = new TreeSet<Integer>();
        for (var candidate : index.query(area.getEnvelopeInternal())) {
            near.add((Integer) candidate);
        }
        near.forEach(i -> {
            var line = lines.get(i);
            double inside = line.intersection(area).getLength();
            boolean isConcerned = shape.getDimension() != 1
                    ? inside > 0
                    : effect.across() ? line.intersects(shape) : inside >= ALONG * Math.min(line.getLength(), shape.getLength());
            if (isConcerned) {
                concerned.put(i, Math.min(1, inside / line.getLength()));
            }
        });
        return concerned;
    }

    private void apply(int number, double share, Effect effect, List<Map<String, String>> changes) {
        var before = roads.get(number);
        if (effect.closed()) {
            var change = new LinkedHashMap<String, String>();
            change.put("change", "close-road");
            change.put("road", before.id());
            change.putAll(new TreeMap<>(effect.times()));
            changes.add(change);
        }
        var after = before.narrowed(effect).slowed(share, effect);
        if (after.equals(before)) {
            return;
        }
        roads.set(number, after);
        var change = new LinkedHashMap<String, String>();
        change.put("change", "set-road");
        change.put("road", after.id());
        change.put("capacity-per-hour", String.valueOf(Math.round(after.capacity())));
        if (!after.seconds().equals(before.seconds())) {
            new TreeMap<>(after.seconds()).forEach((mode, seconds) -> change.put(
                    mode.name().toLowerCase(Locale.ROOT) + "-minutes", String.format(Locale.ROOT, "%.3f", seconds / 60)));
        }
        changes.add(change);
    }
}
