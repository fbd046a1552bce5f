package org.respite.formats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.respite.formats.report.ProposalsWriter.Side;

/**
 * One proposal as an edition may show it. Counts of people, amounts and shares are those of the report of its plan.
 *
 * @param asks in words; none in a shared edition, for they hold hours and places
 * @param zoneHours hours in which guarded zones are open, zone by zone: how much is asked, not when
 * @param floor lowest survival coverage over the needs that all compare on; in a shared edition in whole percent
 * @param floorAtMost no plan of the proposal has a higher one; only in an exact edition
 * @param worth only in an exact edition, as is its bound
 * @param gap how much better than its plan the proposal could be at most, as a share of the bound
 * @param expected what is expected under access as it was
 * @param cautious what nine of ten futures reach
 */
record ProposalSide(
        String title,
        List<String> asks,
        double zoneHours,
        int days,
        double crossingHours,
        List<Headline.Stop> pauses,
        OptionalDouble floor,
        OptionalDouble floorAtMost,
        OptionalDouble worth,
        OptionalDouble bound,
        double gap,
        Headline.People people,
        List<Group> groups,
        List<Line> lines,
        int handOversMade,
        int handOvers,
        long exposed,
        long minutesToRefuge,
        boolean reliefIsConditional,
        Foreseen expected,
        Foreseen cautious) {

    /** A group of people, or all of one purpose. */
    record Group(String name, String purpose, long expected, long arrived) {}

    /**
     * The need of an item at a place or in an area, all days together, in units of the item.
     *
     * @param site name; blank for elsewhere
     * @param persons in need
     */
    record Line(
            String site, String item, String unit, long persons, boolean reachable, double survival, double metSurvival,
            double full, double met) {}

    static ProposalSide of(Side side, Edition edition) {
        var subject = new Subject(side.scenario(), side.plan(), side.outcome(), edition);
        var quality = Quality.of(subject, new Verdict.Accepted());
        var headline = Headline.of(subject);
        var exposure = Exposure.of(subject);
        boolean exact = edition.isExact();
        return new ProposalSide(
                side.title(),
                exact ? side.asks() : List.of(),
                Rounded.of(side.zoneHours(), 2),
                side.days(),
                Rounded.of(side.crossingHours(), 2),
                headline.pauses(),
                exact ? side.floor() : whole(side.floor()),
                exact ? side.floorAtMost() : OptionalDouble.empty(),
                quality.worth(),
                quality.bound(),
                quality.gap(),
                headline.people(),
                Journeys.of(subject).groups().stream()
                        .map(g -> new Group(g.name(), g.purpose().name(), g.expected(), g.arrived()))
                        .toList(),
                lines(subject),
                headline.handOversMade(),
                headline.handOvers(),
                exposure.most(),
                exposure.minutes(),
                headline.reliefIsConditional(),
                Foreseen.expected(side, edition),
                Foreseen.cautious(side, edition));
    }

    private static List<Line> lines(Subject subject) {
        var relief = Relief.of(subject);
        var lines = new ArrayList<Line>();
        for (var line : relief.lines()) {
            var item = relief.items().get(line.item());
            lines.add(new Line(
                    line.site() < 0 ? "" : subject.sites.names().get(line.site()), item.name(), item.unit(), line.persons(),
                    line.reachable(), sum(line.survival()), sum(line.metSurvival()), sum(line.full()), sum(line.met())));
        }
        return lines;
    }

    private static double sum(List<Double> values) {
        return Rounded.of(values.stream().mapToDouble(Double::doubleValue).sum(), 1);
    }

    /** A longer fraction can tell of how many it is one. */
    private static OptionalDouble whole(OptionalDouble share) {
        return share.isEmpty() ? share : OptionalDouble.of(Math.floor(share.getAsDouble() * 100) / 100);
    }
}
