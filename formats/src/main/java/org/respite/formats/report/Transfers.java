package org.respite.formats.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.respite.model.plan.Step;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Place;

/**
 * Hand-overs of persons by a neutral carrier. In a shared edition those of one category and day are told as one,
 * without place or hour.
 */
record Transfers(List<Row> rows) {

    /**
     * A hand-over, or those of one category on one day.
     *
     * @param day position of the day that its window begins on
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
        return new Transfers(subject.edition.isExact() ? rows : byDay(rows, Coarse.of(subject)));
    }

    private static Row row(Subject subject, HandOver handOver) {
        return new Row(
                handOver.category(),
                subject.dayOf(handOver.window().from()),
                handOver.persons(),
                handOver.mandatory(),
                subject.outcome.handOversMade().contains(handOver.id()),
                subject.findPlace(handOver.from()).map(Place::name).orElse(""),
                subject.findPlace(handOver.to()).map(Place::name).orElse(""),
                subject.findFleet(handOver.carrier()).map(Fleet::owner).orElse(""),
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

    private static List<Row> byDay(List<Row> rows, Coarse coarse) {
        var sums = new LinkedHashMap<String, Row>();
        for (var row : rows) {
            var bare = new Row(
                    row.category(), row.day(), row.persons(), row.mandatory(), row.made(), "", "", row.carrier(),
                    List.of(), List.of());
            sums.merge(row.day() + row.category() + row.made() + row.mandatory(), bare, Transfers::plus);
        }
        return sums.values().stream().map(r -> withPersons(r, coarse.agreed(r.persons()))).toList();
    }

    private static Row plus(Row a, Row b) {
        return withPersons(a, a.persons() + b.persons());
    }

    private static Row withPersons(Row row, long persons) {
        return new Row(
                row.category(), row.day(), persons, row.mandatory(), row.made(), row.from(), row.to(), row.carrier(),
                row.window(), row.planned());
    }
}
