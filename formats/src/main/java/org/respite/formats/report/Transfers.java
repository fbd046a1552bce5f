package org.respite.formats.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.respite.model.plan.Step;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Place;

/**
 * Hand-overs of persons by a neutral carrier. In a shared edition those of one category are told as one, without
 * place or day: who is released on which day is for those concerned to say.
 */
record Transfers(List<Row> rows) {

    /**
     * A hand-over, or those of one category.
     *
     * @param day position of the day that its window begins on; −1 for the whole pause
     * @param window seconds from, to; empty in a shared edition
     * @param planned seconds from receiving to delivering; empty where it is not planned or not shown
     */
    record Row(
            String category,
            int day,
            long persons,
            boolean mandatory,
            boolean made,
            String from,
            String to,
            String carrier,
            List<Long> window,
            List<Long> planned) {}

    static Transfers of(Subject subject) {
        var rows = subject.scenario.people().handOvers().stream().map(h -> row(subject, h)).toList();
        return new Transfers(subject.edition.isExact() ? rows : byCategory(subject));
    }

    /** Persons of some hand-overs; in a shared edition from rounded cells. */
    static long persons(Subject subject, Predicate<HandOver> which) {
        var some = subject.scenario.people().handOvers().stream().filter(which).toList();
        return subject.edition.isExact()
                ? some.stream().mapToLong(HandOver::persons).sum()
                : Coarse.told(cells(subject, some).values().stream().mapToLong(Long::longValue));
    }

    private static Row row(Subject subject, HandOver handOver) {
        return new Row(
                handOver.category(),
                subject.dayOf(handOver.window().from()),
                handOver.persons(),
                handOver.mandatory(),
                subject.outcome.handOversMade().contains(handOver.id()),
                subject.known.find(handOver.from()).map(Place::name).orElse(""),
                subject.known.find(handOver.to()).map(Place::name).orElse(""),
                subject.known.find(handOver.carrier()).map(Fleet::owner).orElse(""),
                List.of(handOver.window().from().second(), handOver.window().to().second()),
                planned(subject, handOver));
    }

    private static List<Long> planned(Subject subject, HandOver handOver) {
        var times = new ArrayList<Long>();
        for (var movement : subject.plan.movements()) {
            for (var step : movement.steps()) {
                if (step instanceof Step.Receive r && r.handOver().equals(handOver.id())) {
                    times.add(r.from().second());
                } else if (step instanceof Step.Deliver d && d.handOver().equals(handOver.id())) {
                    times.add(d.to().plus(movement.spread()).second());
                }
            }
        }
        return times;
    }

    /** What a shared edition does not tell apart. */
    private record Kind(String category, boolean mandatory, boolean made) {}

    private static Map<Kind, Long> cells(Subject subject, List<HandOver> handOvers) {
        var sums = new LinkedHashMap<Kind, Long>();
        var made = subject.outcome.handOversMade();
        handOvers.forEach(h -> sums.merge(
                new Kind(h.category(), h.mandatory(), made.contains(h.id())), (long) h.persons(), Long::sum));
        sums.replaceAll((_, persons) -> Coarse.cell(persons));
        return sums;
    }

    private static List<Row> byCategory(Subject subject) {
        return cells(subject, subject.scenario.people().handOvers()).entrySet().stream()
                .map(e -> new Row(
                        e.getKey().category(), -1, Coarse.told(e.getValue()), e.getKey().mandatory(), e.getKey().made(),
                        "", "", "", List.of(), List.of()))
                .toList();
    }
}
