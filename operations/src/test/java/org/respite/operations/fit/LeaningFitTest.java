package org.respite.operations.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Bearing;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.PastMovement;
import org.respite.model.scenario.Provenance;
import org.respite.operations.OneConvoy;
import org.respite.operations.access.AccessModel;
import org.respite.operations.chance.Luck;
import org.respite.operations.chance.Normal;
import org.respite.operations.future.Fate;
import org.respite.operations.future.Lived;

/** A leaning that made a log is found again in it. */
class LeaningFitTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int LOGS = 40;

    /** Nine of ten ranges would hold the truth if it were drawn as it is believed; of one that is fixed, nearly as many. */
    @ParameterizedTest
    @CsvSource({"0.1", "0.3", "0.6", "0.8"})
    void aKnownLeaningIsFoundAgainWithinItsRange(double leaning) {
        var fits = IntStream.range(0, LOGS).mapToObj(i -> fit(log(leaning, 0.4, 60, 5, i))).toList();
        assertThat(fits.stream().filter(f -> f.low() <= leaning && leaning <= f.high()).count()).isGreaterThanOrEqualTo(LOGS * 3L / 4);
        assertThat(fits.stream().mapToDouble(f -> f.leaning().typical()).average().orElseThrow()).isCloseTo(leaning, within(0.06));
    }

    @Test
    void fewDaysMakeAWideRangeAroundWhatWasAssumed() {
        var few = fit(log(0.8, 0.4, 2, 2, 1));
        var many = fit(log(0.8, 0.4, 200, 5, 1));
        assertThat(few.leaning().typical()).isCloseTo(0.3, within(0.15));
        assertThat(few.high() - few.low()).isGreaterThan(0.5);
        assertThat(many.high() - many.low()).isLessThan(0.2);
    }

    @Test
    void ofDaysWithOneRequestNothingIsLearned() {
        assertThat(LeaningFit.find(log(0.8, 0.4, 30, 1, 1))).isEmpty();
        assertThat(group(log(0.8, 0.4, 30, 1, 1)).figures("a log")).noneMatch(f -> f.bearing().orElseThrow().kind() == Kind.LEANING);
    }

    /** The row that a log is written as is the leaning that futures draw. */
    @Test
    void theRowIsWhatFuturesAreDrawnFrom() {
        var figures = group(log(0.6, 0.4, 60, 5, 1)).figures("a log");
        var world = OneConvoy.world(1, figures.toArray(AccessFigure[]::new));
        assertThat(AccessModel.of(world).rules()).singleElement().satisfies(rule -> {
            assertThat(rule.leaning()).isEqualTo(fit(log(0.6, 0.4, 60, 5, 1)).leaning());
            assertThat(rule.leaning().isAssumed()).isFalse();
        });
    }

    /** One in two, of two convoys of one day: both go in ½ − acos(leaning) / 2π of futures. */
    @ParameterizedTest
    @CsvSource({"0.05", "0.5", "0.95"})
    void twoConvoysOfADayGoTogetherAsTheirLeaningHasIt(double leaning) {
        var world = OneConvoy.world(2, figure(Kind.FACILITATED, 500_000, 1_000_000), figure(Kind.LEANING, leaning, 1_000_000));
        var lived = OneConvoy.simulation(world, OneConvoy.plan(world, 2)).futures(1, 20_000);
        double both = lived.stream().filter(LeaningFitTest::bothWent).count() / 20_000.0;
        assertThat(both).isCloseTo(0.5 - Math.acos(leaning) / (2 * Math.PI), within(0.015));
    }

    private static boolean bothWent(Lived lived) {
        return lived.fates()[0] == Fate.DONE && lived.fates()[1] == Fate.DONE;
    }

    private static AccessFigure figure(Kind kind, double count, long outOf) {
        return new AccessFigure("convoys", kind.name(), count, OptionalLong.of(outOf), "", "last month",
                Optional.of(new Bearing(kind, Set.of(), "")), Provenance.UNKNOWN);
    }

    private static LeaningFit fit(List<PastMovement> log) {
        return LeaningFit.find(log).orElseThrow();
    }

    private static MovementGroup group(List<PastMovement> log) {
        return AccessFit.of(log, new Grouping(Optional.empty(), false)).groups().getFirst();
    }

    /** So many requests on each of so many days, by the model itself. */
    private static List<PastMovement> log(double leaning, double share, int days, int requests, int number) {
        var luck = new Luck(99, number);
        var log = new ArrayList<PastMovement>();
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < requests; i++) {
                double x = Math.sqrt(leaning) * luck.normal(Luck.about(1, day))
                        + Math.sqrt(1 - leaning) * luck.normal(Luck.about(Luck.about(2, day), i));
                log.add(new PastMovement(FIRST.plusDays(day), "", "", "", "", "", x < Normal.quantile(share) ? Kind.FACILITATED : Kind.DENIED,
                        OptionalDouble.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty()));
            }
        }
        return log;
    }
}
