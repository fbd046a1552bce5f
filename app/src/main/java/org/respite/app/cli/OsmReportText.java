package org.respite.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.respite.formats.osm.OsmReport;
import org.respite.formats.osm.tags.Remarks;

/** Tells what an import of a map made, dropped and guessed. */
final class OsmReportText {

    private static final int MOST_LINES = 12;

    private OsmReportText() {}

    static List<String> words(OsmReport report, Path folder) {
        var lines = new ArrayList<String>();
        lines.add(ProblemText.counted(report.ways(), "road way") + " -> " + ProblemText.counted(report.roads(), "road") + ", "
                + ProblemText.counted(report.junctions(), "junction"));
        report.places().stream()
                .max(Comparator.comparingDouble(OsmReport.PlaceDistance::metres))
                .ifPresent(place -> lines.add(String.format(Locale.ROOT, "%d places joined, the farthest from a road is %s: %.0f m",
                        report.places().size(), place.place(), place.metres())));
        for (var kind : Remarks.Kind.values()) {
            var some = report.remarks().stream()
                    .filter(line -> line.remark().kind() == kind)
                    .sorted(Comparator.comparingInt(Remarks.Line::count).reversed())
                    .toList();
            if (!some.isEmpty()) {
                lines.add(kind.name().toLowerCase(Locale.ROOT) + ":");
                some.stream().limit(MOST_LINES).forEach(line -> lines.add("  " + line(line)));
            }
            if (some.size() > MOST_LINES) {
                lines.add("  and " + (some.size() - MOST_LINES) + " more kinds");
            }
        }
        lines.add("All of it: " + folder.resolve(report.list()) + ". Roads © OpenStreetMap contributors, ODbL 1.0.");
        report.toName().forEach(file -> lines.add("Add “" + file + "” to “modifications” in " + folder.resolve("scenario.yaml") + "."));
        lines.add("Speeds and capacities are estimates: look at the roads that matter. Then fill in needs, stocks and fleets.");
        return lines;
    }

    private static String line(Remarks.Line line) {
        var remark = line.remark();
        return String.format(Locale.ROOT, "%6d × %s: %s -> %s", line.count(), remark.topic(), remark.found(), remark.taken());
    }

    static String json(OsmReport report, Path folder) {
        var json = Json.object();
        json.put("written", folder.toString());
        json.put("ways", report.ways());
        json.put("roads", report.roads());
        json.put("junctions", report.junctions());
        var places = json.putArray("places");
        report.places().forEach(place -> places.addObject().put("place", place.place()).put("metres", Math.round(place.metres())));
        var remarks = json.putArray("remarks");
        report.remarks().forEach(line -> remarks.addObject()
                .put("what", line.remark().kind().name().toLowerCase(Locale.ROOT))
                .put("topic", line.remark().topic())
                .put("found", line.remark().found())
                .put("taken", line.remark().taken())
                .put("count", line.count()));
        json.put("list", report.list());
        report.overlays().forEach(json.putArray("overlays")::add);
        report.toName().forEach(json.putArray("toName")::add);
        return Json.text(json);
    }
}
