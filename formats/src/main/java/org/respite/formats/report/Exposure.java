package org.respite.formats.report;

import java.util.List;

/**
 * How many people are outside shelter in guarded zones, and for how long.
 *
 * @param most persons at once
 * @param minutes longest time to a refuge, rounded up; in a shared edition to a quarter of an hour
 * @param capMinutes the longest that the scenario allows
 * @param bySlot persons at once, slot by slot; empty in a shared edition
 */
record Exposure(long most, long minutes, long capMinutes, List<Double> bySlot) {

    static Exposure of(Subject subject) {
        var bySlot = subject.outcome.exposedPersons();
        double most = bySlot.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new Exposure(
                Coarse.of(subject).atRisk((long) Math.ceil(most)),
                minutes(subject),
                subject.scenario.rules().exposureCap().toMinutes(),
                subject.edition.isExact() ? bySlot.stream().map(p -> Rounded.of(p, 0)).toList() : List.of());
    }

    private static long minutes(Subject subject) {
        long minutes = Math.ceilDiv(subject.outcome.longestExposure().toSeconds(), 60);
        return subject.edition.isExact() ? minutes : Math.ceilDiv(minutes, 15) * 15;
    }
}
