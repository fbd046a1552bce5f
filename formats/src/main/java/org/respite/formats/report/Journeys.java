package org.respite.formats.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.respite.model.plan.Outcome.GroupOutcome;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.PeopleGroup.Purpose;
import org.respite.model.scenario.Place;

/**
 * People who go, and people who stay. In a shared edition groups of one purpose are told as one, with rounded counts,
 * and by day only some time after the pause.
 *
 * @param arrivedBySlot persons who arrive or leave in a slot, all groups together; empty in a shared edition
 */
record Journeys(List<Group> groups, List<Long> arrivedBySlot) {

    /**
     * A group, or all groups of a purpose.
     *
     * @param name empty for all groups of a purpose
     * @param site of the home, or −1
     * @param voluntary persons of groups whose will to go is known
     * @param arrivedByDay empty where days are not told
     * @param towards names of destinations and exits; empty in a shared edition
     */
    record Group(
            String name,
            Purpose purpose,
            int site,
            long persons,
            long voluntary,
            long expectedLow,
            long expected,
            long expectedHigh,
            List<Long> arrivedByDay,
            long arrived,
            long staying,
            List<String> towards,
            String basis,
            String returnTerms) {}

    static Journeys of(Subject subject) {
        return subject.edition.isExact()
                ? new Journeys(exact(subject), Arrivals.bySlot(subject))
                : new Journeys(byPurpose(Crowd.of(subject), Coarse.of(subject)), List.of());
    }

    private static List<Group> exact(Subject subject) {
        var groups = new ArrayList<Group>();
        for (var result : subject.outcome.groups()) {
            subject.known.find(result.group()).ifPresent(group -> groups.add(one(subject, group, result)));
        }
        return groups;
    }

    private static Group one(Subject subject, PeopleGroup group, GroupOutcome result) {
        var towards = new ArrayList<String>();
        group.destinations().forEach(d -> subject.known.find(d).map(Place::name).ifPresent(towards::add));
        group.exits().forEach(e -> subject.known.find(e).map(Crossing::name).ifPresent(towards::add));
        return new Group(
                group.name(),
                group.purpose(),
                subject.sites.site(group.home()),
                group.persons(),
                Crowd.willing(group),
                Crowd.share(group, group.share().low()),
                result.goers(),
                Crowd.share(group, group.share().high()),
                result.arrivedByDay(),
                result.arrived(),
                group.persons() - result.arrived(),
                towards,
                group.basis(),
                group.returnTerms());
    }

    private static List<Group> byPurpose(List<Crowd> crowds, Coarse coarse) {
        Map<Purpose, List<Crowd>> byPurpose = new EnumMap<>(Purpose.class);
        crowds.forEach(c -> byPurpose.computeIfAbsent(c.purpose(), _ -> new ArrayList<>()).add(c));
        return byPurpose.entrySet().stream().map(e -> together(e.getKey(), e.getValue(), coarse)).toList();
    }

    private static Group together(Purpose purpose, List<Crowd> crowds, Coarse coarse) {
        return new Group(
                "",
                purpose,
                -1,
                Coarse.told(crowds.stream().mapToLong(Crowd::persons)),
                Coarse.told(crowds.stream().mapToLong(Crowd::voluntary)),
                Coarse.told(crowds.stream().mapToLong(Crowd::expectedLow)),
                Coarse.told(crowds.stream().mapToLong(Crowd::expected)),
                Coarse.told(crowds.stream().mapToLong(Crowd::expectedHigh)),
                coarse.tellsPeopleByDay() ? byDay(crowds, coarse.days().size()) : List.of(),
                Crowd.arrived(crowds),
                Coarse.told(crowds.stream().mapToLong(c -> c.persons() - c.arrived())),
                List.of(),
                "",
                "");
    }

    /** Persons of all the crowds on each day. */
    static List<Long> byDay(List<Crowd> crowds, int days) {
        return IntStream.range(0, days)
                .mapToObj(day -> Coarse.told(crowds.stream().mapToLong(c -> c.arrivedByDay().get(day))))
                .toList();
    }
}
