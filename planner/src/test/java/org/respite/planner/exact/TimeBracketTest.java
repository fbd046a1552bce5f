package org.respite.planner.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.planner.exact.TimedMovement.Opening;
import org.respite.planner.exact.TimedMovement.Origin;

/**
 * <pre>
 *   0 home ──► 1 junction ──► 2 exit
 * </pre>
 */
class TimeBracketTest {

    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    /** 60 an hour, one a minute: ten persons are out from minute 2 to minute 12, in the mean in minute 7. */
    @Test
    void theTruthLiesBetweenAndIsReachedAsSlotsGrowNarrow() {
        var movement = movement(
                List.of(new TimedRoad(0, 1, MINUTE, 60), new TimedRoad(1, 2, MINUTE, 120)), new Opening(0, HOUR), new Origin(0, 10));
        double truth = 10 * 7 * MINUTE;
        for (long slot : new long[] {10 * MINUTE, 5 * MINUTE, MINUTE, 10 * SECOND}) {
            var bracket = TimeBracket.of(movement, slot);
            assertThat(bracket.atLeast()).isLessThanOrEqualTo(truth + 1);
            assertThat(bracket.atMost()).isGreaterThanOrEqualTo(truth - 1);
        }
        var narrow = TimeBracket.of(movement, 10 * SECOND);
        assertThat(narrow.atMost() - narrow.atLeast()).isLessThanOrEqualTo(10 * 10 * SECOND);
    }

    /** Twelve roads of five seconds within one slot: nobody is lost by rounding. */
    @Test
    void manyShortRoadsCostNoSlots() {
        var roads = new ArrayList<TimedRoad>();
        for (int p = 0; p < 12; p++) {
            roads.add(new TimedRoad(p, p + 1, 5 * SECOND, 3600));
        }
        var exits = new BitSet();
        exits.set(12);
        var movement = new TimedMovement(
                13, 10 * HOUR, roads, List.of(new Opening(0, HOUR)), exits, List.of(new Origin(0, 60)), 10 * HOUR);
        var bracket = TimeBracket.of(movement, 15 * MINUTE);
        double truth = 60 * 90 * SECOND;
        assertThat(bracket.atLeast()).isLessThanOrEqualTo(truth);
        assertThat(bracket.atMost()).isBetween(truth, 60.0 * 23 * MINUTE);
        assertThat(bracket.schedule().stayingUnits()).isZero();
    }

    @Test
    void whoCannotLeaveTheRoadBeforeItClosesDoesNotEnter() {
        var movement = movement(List.of(new TimedRoad(0, 2, 31 * MINUTE, 60)), new Opening(0, 30 * MINUTE), new Origin(0, 10));
        var bracket = TimeBracket.of(movement, MINUTE);
        assertThat(bracket.atLeast()).isEqualTo(10.0 * 10 * HOUR);
        assertThat(bracket.atMost()).isCloseTo(bracket.atLeast(), within(1e-3));
    }

    /** The detour by the junction takes a minute more; the direct road lets in too few. */
    @Test
    void aDetourIsTakenWhenTheShortRoadIsFull() {
        var movement = movement(
                List.of(new TimedRoad(0, 2, MINUTE, 60), new TimedRoad(0, 1, MINUTE, 3600), new TimedRoad(1, 2, MINUTE, 3600)),
                new Opening(0, HOUR), new Origin(0, 61));
        var bracket = TimeBracket.of(movement, SECOND);
        assertThat(bracket.atMost() - bracket.atLeast()).isLessThanOrEqualTo(61.0 * 2 * SECOND);
        assertThat(bracket.atMost()).as("nearly all are out in the third minute").isLessThan(61.0 * 3 * MINUTE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void narrowerSlotsGiveNestedBrackets(long seed) {
        var random = new Random(seed);
        int places = 5 + random.nextInt(4);
        var roads = new ArrayList<TimedRoad>();
        for (int r = 0; r < 3 * places; r++) {
            int from = random.nextInt(places);
            roads.add(new TimedRoad(
                    from, (from + 1 + random.nextInt(places - 1)) % places, 1 + random.nextInt(400_000), 60 * random.nextInt(20)));
        }
        var exits = new BitSet();
        exits.set(places - 1);
        var movement = new TimedMovement(
                places, 6 * HOUR, roads, List.of(new Opening(HOUR, 2 * HOUR), new Opening(3 * HOUR, 4 * HOUR + 17 * SECOND)), exits,
                List.of(new Origin(0, random.nextInt(2000)), new Origin(1, random.nextInt(2000))), 18 * HOUR);
        var last = TimeBracket.of(movement, 16 * MINUTE);
        for (long slot : new long[] {8 * MINUTE, 4 * MINUTE, MINUTE}) {
            var next = TimeBracket.of(movement, slot);
            double parts = 1e-3 * next.atMost();
            assertThat(next.atLeast()).isGreaterThanOrEqualTo(last.atLeast() - parts).isLessThanOrEqualTo(next.atMost());
            assertThat(next.atMost()).isLessThanOrEqualTo(last.atMost() + parts);
            last = next;
        }
    }

    private static TimedMovement movement(List<TimedRoad> roads, Opening open, Origin origin) {
        var exits = new BitSet();
        exits.set(2);
        return new TimedMovement(3, 10 * HOUR, roads, List.of(open), exits, List.of(origin), 10 * HOUR);
    }
}
