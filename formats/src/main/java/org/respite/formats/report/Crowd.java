package org.respite.formats.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.respite.model.plan.Outcome.GroupOutcome;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.PeopleGroup.Purpose;

/**
 * All groups of one purpose that have the same ways out, in rounded {@link Coarse#cell cells}: the finest thing that a
 * shared edition tells of people. Everything else that it says of them is computed from these.
 *
 * @param onlyExit the crossing that all of them leave by, where there is exactly one
 * @param leaves whether they leave by a crossing
 * @param arrivedByDay also where days are not told, so that a sum is the same before and after
 */
record Crowd(
        Purpose purpose,
        boolean leaves,
        Optional<Id.Crossing> onlyExit,
        long persons,
        long voluntary,
        long expectedLow,
        long expected,
        long expectedHigh,
        List<Long> arrivedByDay) {

    private record Key(Purpose purpose, List<Id.Crossing> exits) {}

    private record Member(PeopleGroup group, GroupOutcome outcome) {}

    static List<Crowd> of(Subject subject) {
        var members = new LinkedHashMap<Key, List<Member>>();
        for (var outcome : subject.outcome.groups()) {
            subject.known.find(outcome.group()).ifPresent(group -> members
                    .computeIfAbsent(key(group), _ -> new ArrayList<>())
                    .add(new Member(group, outcome)));
        }
        return members.entrySet().stream().map(e -> together(e.getKey(), e.getValue(), subject.days.size())).toList();
    }

    private static Key key(PeopleGroup group) {
        return new Key(group.purpose(), group.exits().stream().distinct().sorted().toList());
    }

    private static Crowd together(Key key, List<Member> members, int days) {
        return new Crowd(
                key.purpose(),
                !key.exits().isEmpty(),
                key.exits().size() == 1 ? Optional.of(key.exits().getFirst()) : Optional.empty(),
                cell(members.stream().map(Member::group).mapToLong(PeopleGroup::persons).toArray()),
                cell(members.stream().map(Member::group).mapToLong(Crowd::willing).toArray()),
                cell(members.stream().map(Member::group).mapToLong(g -> share(g, g.share().low())).toArray()),
                cell(members.stream().map(Member::outcome).mapToLong(GroupOutcome::goers).toArray()),
                cell(members.stream().map(Member::group).mapToLong(g -> share(g, g.share().high())).toArray()),
                IntStream.range(0, days)
                        .mapToObj(day -> cell(members.stream().mapToLong(m -> onDay(m.outcome(), day)).toArray()))
                        .toList());
    }

    /** Persons who arrived or left, all days together. */
    long arrived() {
        return arrivedByDay.stream().mapToLong(Long::longValue).sum();
    }

    /** Persons of some crowds who arrived or left, as people read it: no more than are expected to go. */
    static long arrived(List<Crowd> crowds) {
        long cells = crowds.stream()
                .mapToLong(c -> Math.min(c.arrivedByDay().size(), c.expected() / Coarse.SMALLEST_CELL + 1))
                .sum();
        return Coarse.told(crowds.stream().mapToLong(Crowd::arrived).sum(), cells);
    }

    /** Persons of a group whose will to go is known. */
    static long willing(PeopleGroup group) {
        return group.isVoluntary() ? group.persons() : 0;
    }

    static long share(PeopleGroup group, double share) {
        return Math.round(group.persons() * share);
    }

    private static long onDay(GroupOutcome outcome, int day) {
        return day < outcome.arrivedByDay().size() ? outcome.arrivedByDay().get(day) : 0;
    }

    private static long cell(long[] counts) {
        return Coarse.cell(LongStream.of(counts).sum());
    }
}
