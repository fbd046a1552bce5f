package org.respite.formats.report;

import java.util.Arrays;
import java.util.List;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Moment;

/** When people reach a destination or leave by a crossing. */
final class Arrivals {

    private Arrivals() {}

    /** Persons by slot; all members of a movement count when the last of them has arrived. */
    static List<Long> bySlot(Subject subject) {
        var persons = new Long[subject.slots()];
        Arrays.fill(persons, 0L);
        for (var movement : subject.plan.movements()) {
            switch (movement.carrier()) {
                case Carrier.OnTheirOwn own ->
                    persons[subject.slotOf(movement.end())] += own.families().persons();
                case Carrier.Convoy _ -> {
                    for (var step : movement.steps()) {
                        persons[subject.slotOf(over(movement, step))] += arriving(step);
                    }
                }
            }
        }
        return List.of(persons);
    }

    private static Moment over(Movement movement, Step step) {
        return step.to().plus(movement.spread());
    }

    private static long arriving(Step step) {
        return switch (step) {
            case Step.Alight alight -> alight.families().persons();
            case Step.Exit exit -> exit.families().persons();
            case Step.Travel _, Step.Wait _, Step.Load _, Step.Unload _, Step.Inspect _, Step.Transfer _,
                    Step.Board _, Step.Receive _, Step.Deliver _ -> 0;
        };
    }
}
