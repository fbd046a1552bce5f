package org.respite.terms.render;

import java.util.ArrayList;
import java.util.List;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Condition;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Consequence.Step;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Stage.Beginning;
import org.respite.terms.tree.Stage.Ending;

/** A drawing of the stages, one below the other: how each begins and ends, and what leads from one to the next. */
public final class StageGraph {

    private static final int WIDTH = 760;
    private static final int BOX = 520;
    private static final int LEFT = 20;
    private static final int LINE = 20;
    private static final int GAP = 60;
    private static final int LETTERS = 66;

    private final Instrument instrument;
    private final TermWords words = new TermWords(Phrases.of(Language.EN));
    private final StringBuilder out = new StringBuilder();

    private StageGraph(Instrument instrument) {
        this.instrument = instrument;
    }

    /** As SVG, which needs nothing else. */
    public static String svg(Instrument instrument) {
        return new StageGraph(instrument).draw();
    }

    /**
     * A stage as it is drawn.
     *
     * @param lines what stands in its box: its name, how it begins, lasts and ends
     * @param after stages on which its beginning depends
     */
    public record Box(String stage, List<String> lines, List<String> after) {

        public Box {
            lines = List.copyOf(lines);
            after = List.copyOf(after);
        }
    }

    /** The same for machines: each stage with those that lead to it. */
    public static List<Box> boxes(Instrument instrument) {
        var graph = new StageGraph(instrument);
        return instrument.stages().stream()
                .map(s -> new Box(s.name(), graph.lines(s),
                        graph.leadsTo(s).stream().map(i -> instrument.stages().get(i).name()).toList()))
                .toList();
    }

    private String draw() {
        var tops = new ArrayList<Integer>();
        var texts = instrument.stages().stream().map(this::lines).toList();
        int top = GAP;
        for (var lines : texts) {
            tops.add(top);
            top += height(lines) + GAP;
        }
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" font-family=\"sans-serif\" font-size=\"14\" role=\"img\">\n"
                .formatted(WIDTH, top));
        out.append("<title>").append(HtmlText.escaped(instrument.title())).append("</title>\n")
                .append("<defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">")
                .append("<path d=\"M0 0L10 5L0 10z\" fill=\"#333\"/></marker></defs>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        text(LEFT, 30, instrument.title(), true);
        for (int i = 0; i < texts.size(); i++) {
            box(tops.get(i), texts.get(i));
            for (var before : leadsTo(instrument.stages().get(i))) {
                arrow(tops.get(before) + height(texts.get(before)) / 2, tops.get(i) + height(texts.get(i)) / 2, i);
            }
        }
        return out.append("</svg>\n").toString();
    }

    /** Indexes of the stages, and of those with the clauses, on which the beginning of a stage depends. */
    private List<Integer> leadsTo(Stage stage) {
        if (!(stage.begins().orElse(null) instanceof Beginning.When(Condition condition))) {
            return List.of();
        }
        var result = new ArrayList<Integer>();
        for (int i = 0; i < instrument.stages().size(); i++) {
            var other = instrument.stages().get(i);
            boolean named = condition.facts().stream().anyMatch(f -> switch (f) {
                case Fact.OfStage(var name, var _) -> name.equals(other.name());
                case Fact.OfClause(var id, var _, var _) -> other.clauses().stream().anyMatch(c -> c.id().equals(id));
                case Fact.OfReport _ -> false;
            });
            if (named && !other.equals(stage)) {
                result.add(i);
            }
        }
        return result;
    }

    private List<String> lines(Stage stage) {
        var lines = new ArrayList<String>();
        lines.add(stage.name().isEmpty() ? "The whole time" : "Stage " + stage.name());
        stage.begins().ifPresent(b -> lines.add("begins " + switch (b) {
            case Beginning.At(var moment) -> words.dateTime(moment);
            case Beginning.When(var condition) -> "when " + words.condition(condition);
        }));
        stage.lasts().ifPresent(s -> lines.add("lasts " + words.span(s)));
        stage.ends().ifPresent(e -> lines.add("ends " + switch (e) {
            case Ending.At(var moment) -> words.dateTime(moment);
            case Ending.When(var condition) -> "when " + words.condition(condition);
        }));
        stage.continuesWhile().ifPresent(c -> lines.add("continues while " + words.condition(c)));
        if (!stage.extensions().isEmpty()) {
            lines.add("may be extended");
        }
        lines.add(stage.clauses().size() + (stage.clauses().size() == 1 ? " clause" : " clauses"));
        stage.consequences().stream()
                .filter(c -> c.steps().stream().anyMatch(s -> s instanceof Step.Response r && r.action() instanceof Action.End))
                .forEach(c -> lines.add("may be ended if " + words.condition(c.condition())));
        return lines;
    }

    private static int height(List<String> lines) {
        return lines.size() * LINE + LINE;
    }

    private void box(int top, List<String> lines) {
        out.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\" fill=\"#eef3f7\" stroke=\"#333\"/>\n"
                .formatted(LEFT, top, BOX, height(lines)));
        for (int i = 0; i < lines.size(); i++) {
            text(LEFT + 12, top + LINE * (i + 1) + 2, cut(lines.get(i)), i == 0);
        }
    }

    private static String cut(String line) {
        return line.length() > LETTERS ? line.substring(0, LETTERS - 1) + "…" : line;
    }

    private void arrow(int from, int to, int lane) {
        int edge = LEFT + BOX;
        int turn = edge + 40 + lane % 8 * 20;
        out.append("<path d=\"M%s %sH%sV%sH%s\" fill=\"none\" stroke=\"#333\" marker-end=\"url(#tip)\"/>\n"
                .formatted(edge, from, turn, to, edge + 2));
    }

    private void text(int x, int y, String text, boolean bold) {
        out.append("<text x=\"%s\" y=\"%s\"%s>%s</text>\n"
                .formatted(x, y, bold ? " font-weight=\"bold\"" : "", HtmlText.escaped(text)));
    }
}
