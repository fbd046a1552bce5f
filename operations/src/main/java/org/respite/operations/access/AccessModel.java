package org.respite.operations.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Bearing;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.Scenario;
import org.respite.operations.chance.Luck;

/**
 * How access really was, as distributions learned from the scenario's figures. Rows of one kind that apply to the same
 * and are decided by the same are one sample: their counts are added.
 *
 * @param rules in the order of the rows
 */
public record AccessModel(List<Rule> rules) {

    /**
     * How far what one authority decides on one day leans one way: the correlation of the normal variables behind two
     * decisions (a one-factor Gaussian copula; each by itself keeps its share). An assumption until days are observed.
     */
    public static final double LEANING = 0.3;

    public AccessModel {
        rules = List.copyOf(rules);
    }

    public static AccessModel of(Scenario scenario) {
        var groups = new LinkedHashMap<Sample, List<AccessFigure>>();
        for (var figure : scenario.evidence().access()) {
            figure.bearing().ifPresent(bearing ->
                    groups.computeIfAbsent(Sample.of(figure, bearing), s -> new ArrayList<>()).add(figure));
        }
        var rules = new ArrayList<Rule>();
        groups.forEach((sample, figures) -> rules.add(sample.rule(scenario, figures)));
        return new AccessModel(rules);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * What is learned together: all classes of outcome, or one other kind.
     *
     * @param measure of waits alone: two waits of one movement follow each other, and are no sample
     */
    private record Sample(String kind, TreeSet<String> appliesTo, String authority, String measure) {

        static Sample of(AccessFigure figure, Bearing bearing) {
            return new Sample(
                    bearing.kind().isOutcome() ? "outcome" : bearing.kind().name(),
                    new TreeSet<>(bearing.appliesTo()),
                    bearing.authority(),
                    bearing.kind() == Kind.HELD_HOURS ? figure.measure() : "");
        }

        Rule rule(Scenario scenario, List<AccessFigure> figures) {
            long key = Luck.about(kind, appliesTo, authority, measure);
            return new Rule(
                    law(figures),
                    Scope.of(scenario, appliesTo),
                    key,
                    authority.isBlank() ? key : Luck.about("authority", authority),
                    figures.getFirst().subject());
        }

        private Rule.Law law(List<AccessFigure> figures) {
            var first = figures.getFirst().bearing().orElseThrow().kind();
            if (first.isOutcome()) {
                return outcomes(figures);
            }
            double count = figures.stream().mapToDouble(AccessFigure::count).sum();
            double outOf = figures.stream().mapToDouble(f -> f.outOf().orElse(1)).sum();
            if (first.isShare()) {
                return new Rule.Share(first, Math.min(count, outOf), Math.max(0, outOf - count));
            }
            double logs = figures.stream().mapToDouble(f -> Math.log(f.count()) * f.outOf().orElse(1)).sum();
            return new Rule.Amount(first, Math.exp(logs / outOf), outOf);
        }

        /** Rows of one subject and period share what they are counted out of. */
        private static Rule.Outcomes outcomes(List<AccessFigure> figures) {
            var counts = new EnumMap<Kind, Double>(Kind.class);
            var samples = new LinkedHashMap<List<String>, Double>();
            for (var figure : figures) {
                counts.merge(figure.bearing().orElseThrow().kind(), figure.count(), Double::sum);
                samples.put(List.of(figure.subject(), figure.period()), (double) figure.outOf().orElse(0));
            }
            return Rule.Outcomes.of(counts, samples.values().stream().mapToDouble(Double::doubleValue).sum());
        }
    }
}
