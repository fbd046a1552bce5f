package org.respite.formats.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.respite.formats.Problems;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Layouts;

/** A sheet explains its columns as the reference page does. */
class DictionaryTest {

    @Test
    void theSheetsAndThePageSayTheSame() throws IOException {
        var page = Files.readAllLines(Path.of("../docs/reference/tables.md"));
        var table = "";
        var told = new ArrayList<List<String>>();
        for (int i = 0; i < page.size(); i++) {
            var line = page.get(i);
            if (line.equals("## scenario.yaml")) {
                table = BookParts.SETTINGS;
            } else if (line.equals("## Tables") || line.equals("## GeoJSON")) {
                table = "none";
            } else if (line.startsWith("### ")) {
                table = line.substring(4).replace(".csv", "");
                told.add(List.of(table, "", "", page.get(i + 1), ""));
            } else if (line.startsWith("| ") && !table.equals("none") && !line.startsWith("| `source`, ")) {
                row(table, line).ifPresent(told::add);
            }
        }
        assertThat(resource()).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void everyColumnOfATableIsExplained() {
        for (var layout : Layouts.ALL) {
            for (var column : layout.columns()) {
                assertThat(Dictionary.english().find(layout.name(), column.header())).as(column.toString()).isPresent();
            }
        }
    }

    /** Settings have no hashtag; the columns that every table has stand before the first table. */
    private static Optional<List<String>> row(String table, String line) {
        var cells = Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1)).map(String::strip).toList();
        var name = cells.getFirst().replace("`", "");
        if (List.of("column", "key", "---").contains(name) || name.startsWith("---")) {
            return Optional.empty();
        }
        if (table.equals(BookParts.SETTINGS)) {
            return Optional.of(List.of(table, name, cells.get(1), cells.get(3), cells.get(4)));
        }
        return Optional.of(List.of(table, name, cells.get(2), cells.get(4), cells.get(5)));
    }

    private static List<List<String>> resource() throws IOException {
        try (var in = Dictionary.class.getResourceAsStream("dictionary.csv")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvText.findGrid(text, "dictionary.csv", new Problems()).orElseThrow().lines().stream()
                    .skip(1).map(line -> line.cells()).toList();
        }
    }
}
