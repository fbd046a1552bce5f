package org.respite.operations.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Scenario;
import org.respite.operations.future.Lived;
import org.respite.operations.future.Passage;

/**
 * What came of a plan in one future, in the form of a plan, so that terms are judged by it as they are by plans. It holds what
 * others count and nothing else: transfers, hand-overs that were made, and what was handed out on each day.
 */
final class LivedPlan {

    private final Scenario scenario;
    private final Plan plan;

    LivedPlan(Scenario scenario, Plan plan) {
        this.scenario = scenario;
        this.plan = plan;
    }

    Plan of(Lived lived) {
        var happened = lived.passages().stream()
                .filter(p -> p.vehicles() > 0)
                .map(p -> movement(lived.movements().get(p.movement()), p))
                .toList();
        return new Plan(plan.scenario(), plan.scenarioDigest(), plan.seed(), happened, distributions(lived), plan.claims());
    }

    /** The same if all goes as planned. */
    static List<Passage> planned(List<Movement> movements) {
        var passages = new ArrayList<Passage>();
        for (int m = 0; m < movements.size(); m++) {
            int vehicles = movements.get(m).carrier() instanceof Carrier.Convoy c ? c.vehicles().size() : 0;
            var steps = movements.get(m).steps();
            for (int s = 0; s < steps.size(); s++) {
                if (steps.get(s) instanceof Step.Transfer t) {
                    passages.add(new Passage(m, s, t.from().second(), vehicles, t.cargo().stream().map(c -> (double) c.quantity()).toList()));
                } else if (steps.get(s) instanceof Step.Receive r) {
                    passages.add(new Passage(m, s, r.from().second(), vehicles, List.of()));
                }
            }
        }
        return passages;
    }

    private static Movement movement(Movement movement, Passage passage) {
        var step = movement.steps().get(passage.step());
        var from = new Moment(passage.from());
        var to = from.plus(step.to().since(step.from()));
        var carrier = movement.carrier() instanceof Carrier.Convoy c
                ? new Carrier.Convoy(c.fleet(), c.vehicles().subList(0, Math.min(passage.vehicles(), c.vehicles().size())))
                : movement.carrier();
        Step happened = switch (step) {
            case Step.Transfer t -> new Step.Transfer(t.crossing(), from, to, cargo(t.cargo(), passage.given()));
            case Step.Receive r -> new Step.Receive(r.handOver(), r.place(), from, to, r.persons());
            default -> throw new IllegalArgumentException("others count no " + step);
        };
        return new Movement(movement.id(), carrier, movement.notified(), movement.spread(), List.of(happened));
    }

    private static List<Cargo> cargo(List<Cargo> planned, List<Double> given) {
        var result = new ArrayList<Cargo>();
        for (int i = 0; i < planned.size(); i++) {
            long quantity = Math.round(given.get(i));
            if (quantity > 0) {
                result.add(new Cargo(planned.get(i).item(), quantity, planned.get(i).stock()));
            }
        }
        return result;
    }

    private List<Distribution> distributions(Lived lived) {
        var result = new ArrayList<Distribution>();
        var days = scenario.calendar().days();
        for (int i = 0; i < lived.met().length; i++) {
            var need = scenario.supply().needs().get(i);
            for (int day = 0; day < days.size(); day++) {
                long met = Math.round(lived.met()[i][day]);
                if (met > 0) {
                    result.add(new Distribution(need.place(), need.item(), days.get(day).from(), days.get(day).to(), met));
                }
            }
        }
        return result;
    }
}
