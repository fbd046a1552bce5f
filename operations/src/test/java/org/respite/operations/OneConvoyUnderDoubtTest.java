package org.respite.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.respite.operations.OneConvoy.figure;
import static org.respite.operations.OneConvoy.futures;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.checker.PlanChecker;
import org.respite.checker.Plans;
import org.respite.checker.RichWorld;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.operations.access.AccessModel;
import org.respite.operations.access.Leaning;
import org.respite.operations.future.Fate;
import org.respite.operations.future.Lived;
import org.respite.operations.future.Simulation;

/** Small worlds against exact probabilities by hand; 40,000 futures leave a standard error of at most 0.0025. */
class OneConvoyUnderDoubtTest {

    private static final int MANY = 40_000;
    private static final double CLOSE = 0.01;

    @Test
    void whereNothingIsKnownOfAccessAFutureIsWhatTheCheckerMeasures() {
        var world = RichWorld.scenario();
        var plan = RichWorld.plan(world);
        var report = new PlanChecker().check(world, plan, Plans.DIGEST);
        assertThat(report.findings()).isEmpty();
        var granted = report.outcome();
        var lived = new Simulation(world, plan, granted, AccessModel.of(world)).future(7, 0);

        assertThat(lived.fates()).containsOnly(Fate.DONE);
        assertThat(lived.worth()).isCloseTo(granted.worth(), within(1e-6));
        assertThat(lived.survivalFloor()).isEqualTo(granted.survivalFloor());
        for (int i = 0; i < granted.needs().size(); i++) {
            for (int day = 0; day < granted.needs().get(i).days().size(); day++) {
                assertThat(lived.met()[i][day]).isCloseTo(granted.needs().get(i).days().get(day).met(), within(1e-6));
            }
        }
        for (int i = 0; i < granted.groups().size(); i++) {
            assertThat(Arrays.stream(lived.arrived()[i]).boxed()).isEqualTo(granted.groups().get(i).arrivedByDay());
        }
        assertThat(lived.outside()).isEmpty();
    }

    /** 3 of 8 let through: with ½ added to each side, (3 + ½) / (8 + 1). */
    @Test
    void aConvoyGoesAsOftenAsItsShareSays() {
        var lived = futures(1, MANY, figure(Kind.FACILITATED, 3, 8, ""));
        assertThat(share(lived, 0, Fate.DONE)).isCloseTo(3.5 / 9, within(CLOSE));
        assertThat(share(lived, 0, Fate.DENIED)).isCloseTo(5.5 / 9, within(CLOSE));
    }

    /** Ten, two, nine, 34 and six of 61 asked, in OCHA's classes; without a wait that is known, impeded is not done. */
    @Test
    void eachClassOfOutcomeComesAsOftenAsItWasCounted() {
        var lived = futures(1, MANY,
                figure(Kind.FACILITATED, 10, 61, ""),
                figure(Kind.PARTLY_FACILITATED, 2, 61, ""),
                figure(Kind.IMPEDED, 9, 61, ""),
                figure(Kind.DENIED, 34, 61, ""),
                figure(Kind.WITHDRAWN, 6, 61, ""));
        assertThat(share(lived, 0, Fate.DONE)).isCloseTo(10.5 / 63.5, within(CLOSE));
        assertThat(share(lived, 0, Fate.PARTLY)).isCloseTo(2.5 / 63.5, within(CLOSE));
        assertThat(share(lived, 0, Fate.HELD)).isCloseTo(9.5 / 63.5, within(CLOSE));
        assertThat(share(lived, 0, Fate.DENIED)).isCloseTo(34.5 / 63.5, within(CLOSE));
        assertThat(share(lived, 0, Fate.WITHDRAWN)).isCloseTo(6.5 / 63.5, within(CLOSE));
    }

    /**
     * Two decisions at a share of one half with a correlation of 0.3 are both yes with ¼ + arcsin(0.3) / 2π = 0.2985
     * (Sheppard 1899); the share itself is nearly certain here.
     */
    @Test
    void whatOneAuthorityDecidesOnOneDayLeansOneWay() {
        var lived = futures(2, MANY, figure(Kind.FACILITATED, 500_000, 1_000_000, "the authority"));
        double both = lived.stream()
                .filter(l -> l.fates()[0] == Fate.DONE && l.fates()[1] == Fate.DONE)
                .count() / (double) MANY;
        assertThat(both).isCloseTo(0.25 + Math.asin(Leaning.ASSUMED.typical()) / (2 * Math.PI), within(CLOSE));
    }

    @Test
    void fewObservationsMakeAWideRange() {
        var few = futures(20, 2_000, figure(Kind.FACILITATED, 1, 2, ""));
        var many = futures(20, 2_000, figure(Kind.FACILITATED, 300, 600, ""));
        assertThat(deviation(few)).isGreaterThan(1.2 * deviation(many));
    }

    /** A quarter of loads arrives; all are on the road, and what arrives is handed out. */
    @Test
    void whatIsInterceptedIsNotHandedOut() {
        var lived = futures(4, MANY, figure(Kind.ARRIVED, 250_000, 1_000_000, ""));
        double met = lived.stream().mapToDouble(l -> l.met()[0][0]).average().orElseThrow();
        assertThat(met).isCloseTo(100, within(2.0));
        assertThat(share(lived, 0, Fate.LOADS_LOST)).as("a truck that brings nothing has not done what it was to do")
                .isCloseTo(0.75, within(CLOSE));
        assertThat(share(lived, 0, Fate.DONE)).isCloseTo(0.25, within(CLOSE));
    }

    /**
     * One day with a break of one half; the moment is even over the six hours of the pause. The convoy is on guarded
     * roads from 08:00 to 09:00 and from 09:15 to 10:15, in a town with shelter between, and each of these is longer by
     * the spread for the last of a convoy.
     */
    @Test
    void whoIsOnTheRoadWhenThePauseBreaksOffGoesToARefuge() {
        var lived = futures(1, MANY, figure(Kind.BROKE_OFF, 500_000, 1_000_000, ""));
        double spread = OneConvoy.plan(OneConvoy.world(1), 1).movements().getFirst().spread().toSeconds() / 3600.0;
        double caught = share(lived, 0, Fate.TO_REFUGE);
        assertThat(caught).isCloseTo(0.5 * (2 + 2 * spread) / 6, within(CLOSE));
        assertThat(lived.stream().filter(l -> l.fates()[0] == Fate.TO_REFUGE))
                .allSatisfy(l -> assertThat(l.outside()).singleElement().satisfies(o -> {
                    assertThat(o.atClosing()).isFalse();
                    assertThat(o.refugeSeconds()).isLessThanOrEqualTo(3600 + (long) (spread * 3600));
                }));
        assertThat(lived.stream().filter(l -> l.brokeOff().isEmpty())).allSatisfy(l -> assertThat(l.outside()).isEmpty());
    }

    @Test
    void aTruckInARefugeDoesNotDriveAgain() {
        var world = OneConvoy.world(1, figure(Kind.BROKE_OFF, 1_000_000, 1_000_000, ""));
        var lived = OneConvoy.simulation(world, OneConvoy.twice(world)).futures(1, 1_000);
        assertThat(lived.stream().filter(l -> l.fates()[0] == Fate.TO_REFUGE))
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l.fates()[1]).isEqualTo(Fate.HELD));
    }

    /** The typical wait is just what the way there and back leaves of the pause: half do not fit. */
    @Test
    void aConvoyThatIsHeldTooLongDoesNotLeave() {
        var world = OneConvoy.world(1);
        var convoy = OneConvoy.plan(world, 1).movements().getFirst();
        double tolerance = 14 * 3600 - world.rules().safetyMargin().toSeconds() - convoy.end().second();
        var lived = futures(1, MANY,
                figure(Kind.IMPEDED, 1_000_000, 1_000_000, ""),
                figure(Kind.HELD_HOURS, tolerance / 3600, 1_000_000, ""));
        assertThat(share(lived, 0, Fate.HELD)).isCloseTo(0.5, within(CLOSE));
        assertThat(share(lived, 0, Fate.LATE)).isCloseTo(0.5, within(CLOSE));
        assertThat(lived).allSatisfy(l -> assertThat(l.outside()).isEmpty());
    }

    @Test
    void twoPlansMeetTheSameLuck() {
        var world = OneConvoy.world(5, figure(Kind.FACILITATED, 3, 8, "the authority"));
        var five = OneConvoy.simulation(world, OneConvoy.plan(world, 5)).futures(1, 500);
        var two = OneConvoy.simulation(world, OneConvoy.plan(world, 2)).futures(1, 500);
        for (int i = 0; i < five.size(); i++) {
            assertThat(Arrays.copyOf(five.get(i).fates(), 2)).isEqualTo(two.get(i).fates());
        }
    }

    private static double share(List<Lived> lived, int movement, Fate fate) {
        return lived.stream().filter(l -> l.fates()[movement] == fate).count() / (double) lived.size();
    }

    private static double deviation(List<Lived> lived) {
        var done = lived.stream().mapToDouble(l -> Arrays.stream(l.fates()).filter(Fate::isDone).count()).toArray();
        double mean = Arrays.stream(done).average().orElseThrow();
        return Math.sqrt(Arrays.stream(done).map(d -> (d - mean) * (d - mean)).average().orElseThrow());
    }
}
