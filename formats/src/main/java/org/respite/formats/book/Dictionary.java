package org.respite.formats.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.respite.formats.Problems;
import org.respite.formats.table.CsvText;

/** What every table, column and setting means, as docs/reference/tables.md says it, for people who fill in a sheet. */
final class Dictionary {

    private static final Dictionary ENGLISH = read("dictionary.csv");

    private final Map<List<String>, Entry> entries = new HashMap<>();
    private final List<String> settings = new ArrayList<>();

    private Dictionary() {}

    /** A table or column in words; {@code fallback} is what a blank cell means. */
    record Entry(String unit, String meaning, String fallback) {}

    static Dictionary english() {
        return ENGLISH;
    }

    /** What a row of the table is. */
    String table(String name) {
        return find(name, "").map(Entry::meaning).orElse("");
    }

    /** A column of a table, or one that all tables have. */
    Optional<Entry> find(String table, String column) {
        return Optional.ofNullable(entries.get(List.of(table, column)))
                .or(() -> Optional.ofNullable(entries.get(List.of("", column))));
    }

    /** The keys of the settings, in the order of the page. */
    List<String> settings() {
        return List.copyOf(settings);
    }

    private static Dictionary read(String resource) {
        var dictionary = new Dictionary();
        try (var in = Objects.requireNonNull(Dictionary.class.getResourceAsStream(resource), resource)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var lines = CsvText.findGrid(text, resource, new Problems()).orElseThrow().lines();
            for (var line : lines.subList(1, lines.size())) {
                var entry = new Entry(plain(line.cell(2)), plain(line.cell(3)), asInACell(plain(line.cell(4))));
                dictionary.entries.put(List.of(line.cell(0), line.cell(1)), entry);
                if (line.cell(0).equals(BookParts.SETTINGS)) {
                    dictionary.settings.add(line.cell(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dictionary;
    }

    /** A list without the brackets of YAML. */
    private static String asInACell(String fallback) {
        return fallback.startsWith("[") ? fallback.substring(1, fallback.length() - 1).replace(",", ";") : fallback;
    }

    /** Without the page's marks, and with sheets for files. */
    private static String plain(String text) {
        var unmarked = text.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", "");
        return BookParts.inWords(unmarked);
    }
}
