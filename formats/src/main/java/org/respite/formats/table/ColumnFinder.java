package org.respite.formats.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/** Finds where each column of a layout stands in a table: by hashtag, or where there are none by our own headers. */
final class ColumnFinder {

    private final Layout layout;
    private final Problems problems;
    private final Map<Column, Integer> places = new HashMap<>();
    private final Map<Column, Map<String, Integer>> languages = new HashMap<>();

    ColumnFinder(Layout layout, Problems problems) {
        this.layout = layout;
        this.problems = problems;
    }

    Map<Column, Integer> places() {
        return places;
    }

    Map<Column, Map<String, Integer>> languages() {
        return languages;
    }

    /**
     * By the hashtags in {@code cells}, row {@code row} of the file. A column with one of our own names in
     * {@code headers} and another hashtag is not taken, and said to be passed over.
     */
    void byHashtags(List<String> cells, int row, List<String> headers) {
        var tags = cells.stream().map(HxlTag::find).toList();
        var taken = new HashSet<Integer>();
        for (var column : layout.columns()) {
            if (column.isForEachLanguage()) {
                languages.put(column, languagesOf(column, tags));
            } else {
                var exact = where(tags, tag -> tag.equals(column.tag()));
                taken.addAll(exact);
                take(column, exact, cells, row);
            }
        }
        for (var column : layout.columns()) {
            if (!column.isForEachLanguage() && !places.containsKey(column)) {
                var refined = where(tags, tag -> tag.refines(column.tag()));
                refined.removeAll(taken);
                take(column, refined, cells, row);
            }
        }
        reportMissing(cells, row);
        reportPassedOver(cells, row, headers);
    }

    /** By our own headers in {@code cells}; fails to find anything in a table made by others. */
    void byHeaders(List<String> cells, int row) {
        for (var column : layout.columns()) {
            var same = new ArrayList<Integer>();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).strip().equalsIgnoreCase(column.header())) {
                    same.add(i);
                }
            }
            take(column, same, cells, row);
        }
        if (places.isEmpty()) {
            problems.add(ProblemCode.NO_KNOWN_COLUMN, layout.file(), OptionalInt.of(row), Optional.empty(),
                    String.join(", ", cells), "there is no row of HXL hashtags, and no column has a known name",
                    "Add a row of hashtags below the column names, as docs/reference/tables.md shows");
        } else {
            reportMissing(cells, row);
        }
    }

    private void take(Column column, List<Integer> found, List<String> cells, int row) {
        if (found.size() > 1) {
            problems.add(ProblemCode.COLUMN_TWICE, layout.file(), OptionalInt.of(row), Optional.of(column.header()),
                    String.join(", ", found.stream().map(cells::get).toList()),
                    "more than one column could be " + column.hashtag(),
                    "Give that hashtag to one column and another one to the rest");
        }
        if (!found.isEmpty()) {
            places.put(column, found.getFirst());
        }
    }

    private void reportMissing(List<String> cells, int row) {
        for (var column : layout.columns()) {
            if (column.isRequired() && !places.containsKey(column)) {
                problems.add(ProblemCode.MISSING_COLUMN, layout.file(), OptionalInt.of(row),
                        Optional.of(column.header()), String.join(", ", cells),
                        "the column “" + column.header() + "” (" + column.hashtag() + ") is missing",
                        "Add it, or give this hashtag to the column that holds it");
            }
        }
    }

    private void reportPassedOver(List<String> cells, int row, List<String> headers) {
        for (var column : layout.columns()) {
            boolean named = headers.stream().anyMatch(h -> h.strip().equalsIgnoreCase(column.header()));
            if (named && !column.isRequired() && !column.isForEachLanguage() && !places.containsKey(column)) {
                problems.add(ProblemCode.COLUMN_PASSED_OVER, layout.file(), OptionalInt.of(row),
                        Optional.of(column.header()), String.join(", ", cells),
                        "the column “" + column.header() + "” has another hashtag than " + column.hashtag()
                                + " and is not read",
                        "Give it this hashtag, or another name");
            }
        }
    }

    private static List<Integer> where(List<Optional<HxlTag>> tags, Predicate<HxlTag> fits) {
        var result = new ArrayList<Integer>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).filter(fits).isPresent()) {
                result.add(i);
            }
        }
        return result;
    }

    private static Map<String, Integer> languagesOf(Column column, List<Optional<HxlTag>> tags) {
        var base = column.tag().without(Column.ANY_LANGUAGE);
        var result = new TreeMap<String, Integer>();
        for (int i = 0; i < tags.size(); i++) {
            int at = i;
            tags.get(i).ifPresent(tag -> tag.language()
                    .filter(language -> tag.without("i_" + language).equals(base))
                    .ifPresent(language -> result.putIfAbsent(language, at)));
        }
        return result;
    }
}
