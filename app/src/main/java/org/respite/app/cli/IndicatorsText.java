package org.respite.app.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.model.indicator.Estimate;
import org.respite.model.indicator.Figure;
import org.respite.model.indicator.Indicators;
import org.respite.model.indicator.Line;
import org.respite.model.indicator.Line.State;
import org.respite.terms.standing.Times;

/** Indicators in words. */
final class IndicatorsText {

    private final StringBuilder text = new StringBuilder();

    private IndicatorsText() {}

    static String of(Indicators indicators) {
        var words = new IndicatorsText();
        words.line("What is on record up to %s (%s), as known at %s".formatted(
                Times.words(indicators.at(), indicators.zone()), indicators.zone(), Times.words(indicators.known(), indicators.zone())));
        indicators.instrument().ifPresent(i -> words.line("Measured for: " + i));
        words.line("Figures of different sources stand side by side and are not added. What is not known is no zero.");
        indicators.lines().stream()
                .collect(Collectors.groupingBy(Line::indicator, LinkedHashMap::new, Collectors.toList()))
                .forEach(words::indicator);
        return words.text.toString();
    }

    private void indicator(String name, List<Line> lines) {
        var clauses = lines.getFirst().clauses();
        line("");
        line(title(name) + (clauses.isEmpty() ? "" : " [" + String.join("] [", clauses) + "]"));
        lines.forEach(this::told);
    }

    private void told(Line line) {
        if (line.state() == State.UNKNOWN) {
            line("  unknown: " + (line.figures().isEmpty() ? "nothing is known of it" : "no number is told"));
            return;
        }
        var about = Stream.of(line.area(), line.what()).filter(w -> !w.isEmpty()).collect(Collectors.joining(", "));
        line("  %s  %s: %s".formatted(days(line), about, line.value().map(v -> value(v, line.unit())).orElse("reported")));
        if (line.state() == State.RIVAL || line.figures().size() == 1) {
            line.figures().forEach(f -> line("      " + figure(f)));
        } else {
            line("      by " + line.figures().stream().map(Figure::source).distinct().sorted().collect(Collectors.joining(", ")));
        }
    }

    private static String figure(Figure f) {
        return "%s%s, as of %s, %s".formatted(
                f.value().map(v -> value(v, f.unit()) + ", ").orElse(""), f.source(), f.asOf(), f.status());
    }

    private static String days(Line line) {
        return line.from().equals(line.until()) ? line.from().toString() : line.from() + " to " + line.until();
    }

    static String value(Estimate value, String unit) {
        var best = value.best().map(IndicatorsText::number);
        var range = value.high().map(h -> number(value.low()) + " to " + number(h)).orElse(number(value.low()) + " or more");
        boolean exact = value.best().isPresent() && value.best().equals(value.high()) && value.low().equals(value.best().get());
        return (exact ? best.orElseThrow() : best.map(b -> b + " (" + range + ")").orElse(range)) + " " + unit;
    }

    private static String number(BigDecimal number) {
        return String.format(Locale.ENGLISH, number.scale() > 0 ? "%,." + number.scale() + "f" : "%,.0f", number);
    }

    private static String title(String name) {
        return switch (name) {
            case "displaced" -> "People displaced against their will";
            case "living-displaced" -> "People who are displaced";
            case "returned" -> "People who returned";
            case "forces" -> "Forces present (wide zones, whole days, a day late, no numbers)";
            case "forces-withdrawn" -> "Forces withdrawn (wide zones, whole days, a day late, no numbers)";
            case "throughput" -> "What passed the crossings";
            case "blockade" -> "Blockade";
            case "territory" -> "Reduction of the territory, as reported";
            case "restricted-area" -> "Area that people may not enter, as drawn";
            case "attacks" -> "Attacks";
            case "governance" -> "Steps of governance";
            case "reconstruction" -> "Reconstruction";
            default -> name;
        };
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
