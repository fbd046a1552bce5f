package org.respite.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.respite.checker.Itinerary;
import org.respite.model.WorldBuilder;
import org.respite.model.quantity.Mode;

/** Thirty trucks in a hurry on random one-way streets, against the same rules told a millisecond at a time. */
class RandomStreetsTest {

    private static final int WORLDS = 16;
    private static final int TRUCKS = 30;
    private static final int PLACES = 6;

    /** A street from each place to one or two that come later; the last is reached from everywhere. */
    private record Town(List<int[]> ends, List<StepByStep.Street> streets, List<StepByStep.Trip> trips) {

        static Town of(long seed) {
            var random = new Random(seed);
            var town = new Town(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int from = 0; from < PLACES - 1; from++) {
                int next = from + 1 + random.nextInt(Math.min(2, PLACES - 1 - from));
                town.ends.add(new int[] {from, next});
                if (next < PLACES - 1) {
                    town.ends.add(new int[] {from, next + 1 + random.nextInt(PLACES - 1 - next)});
                }
            }
            for (int i = 0; i < town.ends.size(); i++) {
                int free = 5 + random.nextInt(50);
                int headway = 4000 + random.nextInt(20_000);
                int own = (int) (free * 1000.0 / headway);
                town.streets.add(new StepByStep.Street(free, headway, Math.max(own, 1 + random.nextInt(5))));
            }
            for (int i = 0; i < TRUCKS; i++) {
                var way = new ArrayList<Integer>();
                int at = random.nextInt(3);
                while (at < PLACES - 1 && (way.size() < 2 || random.nextInt(4) > 0)) {
                    int from = at;
                    var leading = IntStream.range(0, town.ends.size()).filter(s -> town.ends.get(s)[0] == from).toArray();
                    int street = leading[random.nextInt(leading.length)];
                    way.add(street);
                    at = town.ends.get(street)[1];
                }
                town.trips.add(new StepByStep.Trip(2 * i + random.nextInt(2), way));
            }
            return town;
        }

        Replay replay() {
            var builder = new WorldBuilder().slot(Duration.ofMinutes(15)).tick(Duration.ofSeconds(1));
            for (int place = 0; place < PLACES; place++) {
                builder.place("p" + place).fleet("f" + place, "p" + place, TRUCKS);
            }
            for (int i = 0; i < ends.size(); i++) {
                var street = streets.get(i);
                builder.road("p" + ends.get(i)[0], "p" + ends.get(i)[1], 1, r -> r.modes(Mode.TRUCK)
                        .time(Mode.TRUCK, Duration.ofSeconds(street.free()))
                        .metres(15L * street.room() + 1)
                        .capacityPerHour(7_200_000.0 / street.headway()));
            }
            var world = builder.build();
            var movements = new ArrayList<Itinerary>();
            for (int i = 0; i < trips.size(); i++) {
                var trip = trips.get(i);
                var start = "p" + ends.get(trip.streets().getFirst())[0];
                var places = trip.streets().stream().map(s -> "p" + ends.get(s)[1]).toArray(String[]::new);
                movements.add(Itinerary.convoy(world, "M" + i, "f" + start.substring(1), "00:00:" + trip.departure(), i + 1)
                        .travel(places));
            }
            return Replayed.of(world, movements.toArray(Itinerary[]::new)).replay();
        }
    }

    @Test
    void everyTruckArrivesWhenTheSlowReferenceSaysSo() {
        int decided = 0;
        int full = 0;
        for (long seed = 1; seed <= WORLDS; seed++) {
            var town = Town.of(seed);
            var reference = new StepByStep(town.streets, town.trips);
            if (!reference.run()) {
                continue;
            }
            decided++;
            var replay = town.replay();
            var legs = replay.legs().iterator();
            for (int i = 0; i < TRUCKS; i++) {
                for (long arrival : reference.arrivals[i]) {
                    var leg = legs.next();
                    var replayed = Duration.ofSeconds(leg.plannedTo().second()).plus(leg.worstLateness());
                    assertThat(replayed).as("seed %d, truck %d, %s", seed, i, leg.road())
                            .isCloseTo(Duration.ofMillis(arrival), Duration.ofMillis(1));
                }
            }
            full += replay.delayByCause().containsKey(Delay.Cause.ROAD_FULL) ? 1 : 0;
        }
        assertThat(decided).as("worlds in which the rules decide everything").isGreaterThan(WORLDS / 4);
        assertThat(full).as("worlds in which queues spill back").isGreaterThan(WORLDS / 4);
    }
}
