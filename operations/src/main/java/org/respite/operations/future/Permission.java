package org.respite.operations.future;

import org.respite.model.scenario.Bearing.Kind;
import org.respite.operations.access.Rule;

/**
 * What those who decide say to a movement before it leaves.
 *
 * @param fate done where it may leave
 * @param held seconds that it is held first
 * @param part of its load that is cleared
 * @param slower how many times as long as planned its ways take, at least 1
 */
record Permission(Fate fate, long held, double part, double slower) {

    private static final double PART = 0.5;

    static Permission of(Course course, Conditions conditions) {
        boolean waits = false;
        boolean knownWait = false;
        double hours = 0;
        double part = 1;
        double slower = 1;
        for (int rule : course.laws()) {
            switch (conditions.law(rule)) {
                case Rule.Outcomes _ -> {
                    if (course.isAsked()) {
                        var outcome = conditions.outcome(rule, course.day(), course.about());
                        if (outcome == Kind.DENIED || outcome == Kind.WITHDRAWN) {
                            return new Permission(outcome == Kind.DENIED ? Fate.DENIED : Fate.WITHDRAWN, 0, 0, 1);
                        }
                        part = outcome == Kind.PARTLY_FACILITATED ? PART : part;
                        waits |= outcome == Kind.IMPEDED;
                    }
                }
                case Rule.Share share when share.kind() == Kind.CLOSED_DAYS -> {
                    if (conditions.happens(rule, course.day(), course.day())) {
                        return new Permission(Fate.CLOSED, 0, 0, 1);
                    }
                }
                case Rule.Share _ -> waits |= course.isAsked() && conditions.happens(rule, course.day(), course.about());
                case Rule.Amount amount when amount.kind() == Kind.HELD_HOURS -> {
                    knownWait = true;
                    hours += conditions.amount(rule, course.about());
                }
                case Rule.Amount _ -> slower = Math.max(slower, conditions.amount(rule, course.about()));
            }
        }
        if (waits && !knownWait) {
            return new Permission(Fate.HELD, 0, 0, 1);
        }
        return new Permission(Fate.DONE, waits ? (long) (hours * 3600) : 0, part, slower);
    }
}
