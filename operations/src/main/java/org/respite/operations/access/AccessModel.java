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

    private static final String OUTCOME = "outcome";

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
        groups.forEach((sample, figures) -> {
            if (!sample.kind.equals(Kind.LEANING.name())) {
                rules.add(sample.rule(scenario, figures, leaning(groups.getOrDefault(sample.leaning(), List.of()))));
            }
        });
        return new AccessModel(rules);
    }

    /** Of days that were observed apart: each counts by its observations. */
    private static Leaning leaning(List<AccessFigure> figures) {
        double observations = figures.stream().mapToDouble(AccessModel::observations).sum();
        return figures.isEmpty()
                ? Leaning.ASSUMED
                : new Leaning(figures.stream().mapToDouble(f -> f.count() * observations(f)).sum() / observations, observations);
    }

    private static double observations(AccessFigure figure) {
        return figure.outOf().orElse(1);
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
                    bearing.kind().isOutcome() ? OUTCOME : bearing.kind().name(),
                    new TreeSet<>(bearing.appliesTo()),
                    bearing.authority(),
                    bearing.kind() == Kind.HELD_HOURS ? figure.measure() : "");
        }

        /** Where the leaning of these decisions would stand. */
        Sample leaning() {
            return new Sample(kind.equals(OUTCOME) ? Kind.LEANING.name() : "", appliesTo, authority, "");
        }

        Rule rule(Scenario scenario, List<AccessFigure> figures, Leaning leaning) {
            long key = Luck.about(kind, appliesTo, authority, measure);
            return new Rule(
                    law(figures),
                    leaning,
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
            double outOf = figures.stream().mapToDouble(AccessModel::observations).sum();
            if (first.isShare()) {
                return new Rule.Share(first, Math.min(count, outOf), Math.max(0, outOf - count));
            }
            double logs = figures.stream().mapToDouble(f -> Math.log(f.count()) * observations(f)).sum();
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
