import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A comma-separated table with a header row; enough for the tables of an example. */
record Table(List<List<String>> rows) {

    static Table read(Path file) throws Exception {
        return new Table(Files.readAllLines(file).stream().map(Table::cells).toList());
    }

    String cell(int row, String header) {
        return rows.get(row).get(rows.getFirst().indexOf(header));
    }

    static String line(List<String> cells) {
        return String.join(",", cells.stream().map(Table::quoted).toList()) + "\n";
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\";]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
