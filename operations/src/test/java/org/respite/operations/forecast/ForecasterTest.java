package org.respite.operations.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.respite.model.quantity.Id;
import org.respite.model.report.Actor;
import org.respite.model.report.Amount;
import org.respite.model.report.Attribution;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;
import org.respite.model.report.Head;
import org.respite.model.report.Kind;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.SourceClass;
import org.respite.model.report.Verification;
import org.respite.model.report.When;
import org.respite.model.report.Where;
import org.respite.operations.chance.Luck;
import org.respite.terms.language.Reading;
import org.respite.terms.language.TermsReader;

/** An exchange of four days from 1 March, one truck or more a day; probabilities by hand. */
class ForecasterTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final int DRAWS = 20_000;
    private static final double CLOSE = 0.015;

    private static Agreed agreed(Integer... trucks) {
        var terms = TermsReader.read("""
                agreement "Exchange"
                parties North, South
                time zone UTC
                stage exchange
                  begins 2024-03-01 07:00
                  lasts 4 days
                  may be extended by agreement
                  [quiet] North and South shall not attack anywhere
                """);
        return new Agreed(((Reading.Read) terms).instrument(), "exchange", 4, 40, 10, 3, List.of(trucks), 5);
    }

    private static Known known(int daysOver, List<Entry> record) {
        return Known.by(FIRST.plusDays(daysOver).atStartOfDay(UTC).toInstant(), record);
    }

    private static Entry trucks(int day, long low, long high, Instant known) {
        return new Report(Head.of(new EntryId("trucks-" + day + "-" + low + "-" + known.getEpochSecond()), new Actor("UN"), known), Kind.ADMITTED, Optional.empty(),
                List.of(), "truck", List.of(), Optional.of(Amount.between(low, low, high, "truck")), new Where.AtPlace(new Id.Place("gate")),
                When.on(FIRST.plusDays(day), UTC), new Source.Named(new Actor("UN"), SourceClass.OTHER, ""), Verification.ALLEGED,
                Attribution.NONE, Optional.empty(), "", List.of(), Optional.empty());
    }

    private static Forecast tomorrow(int daysOver, List<Entry> record, Integer... trucks) {
        return Forecaster.forecast(agreed(trucks), known(daysOver, record), List.of(FIRST.plusDays(daysOver)), 1, DRAWS);
    }

    /** Jeffreys' prior and no day: one half. After three days that held: 1 − ½ / 4. */
    @Test
    void eachDayThatHeldMakesTheNextMoreLikely() {
        assertThat(tomorrow(0, List.of(), 1).inForce(FIRST)).isCloseTo(0.5, within(CLOSE));
        assertThat(tomorrow(3, List.of(), 1).inForce(FIRST.plusDays(3))).isCloseTo(1 - 0.5 / 4, within(CLOSE));
    }

    /** The stage runs out on the fifth morning: it must hold, ½ / 5, and be extended, ½. */
    @Test
    void whereTheStageRunsOutItMustBeExtendedFirst() {
        assertThat(tomorrow(4, List.of(), 1).inForce(FIRST.plusDays(4))).isCloseTo((1 - 0.5 / 5) * 0.5, within(CLOSE));
    }

    /**
     * One truck a day: three days on which it passed and one on which it did not. One truck leans with nobody, so the share has a
     * beta distribution with 3½ and 1½ and the next passes with 0.7.
     */
    @Test
    void aSingleTruckPassesAsOftenAsJeffreysSays() {
        var share = new TruckShare(List.of(1), List.of(count(1), count(1), count(0), count(1)));
        double passed = IntStream.range(0, DRAWS)
                .mapToLong(i -> share.draw(new Luck(1, i).uniform(1)).day(new Luck(1, i), 2))
                .average()
                .orElseThrow();
        assertThat(passed).isCloseTo(0.7, within(CLOSE));
    }

    private static Observed.Counts count(long trucks) {
        return new Observed.Counts(trucks, trucks);
    }

    /** 25 trucks cannot pass where 20 were agreed: the rival figure of 30 must have been meant. */
    @Test
    void aDayWithMoreThanOneFigureAllowsDecidesForItsRival() {
        var share = new TruckShare(List.of(20, 30), List.of(count(25)));
        assertThat(IntStream.range(0, 1_000).map(i -> share.draw((i + 0.5) / 1_000).agreed()).distinct().toArray()).containsExactly(30);
    }

    @Test
    void onADayThatIsNotInForceNobodyIsReleased() {
        assertThat(tomorrow(0, List.of(), 200).draws()).allSatisfy(draw -> {
            var day = draw.getFirst();
            assertThat(day.prisoners()).isEqualTo(3 * day.persons());
            assertThat(day.inForce() || day.persons() == 0).isTrue();
        });
    }

    @Test
    void whatBecameKnownLaterChangesNothing() {
        var evening = FIRST.plusDays(1).atStartOfDay(UTC).toInstant();
        List<Entry> record = List.of(trucks(0, 150, 200, evening.minusSeconds(60)));
        var more = new ArrayList<>(record);
        more.add(trucks(0, 10, 10, evening.plusSeconds(1)));
        more.add(trucks(1, 999, 999, evening.plusSeconds(86_400)));
        assertThat(tomorrow(1, more, 200)).isEqualTo(tomorrow(1, record, 200));
        assertThat(Known.by(evening, more).entries()).isEqualTo(record);
    }
}
