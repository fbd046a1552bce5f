package org.respite.formats.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.model.scenario.Belief;
import org.respite.model.scenario.Provenance;

/**
 * One row of a table. Reading a cell that is wrong records the problem, marks the row as broken and gives a harmless
 * value, so that the other cells are read too; what is built from a row is built only when it is not broken.
 */
public final class Row {

    private static final long LARGEST = 1_000_000_000_000L;
    private static final int LONGEST_ID = 120;

    private final Layout layout;
    private final Table.Positions positions;
    private final int number;
    private final List<String> cells;
    private final Problems problems;
    private final Set<List<String>> told = new HashSet<>(0);
    private Map<Column, String> taken = Map.of();
    private List<Belief> beliefs = List.of();
    private boolean broken;

    Row(Layout layout, Table.Positions positions, int number, List<String> cells, Problems problems) {
        this.layout = layout;
        this.positions = positions;
        this.number = number;
        this.cells = cells;
        this.problems = problems;
    }

    /** Its number as a spreadsheet shows it. */
    public int number() {
        return number;
    }

    /** What its table is called. */
    public String table() {
        return layout.name();
    }

    public boolean isBroken() {
        return broken;
    }

    /** The cell without surrounding blanks; empty where it is blank or the column is missing. */
    public Optional<String> find(Column column) {
        var at = positions.columns().get(column);
        var text = taken.getOrDefault(column, at == null || at >= cells.size() ? "" : cells.get(at)).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** From now on the cell says {@code text}, such as the number of the figure that it named. */
    public void take(Column column, String text) {
        taken = new HashMap<>(taken);
        taken.put(column, text);
    }

    /** Keeps that a number of the row is a figure's. */
    public void believe(Belief belief) {
        beliefs = Stream.concat(beliefs.stream(), Stream.of(belief)).toList();
    }

    public String text(Column column, String fallback) {
        return text(column, fallback, false);
    }

    private String text(Column column, String fallback, boolean isId) {
        var text = find(column);
        if (text.isEmpty() && column.isRequired()) {
            reportBlank(column);
        }
        text.ifPresent(t -> checkText(column, t, isId));
        return text.orElse(fallback);
    }

    /** The name that this row gives to a thing, which no row gave before. */
    public String newId(Column column, Names names) {
        var id = text(column, "", true);
        if (!id.isEmpty()) {
            names.add(id, number).ifPresent(before -> problem(ProblemCode.DUPLICATE, column,
                    "this " + names.kind() + " is already in row " + before, "Give each " + names.kind() + " its own id"));
        }
        return id;
    }

    /** A name given elsewhere. */
    public String reference(Column column, Names names) {
        var name = text(column, "");
        if (!name.isEmpty()) {
            checkKnown(column, name, names);
        }
        return name;
    }

    public List<String> references(Column column, Names names) {
        var list = list(column);
        if (list.size() == 1 && list.getFirst().equalsIgnoreCase("all") && !names.has(list.getFirst())) {
            return List.copyOf(names.all());
        }
        list.forEach(name -> checkKnown(column, name, names));
        return list;
    }

    /** The parts between semicolons; a part that occurs twice counts once. */
    public List<String> list(Column column) {
        var text = text(column, "");
        var result = new ArrayList<String>();
        for (var part : text.split(";")) {
            var clean = part.strip();
            if (!clean.isEmpty() && !result.contains(clean)) {
                result.add(clean);
            }
        }
        return result;
    }

    public boolean yes(Column column, boolean fallback) {
        return switch (text(column, "").toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> true;
            case "no", "false", "0" -> false;
            case "" -> fallback;
            default -> {
                problem(ProblemCode.UNKNOWN_WORD, column, "this is neither yes nor no", "Write yes or no");
                yield fallback;
            }
        };
    }

    /** One of the words of {@code E}: its constants in small letters, with blanks. */
    public <E extends Enum<E>> Optional<E> word(Column column, Class<E> words) {
        var text = text(column, "");
        return text.isEmpty() ? Optional.empty() : word(column, text, words);
    }

    public <E extends Enum<E>> List<E> words(Column column, Class<E> words) {
        var list = list(column);
        if (list.size() == 1 && list.getFirst().equalsIgnoreCase("all")) {
            return List.of(words.getEnumConstants());
        }
        return list.stream().flatMap(text -> word(column, text, words).stream()).toList();
    }

    /** A number of things, 0 or more. */
    public long whole(Column column, long fallback) {
        return findWhole(column).orElse(fallback);
    }

    public int count(Column column, int fallback) {
        long value = whole(column, fallback);
        if (value > Integer.MAX_VALUE) {
            problem(ProblemCode.OUT_OF_RANGE, column, "the number is too large", "Check its unit");
            return fallback;
        }
        return (int) value;
    }

    public OptionalInt findCount(Column column) {
        return find(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(count(column, 0));
    }

    public Optional<Long> findWhole(Column column) {
        return findNumber(column).flatMap(value -> {
            if (value.stripTrailingZeros().scale() > 0) {
                problem(ProblemCode.NOT_WHOLE, column, "a whole number is needed here", "Round it, or use a smaller unit");
                return Optional.empty();
            }
            return Optional.of(value.longValueExact());
        });
    }

    /** 0 or more. */
    public double number(Column column, double fallback) {
        return findNumber(column).map(BigDecimal::doubleValue).orElse(fallback);
    }

    /** A share from 0 to 1, or a percentage with its sign. */
    public Optional<Double> share(Column column) {
        var text = text(column, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean percent = text.endsWith("%") || text.endsWith("٪");
        var value = parse(column, percent ? text.substring(0, text.length() - 1) : text)
                .map(v -> percent ? v.movePointLeft(2) : v);
        if (value.filter(v -> v.signum() < 0 || v.compareTo(BigDecimal.ONE) > 0).isPresent()) {
            problem(ProblemCode.OUT_OF_RANGE, column, "a share lies between 0 and 1", "Write 0.3 or 30%");
        }
        return value.map(BigDecimal::doubleValue);
    }

    /** Seconds of a figure in minutes, rounded half up. */
    public Optional<Long> findSecondsOfMinutes(Column column) {
        return findScaled(column, 60);
    }

    /** The figure times {@code factor} as a whole number, rounded half up. */
    public Optional<Long> findScaled(Column column, long factor) {
        return findNumber(column)
                .map(v -> v.multiply(BigDecimal.valueOf(factor)).setScale(0, RoundingMode.HALF_UP).longValue());
    }

    /** A number that may be negative. */
    public double degrees(Column column, double most) {
        var text = text(column, "");
        double value = text.isEmpty() ? 0 : parse(column, text).map(BigDecimal::doubleValue).orElse(0.0);
        if (Math.abs(value) > most) {
            problem(ProblemCode.OUT_OF_RANGE, column, "there is no such degree", "Give degrees of WGS 84 with decimals");
            return 0;
        }
        return value;
    }

    /** The cells of the columns that differ by language only. */
    public Map<String, String> byLanguage(Column column) {
        var result = new TreeMap<String, String>();
        positions.languages().getOrDefault(column, Map.of()).forEach((language, at) -> {
            if (at < cells.size() && !cells.get(at).isBlank()) {
                result.put(language, cells.get(at).strip());
            }
        });
        return result;
    }

    public Provenance provenance() {
        var source = text(Layout.SOURCE, "");
        if (source.equals(Layout.SAMPLE)) {
            problem(ProblemCode.SAMPLE_ROW, Layout.SOURCE, "the row is still the sample that the template came with",
                    "Overwrite it with your own figures and their source, or delete it");
        }
        return new Provenance(source, text(Layout.AS_OF, ""), text(Layout.ESTIMATE, ""), beliefs);
    }

    /** Records, once, that the cell of {@code column} is wrong, and marks the row as broken where that is an error. */
    public void problem(ProblemCode code, Column column, String message, String nextStep) {
        problem(code, column, find(column).orElse(""), message, nextStep);
    }

    public void problem(ProblemCode code, Column column, String found, String message, String nextStep) {
        if (code.severity() == Problem.Severity.ERROR) {
            broken = true;
        }
        if (told.add(List.of(code.code(), column.header(), found))) {
            problems.add(
                    code, layout.file(), OptionalInt.of(number), Optional.of(column.header()), found, message, nextStep);
        }
    }

    private void reportBlank(Column column) {
        var at = positions.columns().get(column);
        if (at == null || at >= cells.size()) {
            broken = true;
        } else {
            problem(ProblemCode.BLANK, column, "a value is needed here", "Fill it in");
        }
    }

    /** 0 or more, exactly; empty where the cell is blank or wrong. */
    public Optional<BigDecimal> findNumber(Column column) {
        var text = text(column, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var value = parse(column, text);
        if (value.filter(v -> v.signum() < 0).isPresent()) {
            problem(ProblemCode.OUT_OF_RANGE, column, "the number is negative", "Give 0 or more");
            return Optional.empty();
        }
        if (value.filter(v -> v.compareTo(BigDecimal.valueOf(LARGEST)) > 0).isPresent()) {
            problem(ProblemCode.OUT_OF_RANGE, column, "the number is too large", "Check its unit");
            return Optional.empty();
        }
        return value;
    }

    private Optional<BigDecimal> parse(Column column, String text) {
        return switch (NumberText.read(text)) {
            case NumberText.Value(var value) -> Optional.of(value);
            case NumberText.Unclear() -> {
                problem(ProblemCode.UNCLEAR_NUMBER, column, "this could be two different numbers",
                        "Write decimals with a point and thousands without a sign");
                yield Optional.empty();
            }
            case NumberText.NoNumber() -> {
                problem(ProblemCode.NOT_A_NUMBER, column, "this is not a number",
                        "Give the number alone; its unit is fixed by the column");
                yield Optional.empty();
            }
        };
    }

    private <E extends Enum<E>> Optional<E> word(Column column, String text, Class<E> words) {
        var wanted = text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        var known = new ArrayList<String>();
        for (var constant : words.getEnumConstants()) {
            var word = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (word.equals(wanted)) {
                return Optional.of(constant);
            }
            known.add(word);
        }
        problem(ProblemCode.UNKNOWN_WORD, column, "this word is not known here", "Use one of: " + String.join(", ", known));
        return Optional.empty();
    }

    private void checkKnown(Column column, String name, Names names) {
        if (!names.has(name)) {
            boolean listed = problems.errorCount() < Problems.MOST_SHOWN;
            problem(ProblemCode.UNKNOWN_NAME, column, name, "there is no " + names.kind() + " of this name",
                    listed ? names.nextStep(name) : "");
        }
    }

    private void checkText(Column column, String text, boolean isId) {
        if (text.startsWith("=") || text.startsWith("@") || (isId && (text.startsWith("+") || text.startsWith("-")))) {
            problem(ProblemCode.BAD_TEXT, column, "a spreadsheet would run this as a formula", "Write its value instead");
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || (isId && text.chars().anyMatch(Row::isInvisible))) {
            problem(ProblemCode.BAD_TEXT, column, "the text holds invisible characters", "Type it anew");
        } else if (isId && (text.length() > LONGEST_ID || text.contains(";"))) {
            problem(ProblemCode.BAD_TEXT, column, "an id has at most " + LONGEST_ID + " characters and no semicolon",
                    "Shorten it");
        }
    }

    private static boolean isInvisible(int c) {
        return c < ' ' || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\uFEFF';
    }
}
