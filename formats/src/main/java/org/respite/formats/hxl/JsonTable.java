package org.respite.formats.hxl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.respite.formats.JsonPlace;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Grid;
import org.respite.formats.table.TableReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HXL as JSON: a list of rows, or a list of objects whose keys are hashtags. */
final class JsonTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonTable() {}

    static Optional<Grid> findGrid(String text, String file, Problems problems) {
        try {
            var root = JSON.readTree(text);
            if (!root.isArray() || root.size() > TableReader.MOST_ROWS) {
                problems.file(ProblemCode.UNREADABLE, file, "", "this JSON is not a list of rows",
                        "Export it as HXL JSON, CSV or XLSX");
                return Optional.empty();
            }
            return Optional.of(root.size() > 0 && root.get(0).isObject() ? ofObjects(root) : ofRows(root));
        } catch (JacksonException e) {
            problems.add(ProblemCode.UNREADABLE, file, JsonPlace.row(e), JsonPlace.column(e), "", "this is not valid JSON",
                    "Export it again");
            return Optional.empty();
        }
    }

    private static Grid ofRows(JsonNode root) {
        var lines = new ArrayList<Grid.Line>();
        for (var row : root.values()) {
            var cells = new ArrayList<String>();
            row.values().forEach(cell -> cells.add(text(cell)));
            lines.add(new Grid.Line(lines.size() + 1, cells));
        }
        return new Grid(lines);
    }

    private static Grid ofObjects(JsonNode root) {
        var keys = new LinkedHashSet<String>();
        root.values().forEach(row -> keys.addAll(row.propertyNames()));
        var lines = new ArrayList<Grid.Line>();
        lines.add(new Grid.Line(1, List.copyOf(keys)));
        for (var row : root.values()) {
            lines.add(new Grid.Line(lines.size() + 1, keys.stream().map(key -> text(row.path(key))).toList()));
        }
        return new Grid(lines);
    }

    private static String text(JsonNode cell) {
        return cell.isValueNode() && !cell.isNull() ? cell.asString() : "";
    }
}
