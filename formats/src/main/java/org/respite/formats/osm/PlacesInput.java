package org.respite.formats.osm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.folder.FolderSource;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.osm.graph.Snapping;
import org.respite.formats.table.Column;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Grid;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts.Places;
import org.respite.formats.table.Row;
import org.respite.formats.table.TableReader;

/** The places that roads are to lead to: those that the scenario has, and those of further tables and GeoJSON points. */
final class PlacesInput {

    private final Target target;
    private final Problems problems;
    private final List<Snapping.Wanted> wanted = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    PlacesInput(Target target, Problems problems) {
        this.target = target;
        this.problems = problems;
    }

    /** All of them; further ones are added to the scenario's table. */
    List<Snapping.Wanted> read(List<Path> files) {
        var source = new FolderSource(target.folder());
        if (target.isBegun() && source.hasTable(Places.TABLE.file())) {
            source.findTable(Places.TABLE.file(), problems).ifPresent(grid -> rows(Places.TABLE, grid).forEach(this::want));
        }
        for (var file : files) {
            var layout = new Layout(String.valueOf(file.getFileName()), true, Places.TABLE.columns());
            grid(file, layout).ifPresent(grid -> rows(layout, grid).forEach(row -> {
                if (want(row)) {
                    target.places().add(cells(row, layout));
                }
            }));
        }
        return wanted;
    }

    private List<Row> rows(Layout layout, Grid grid) {
        return new TableReader(problems).read(layout, grid).rows();
    }

    private Optional<Grid> grid(Path file, Layout layout) {
        var name = layout.file();
        if (!Files.exists(file)) {
            problems.file(ProblemCode.MISSING_FILE, name, file.toString(), "there is no such file", "Name a table or a GeoJSON file");
            return Optional.empty();
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("json")) {
            return Optional.of(points(GeoFile.read(InputFile.folderOf(file), name, problems), name));
        }
        return InputFile.findText(InputFile.folderOf(file), name, problems).flatMap(text -> CsvText.findGrid(text, name, problems));
    }

    /** Points as rows: their properties are named like our columns. */
    private Grid points(List<GeoFile.Feature> features, String name) {
        var columns = Places.TABLE.columns().stream().filter(column -> !column.isForEachLanguage()).toList();
        var lines = new ArrayList<Grid.Line>();
        lines.add(new Grid.Line(0, columns.stream().map(Column::header).toList()));
        for (var feature : features) {
            if (feature.line().size() != 1) {
                problems.file(ProblemCode.BAD_GEOJSON, name, "", feature.where() + "a place is a Point", "Draw a point");
                continue;
            }
            var properties = properties(feature);
            var at = feature.line().getFirst();
            properties.put(Places.LATITUDE.header(), String.valueOf(at.latitude()));
            properties.put(Places.LONGITUDE.header(), String.valueOf(at.longitude()));
            properties.putIfAbsent(Places.PLACE.header(), properties.getOrDefault(Places.NAME.header(), ""));
            lines.add(new Grid.Line(lines.size(), columns.stream().map(c -> properties.getOrDefault(c.header(), "")).toList()));
        }
        return new Grid(lines);
    }

    private static Map<String, String> properties(GeoFile.Feature feature) {
        var result = new HashMap<String, String>();
        feature.properties().properties().forEach(property -> {
            if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                result.put(property.getKey().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' '),
                        property.getValue().asString());
            }
        });
        return result;
    }

    /** Whether the row names a place of its own. */
    private boolean want(Row row) {
        var id = row.text(Places.PLACE, "");
        double latitude = row.degrees(Places.LATITUDE, 90);
        double longitude = row.degrees(Places.LONGITUDE, 180);
        row.text(Places.KIND, "");
        if (!id.isEmpty() && !ids.add(id)) {
            row.problem(ProblemCode.DUPLICATE, Places.PLACE, "there is a place of this id already", "Give each place its own id");
        }
        if (row.isBroken()) {
            return false;
        }
        wanted.add(new Snapping.Wanted(id, latitude, longitude));
        return true;
    }

    private static Map<Column, String> cells(Row row, Layout layout) {
        var cells = new HashMap<Column, String>();
        layout.columns().stream()
                .filter(column -> !column.isForEachLanguage())
                .forEach(column -> row.find(column).ifPresent(text -> cells.put(column, text)));
        return cells;
    }
}
