package org.respite.model.plan;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.respite.model.quantity.Id;

/**
 * What a plan achieves if every clearance is granted, measured from the plan itself.
 *
 * @param survivalFloor lowest survival coverage among needs that can be reached; absent where there is none
 * @param worth in the scenario's weights
 * @param needs in the scenario's order
 * @param groups in the scenario's order
 * @param handOversMade in the scenario's order
 * @param exposedPersons persons on guarded roads or at guarded places without shelter: the most at once, slot by slot
 * @param longestExposure longest time to a refuge of any leg on a guarded road
 * @param vehicleMetres driven by all convoy vehicles together
 */
public record Outcome(
        OptionalDouble survivalFloor,
        double worth,
        List<NeedOutcome> needs,
        List<GroupOutcome> groups,
        List<Id.HandOver> handOversMade,
        List<Double> exposedPersons,
        Duration longestExposure,
        long vehicleMetres) {

    public Outcome {
        needs = List.copyOf(needs);
        groups = List.copyOf(groups);
        handOversMade = List.copyOf(handOversMade);
        exposedPersons = List.copyOf(exposedPersons);
    }

    /** The same, with other needs that count as reachable, so that several plans are measured alike. */
    public Outcome reaching(BitSet positions) {
        var counted = IntStream.range(0, needs.size())
                .mapToObj(i -> new NeedOutcome(needs.get(i).place(), needs.get(i).item(), positions.get(i), needs.get(i).days()))
                .toList();
        return new Outcome(survivalFloor, worth, counted, groups, handOversMade, exposedPersons, longestExposure, vehicleMetres);
    }

    /** The days of all needs of one item. */
    public List<DayOutcome> daysOf(Id.Item item) {
        return needs.stream().filter(n -> n.item().equals(item)).flatMap(n -> n.days().stream()).toList();
    }

    /**
     * One need.
     *
     * @param reachable whether goods could come to it at all
     * @param days one for each day of the calendar
     */
    public record NeedOutcome(Id.Place place, Id.Item item, boolean reachable, List<DayOutcome> days) {

        public NeedOutcome {
            days = List.copyOf(days);
        }

        /** Met survival need over survival need; absent where there is none. */
        public OptionalDouble survivalCoverage() {
            double needed = days.stream().mapToDouble(DayOutcome::survival).sum();
            double met = days.stream().mapToDouble(d -> Math.min(d.met(), d.survival())).sum();
            return needed > 0 ? OptionalDouble.of(met / needed) : OptionalDouble.empty();
        }
    }

    /**
     * One day of a need, in units of its item.
     *
     * @param met distributed on that day, at most {@code full}
     */
    public record DayOutcome(double survival, double full, double met) {}

    /**
     * One group.
     *
     * @param goers persons expected to go
     * @param arrivedByDay persons who reached a destination or left, by day of the calendar
     */
    public record GroupOutcome(Id.Group group, long goers, List<Long> arrivedByDay) {

        public GroupOutcome {
            arrivedByDay = List.copyOf(arrivedByDay);
        }

        public long arrived() {
            return arrivedByDay.stream().mapToLong(Long::longValue).sum();
        }
    }
}
