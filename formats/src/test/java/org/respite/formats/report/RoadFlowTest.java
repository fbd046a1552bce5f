package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;

class RoadFlowTest {

    private final StripPlan world = StripPlan.small();
    private final Subject subject = new Subject(world.scenario(), world.plan(), world.outcome(), Editions.OPERATIONAL);

    @Test
    void everyVehicleThatTravelsEntersItsRoadOnce() {
        double entered = RoadFlow.of(subject).stream()
                .flatMap(f -> f.vehicles().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        double travelled = subject.plan.movements().stream()
                .mapToDouble(m -> Subject.vehicles(m) * (double) travels(m))
                .sum();
        assertThat(entered).isCloseTo(travelled, within(travelled / 100));
    }

    @Test
    void passengersAndWalkersAreCountedOnTheirRoads() {
        long entered = RoadFlow.of(subject).stream()
                .flatMap(f -> f.persons().stream())
                .mapToLong(Long::longValue)
                .sum();
        long travelled = subject.plan.movements().stream().mapToLong(RoadFlowTest::personRoads).sum();
        assertThat((double) entered).isCloseTo(travelled, within(travelled / 100.0));
    }

    private static long travels(Movement movement) {
        return movement.steps().stream().filter(Step.Travel.class::isInstance).count();
    }

    private static long personRoads(Movement movement) {
        var persons = Subject.personsBySteps(movement);
        return IntStream.range(0, persons.length)
                .filter(i -> movement.steps().get(i) instanceof Step.Travel)
                .mapToLong(i -> persons[i])
                .sum();
    }
}
