package org.respite.planner.replan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.planner.network.World;
import org.respite.planner.problem.Limit;

class MovementUsageTest {

    /** 60 persons enter over a quarter of an hour from 08:05 on, between two ticks: 40 of them before 08:15. */
    @Test
    void whoEntersARoadBetweenTwoTicksCountsInBothSlotsByTheirShare() {
        var world = new World(new WorldBuilder()
                .tick(Duration.ofMinutes(15))
                .place("home", p -> p.shelter())
                .place("haven", p -> p.vacancies(100))
                .road("home", "haven", 60, r -> r.time(Mode.FOOT, Duration.ofMinutes(60)))
                .mode(Mode.FOOT, 1, 1)
                .group("people", "home", Families.singles(60), g -> g.destinations("haven").modes(Mode.FOOT))
                .build());
        var from = WorldTime.at("08:05");
        var travel = new Step.Travel(
                new Id.Road("home-haven"), from, from.plus(Duration.ofHours(1)), new Id.Place("home"), new Id.Place("haven"));
        var movement = new Movement(
                new Id.Movement("M1"), new Carrier.OnTheirOwn(new Id.Group("people"), Mode.FOOT, Families.singles(60)),
                Optional.empty(), Duration.ofMinutes(15), List.of(travel));

        var entering = new TreeMap<Integer, Double>();
        new MovementUsage(world).ofWay(movement, (limit, index, amount) -> {
            if (limit == Limit.ROAD) {
                entering.merge(index, amount, Double::sum);
            }
        });

        assertThat(entering.keySet()).containsExactly(32, 33);
        assertThat(entering.get(32)).isCloseTo(40, within(1e-9));
        assertThat(entering.get(33)).isCloseTo(20, within(1e-9));
    }
}
