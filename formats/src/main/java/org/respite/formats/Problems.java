package org.respite.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Collects every problem of every file, so that all are told at once. Beyond {@link #MOST_SHOWN} they are only
 * counted.
 */
public final class Problems {

    /** Problems that are listed; the rest is counted. */
    public static final int MOST_SHOWN = 1_000;

    private static final int LONGEST_FOUND = 120;

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private String folder = "";
    private UnaryOperator<String> words = UnaryOperator.identity();
    private int errorCount;
    private int warningCount;

    /** Reads another folder, whose files are told with {@code name} before them. */
    public <T> T within(String name, Supplier<T> reading) {
        var before = folder;
        folder = name + "/";
        try {
            return reading.get();
        } finally {
            folder = before;
        }
    }

    /** Reads what its maker knows by other names than a folder's: every text about it is put into {@code words}. */
    public <T> T inWords(UnaryOperator<String> words, Supplier<T> reading) {
        var before = this.words;
        this.words = words;
        try {
            return reading.get();
        } finally {
            this.words = before;
        }
    }

    /** A problem of a file as a whole. */
    public void file(ProblemCode code, String file, String found, String message, String nextStep) {
        add(code, file, OptionalInt.empty(), Optional.empty(), found, message, nextStep);
    }

    /** A problem at one row, and perhaps one column. */
    public void add(
            ProblemCode code,
            String file,
            OptionalInt row,
            Optional<String> column,
            String found,
            String message,
            String nextStep) {
        var problem = new Problem(
                code.code(), code.severity(), words.apply(folder + file), row, column, shortened(found), words.apply(message),
                words.apply(nextStep));
        if (problem.severity() == Problem.Severity.ERROR) {
            errorCount++;
            keep(errors, problem);
        } else {
            warningCount++;
            keep(warnings, problem);
        }
    }

    public boolean hasErrors() {
        return errorCount > 0;
    }

    /** How many errors were found, listed or not. */
    public int errorCount() {
        return errorCount;
    }

    /** The errors, then the warnings; where some are only counted, the last line of each says how many. */
    public List<Problem> all() {
        var all = new ArrayList<>(closed(errors, errorCount));
        all.addAll(closed(warnings, warningCount));
        return List.copyOf(all);
    }

    public List<Problem> warnings() {
        return closed(warnings, warningCount);
    }

    private static void keep(List<Problem> list, Problem problem) {
        if (list.size() < MOST_SHOWN) {
            list.add(problem);
        }
    }

    private static List<Problem> closed(List<Problem> list, int count) {
        if (count <= list.size()) {
            return List.copyOf(list);
        }
        var last = list.getLast();
        var result = new ArrayList<>(list);
        result.add(new Problem(
                last.code(),
                last.severity(),
                last.file(),
                OptionalInt.empty(),
                Optional.empty(),
                "",
                (count - list.size()) + " more problems are not listed",
                "Mend the listed ones first; they often have one cause"));
        return List.copyOf(result);
    }

    /** Control characters would disturb a terminal, long texts a reader. */
    private static String shortened(String found) {
        var clean = found.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "·");
        return clean.length() <= LONGEST_FOUND ? clean : clean.substring(0, LONGEST_FOUND) + "…";
    }
}
