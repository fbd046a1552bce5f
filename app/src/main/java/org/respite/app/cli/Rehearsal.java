package org.respite.app.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.respite.formats.rehearsal.ActualFigure;
import org.respite.formats.rehearsal.ActualFigures;
import org.respite.model.plan.Outcome;
import org.respite.model.scenario.Scenario;
import org.respite.operations.doubt.Doubt;
import org.respite.operations.rehearsal.DayFigure;
import org.respite.operations.rehearsal.TermsProspect;
import org.respite.operations.rehearsal.Topic;

/**
 * All that a rehearsal tells.
 *
 * @param terms where it was made under some
 * @param actual what then happened; empty where nothing of it was given
 */
record Rehearsal(
        ScenarioInput input, Outcome granted, Doubt doubt, List<DayFigure> figures, Optional<TermsProspect> terms, List<ActualFigure> actual) {

    Rehearsal {
        figures = List.copyOf(figures);
        actual = List.copyOf(actual);
    }

    Scenario scenario() {
        return input.scenario();
    }

    LocalDate date(int day) {
        return scenario().calendar().date(scenario().calendar().days().get(day));
    }

    List<DayFigure> figures(int day) {
        return figures.stream().filter(f -> f.day() == day).toList();
    }

    /** What was counted of a figure: one for each source and time, never added. */
    List<ActualFigure> actual(DayFigure figure) {
        return actual.stream()
                .filter(a -> a.day().equals(date(figure.day())) && a.what().equals(figure.topic().word()) && a.of().equals(figure.of()))
                .toList();
    }

    /** What can stand in a table of what happened. */
    static ActualFigures.Known known(Scenario scenario) {
        var days = scenario.calendar().days().stream().map(scenario.calendar()::date).collect(Collectors.toSet());
        return new ActualFigures.Known(days,
                Arrays.stream(Topic.values()).collect(Collectors.toMap(Topic::word, topic -> subjects(scenario, topic))));
    }

    private static Set<String> subjects(Scenario scenario, Topic topic) {
        return switch (topic) {
            case TRUCKS -> scenario.network().crossings().stream().map(c -> c.id().value()).collect(Collectors.toSet());
            case RELEASED -> scenario.people().handOvers().stream().map(h -> h.category()).collect(Collectors.toSet());
            case DISTRIBUTED -> scenario.supply().items().stream().map(i -> i.id().value()).collect(Collectors.toSet());
            case ARRIVED, MOVEMENTS -> Set.of();
        };
    }

    /** Where what happened lies among the futures. */
    enum Place {
        /** Less than in nine of ten futures. */
        LOW,
        /** As in eight of ten futures. */
        AMONG,
        /** More than in nine of ten futures. */
        HIGH;

        static Place of(DayFigure figure, long number) {
            var range = figure.range();
            return number < range.cautious() ? LOW : number > range.hopeful() ? HIGH : AMONG;
        }
    }

    /** How many figures of days have all of their counts among the futures, some, or none; in this order. */
    List<Integer> tally() {
        var compared = figures.stream().map(f -> actual(f).stream().map(a -> Place.of(f, a.number()) == Place.AMONG).toList())
                .filter(list -> !list.isEmpty())
                .toList();
        int all = (int) compared.stream().filter(list -> !list.contains(false)).count();
        int none = (int) compared.stream().filter(list -> !list.contains(true)).count();
        return List.of(all, compared.size() - all - none, none);
    }
}
