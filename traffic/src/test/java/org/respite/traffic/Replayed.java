package org.respite.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.respite.checker.Itinerary;
import org.respite.checker.Plans;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;

/** Movements written by hand, and what becomes of them in traffic. */
record Replayed(Replay replay) {

    static Replayed of(Scenario world, Itinerary... movements) {
        return of(world, CapacityAt.ENTRY, movements);
    }

    static Replayed of(Scenario world, CapacityAt capacityAt, Itinerary... movements) {
        var nothing = new Claims(OptionalDouble.empty(), 0, 0, 0, 0);
        var all = Stream.of(movements).map(Itinerary::movement).toList();
        var plan = new Plan(world.name(), Plans.DIGEST, 1, all, List.of(), nothing);
        return new Replayed(TrafficReplay.of(world, plan, capacityAt));
    }

    /** How late the latest member of a movement leaves a road; every member must have come so far. */
    Duration lateness(String movement, String road) {
        var leg = replay.legs().stream()
                .filter(l -> l.movement().value().equals(movement) && l.road().value().equals(road))
                .findFirst()
                .orElseThrow();
        assertThat(leg.isComplete()).as("%s is complete", leg).isTrue();
        return leg.worstLateness();
    }

    /** The delays of one cause, as "where members total longest", in seconds. */
    List<String> delays(Delay.Cause cause) {
        return replay.delays().stream()
                .filter(d -> d.cause() == cause)
                .map(d -> d.where() + " " + d.members() + " " + d.total().toSeconds() + " " + d.longest().toSeconds())
                .toList();
    }

    void isExactlyAsPlanned() {
        assertThat(replay.delays()).isEmpty();
        assertThat(replay.finished()).isEqualTo(replay.members());
        assertThat(replay.legs()).isNotEmpty().allSatisfy(leg -> {
            assertThat(leg.isComplete()).isTrue();
            assertThat(leg.travelDifference()).isEqualTo(Duration.ZERO);
            assertThat(leg.worstLateness()).isEqualTo(Duration.ZERO);
        });
        assertThat(replay.closings().isNobodyCaught()).isTrue();
        assertThat(replay.closings().inMargin().isNone()).isTrue();
        assertThat(replay.agrees()).isTrue();
    }
}
