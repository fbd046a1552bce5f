package org.respite.operations.rehearsal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Scenario;
import org.respite.operations.future.Lived;
import org.respite.operations.future.Passage;
import org.respite.operations.future.Simulation;

/** The figures of each day of a plan over many futures: trucks, hand-overs, goods, people, movements. */
public final class DayFigures {

    private final Scenario scenario;
    private final Outcome granted;
    private final List<Movement> movements;
    private final List<Lived> lived;
    private final List<Window> days;
    private final List<Passage> planned;
    private final List<DayFigure> figures = new ArrayList<>();

    private DayFigures(Scenario scenario, Outcome granted, Simulation simulation, List<Lived> lived) {
        this.scenario = scenario;
        this.granted = granted;
        this.movements = simulation.movements();
        this.lived = lived;
        this.days = scenario.calendar().days();
        this.planned = LivedPlan.planned(movements);
    }

    /** By day, then by topic; what is nothing in every future and in the plan is left out. */
    public static List<DayFigure> of(Scenario scenario, Outcome granted, Simulation simulation, List<Lived> lived) {
        return new DayFigures(scenario, granted, simulation, lived).figures();
    }

    private List<DayFigure> figures() {
        for (int day = 0; day < days.size(); day++) {
            trucks(day);
            released(day);
            goods(day);
            people(day);
            movements(day);
        }
        return figures.stream().filter(DayFigure::isSomething).toList();
    }

    private void trucks(int day) {
        for (var crossing : scenario.network().crossings()) {
            add(day, Topic.TRUCKS, crossing.id().value(), crossing.name(), "trucks",
                    (passages, of) -> passages.stream()
                            .filter(p -> isOn(day, p) && step(p, of) instanceof Step.Transfer t && t.crossing().equals(crossing.id()))
                            .mapToInt(Passage::vehicles)
                            .sum());
        }
    }

    private void released(int day) {
        var handOvers = scenario.people().handOvers();
        for (var category : handOvers.stream().map(HandOver::category).distinct().toList()) {
            var ids = handOvers.stream().filter(h -> h.category().equals(category)).map(HandOver::id).toList();
            add(day, Topic.RELEASED, category, category, "persons",
                    (passages, of) -> passages.stream()
                            .filter(p -> isOn(day, p))
                            .mapToInt(p -> step(p, of) instanceof Step.Receive r && ids.contains(r.handOver()) ? r.persons() : 0)
                            .sum());
        }
    }

    private void goods(int day) {
        var needs = scenario.supply().needs();
        for (var item : scenario.supply().items()) {
            int[] of = IntStream.range(0, needs.size()).filter(i -> needs.get(i).item().equals(item.id())).toArray();
            figures.add(new DayFigure(day, Topic.DISTRIBUTED, item.id().value(), item.name(), item.unit(),
                    Arrays.stream(of).mapToDouble(i -> granted.needs().get(i).days().get(day).met()).sum(),
                    lived.stream().map(l -> Arrays.stream(of).mapToDouble(i -> l.met()[i][day]).sum()).toList()));
        }
    }

    private void people(int day) {
        figures.add(new DayFigure(day, Topic.ARRIVED, "", "people who arrive or leave", "persons",
                granted.groups().stream().mapToLong(g -> g.arrivedByDay().get(day)).sum(),
                lived.stream().map(l -> (double) Arrays.stream(l.arrived()).mapToLong(byDay -> byDay[day]).sum()).toList()));
    }

    private void movements(int day) {
        long planned = movements.stream().filter(m -> days.get(day).contains(m.start())).count();
        figures.add(new DayFigure(day, Topic.MOVEMENTS, "", "movements done", "movements", planned,
                lived.stream().map(l -> (double) l.done(day)).toList()));
    }

    /** How much of something happened. */
    private interface Count {
        double of(List<Passage> passages, List<Movement> movements);
    }

    private void add(int day, Topic topic, String of, String name, String unit, Count count) {
        figures.add(new DayFigure(day, topic, of, name, unit, count.of(planned, movements),
                lived.stream().map(l -> count.of(l.passages(), l.movements())).toList()));
    }

    private static Step step(Passage passage, List<Movement> movements) {
        return movements.get(passage.movement()).steps().get(passage.step());
    }

    private boolean isOn(int day, Passage passage) {
        return days.get(day).contains(new Moment(passage.from()));
    }
}
