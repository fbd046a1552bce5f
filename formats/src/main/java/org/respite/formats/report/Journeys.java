package org.respite.formats.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Outcome.GroupOutcome;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.PeopleGroup.Purpose;
import org.respite.model.scenario.Place;

/**
 * People who go, and people who stay. In a shared edition groups of one purpose are told as one, with rounded counts.
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
        var groups = new ArrayList<Group>();
        for (var result : subject.outcome.groups()) {
            subject.findGroup(result.group()).ifPresent(group -> groups.add(one(subject, group, result)));
        }
        return subject.edition.isExact()
                ? new Journeys(groups, Arrivals.bySlot(subject))
                : new Journeys(byPurpose(groups, Coarse.of(subject)), List.of());
    }

    private static Group one(Subject subject, PeopleGroup group, GroupOutcome result) {
        var towards = new ArrayList<String>();
        group.destinations().forEach(d -> subject.findPlace(d).map(Place::name).ifPresent(towards::add));
        group.exits().forEach(e -> subject.findCrossing(e).map(Crossing::name).ifPresent(towards::add));
        return new Group(
                group.name(),
                group.purpose(),
                subject.sites.site(group.home()),
                group.persons(),
                group.isVoluntary() ? group.persons() : 0,
                Math.round(group.persons() * group.share().low()),
                result.goers(),
                Math.round(group.persons() * group.share().high()),
                result.arrivedByDay(),
                result.arrived(),
                group.persons() - result.arrived(),
                towards,
                group.basis(),
                group.returnTerms());
    }

    private static List<Group> byPurpose(List<Group> groups, Coarse coarse) {
        Map<Purpose, List<Group>> byPurpose = new EnumMap<>(Purpose.class);
        groups.forEach(g -> byPurpose.computeIfAbsent(g.purpose(), _ -> new ArrayList<>()).add(g));
        return byPurpose.entrySet().stream().map(e -> together(e.getKey(), e.getValue(), coarse)).toList();
    }

    private static Group together(Purpose purpose, List<Group> groups, Coarse coarse) {
        var byDay = new long[coarse.days().size()];
        for (var group : groups) {
            for (int day = 0; day < Math.min(byDay.length, group.arrivedByDay().size()); day++) {
                byDay[day] += group.arrivedByDay().get(day);
            }
        }
        return new Group(
                "",
                purpose,
                -1,
                coarse.persons(groups.stream().mapToLong(Group::persons).sum()),
                coarse.persons(groups.stream().mapToLong(Group::voluntary).sum()),
                coarse.persons(groups.stream().mapToLong(Group::expectedLow).sum()),
                coarse.persons(groups.stream().mapToLong(Group::expected).sum()),
                coarse.persons(groups.stream().mapToLong(Group::expectedHigh).sum()),
                coarse.persons(Headline.list(byDay)),
                coarse.persons(groups.stream().mapToLong(Group::arrived).sum()),
                coarse.persons(groups.stream().mapToLong(Group::staying).sum()),
                List.of(),
                "",
                "");
    }
}
