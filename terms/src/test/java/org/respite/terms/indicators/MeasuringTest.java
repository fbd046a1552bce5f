package org.respite.terms.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.respite.model.indicator.Estimate;
import org.respite.model.indicator.Figure;
import org.respite.model.indicator.Indicators;
import org.respite.model.indicator.Line;
import org.respite.model.indicator.Line.State;
import org.respite.model.quantity.Id;
import org.respite.model.report.Actor;
import org.respite.model.report.Amount;
import org.respite.model.report.Attribution;
import org.respite.model.report.CountId;
import org.respite.model.report.CountVersion;
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
import org.respite.terms.language.Drafts;

/** Days of November 2023 in a land of two zones, the wide “plain” and the narrow “lane”, with a gate in the plain. */
class MeasuringTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Gaza");
    private static final Areas LAND = new Areas(Map.of("gate", "plain", "hut", "lane"), Set.of("gate"), Set.of("plain"));
    private static final Instant DECEMBER = Instant.parse("2023-12-01T12:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    private MeasuringTest told(String source, String kind, int day, Optional<Amount> amount, Where where, Optional<CountVersion> version) {
        var known = LocalDate.of(2023, 11, day).plusDays(1).atStartOfDay(ZONE).toInstant();
        entries.add(new Report(Head.of(new EntryId("r" + entries.size()), new Actor("archive"), known), new Kind(kind),
                Optional.empty(), List.of(), "", List.of(), amount, where, When.on(LocalDate.of(2023, 11, day), ZONE),
                new Source.Named(new Actor(source), SourceClass.OTHER, ""), Verification.ALLEGED, Attribution.NONE, version, "",
                List.of(), Optional.empty()));
        return this;
    }

    private MeasuringTest trucks(String source, int day, long number) {
        return told(source, "admitted", day, Optional.of(Amount.exactly(number, "truck")), place("gate"), Optional.empty());
    }

    private MeasuringTest persons(String source, String kind, int day, Amount amount) {
        return told(source, kind, day, Optional.of(amount), new Where.InZone(new Id.Zone("plain")), Optional.empty());
    }

    private static Where place(String name) {
        return new Where.AtPlace(new Id.Place(name));
    }

    private Indicators measured(Instant at) {
        return Measuring.of(entries, at, DECEMBER, ZONE, LAND, Optional.empty());
    }

    private List<Line> lines(String indicator) {
        return measured(DECEMBER).lines().stream().filter(l -> l.indicator().equals(indicator)).toList();
    }

    private static Estimate between(long low, long high) {
        return Estimate.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    @Test
    void whatIsNotOnRecordIsUnknownAndNoZero() {
        assertThat(measured(DECEMBER).lines()).isNotEmpty()
                .allMatch(l -> l.state() == State.UNKNOWN && l.value().isEmpty() && l.figures().isEmpty());
    }

    @Test
    void whatOneSourceSaysOfADayInSeveralReportsIsAdded() {
        var line = trucks("UNRWA", 24, 60).trucks("UNRWA", 24, 40).lines("throughput").getFirst();
        assertThat(line.value()).contains(between(100, 100));
        assertThat(line.state()).isEqualTo(State.TOLD);
        assertThat(line.area()).isEqualTo("gate");
    }

    @Test
    void whatTwoSourcesSayStandsSideBySideAndIsNeverAdded() {
        var line = trucks("UNRWA", 24, 200).trucks("a paper", 24, 137).lines("throughput").getFirst();
        assertThat(line.value()).contains(between(137, 200));
        assertThat(line.state()).isEqualTo(State.RIVAL);
        assertThat(line.figures()).extracting(Figure::source).containsExactly("UNRWA", "a paper");
    }

    @Test
    void twoSourcesThatAgreeAreOneFigure() {
        var line = trucks("UNRWA", 24, 200).trucks("a paper", 24, 200).lines("throughput").getFirst();
        assertThat(line.value()).contains(between(200, 200));
        assertThat(line.state()).isEqualTo(State.TOLD);
    }

    @Test
    void aFinalFigureTakesThePlaceOfTheSameDaysOwnOne() {
        var count = new CountId("trucks-24");
        told("UNRWA", "admitted", 24, Optional.of(Amount.exactly(137, "truck")), place("gate"),
                Optional.of(new CountVersion(count, CountVersion.Stage.SAME_DAY)));
        told("UNRWA", "admitted", 24, Optional.of(Amount.exactly(200, "truck")), place("gate"),
                Optional.of(new CountVersion(count, CountVersion.Stage.FINAL)));
        assertThat(lines("throughput").getFirst().value()).contains(between(200, 200));
    }

    @Test
    void admittedAndOffloadedAreTheSameTrucksAndStayApart() {
        trucks("UNRWA", 24, 200).told("UNRWA", "offloaded", 24, Optional.of(Amount.exactly(137, "truck")), place("gate"), Optional.empty());
        assertThat(lines("throughput")).extracting(Line::what).containsExactly("admitted", "offloaded");
    }

    @Test
    void moreThanSoManyHasNoHighEnd() {
        var line = persons("OCHA", "return", 24, Amount.atLeast(500, "person")).lines("returned").getFirst();
        assertThat(line.value().orElseThrow().high()).isEmpty();
        assertThat(line.value().orElseThrow().low()).isEqualByComparingTo("500");
    }

    @Test
    void fewPersonsAreToldAsFewerThanTen() {
        var line = persons("OCHA", "return", 24, Amount.exactly(3, "person")).lines("returned").getFirst();
        assertThat(line.value()).contains(new Estimate(BigDecimal.ZERO, Optional.empty(), Optional.of(BigDecimal.valueOf(9))));
        assertThat(line.figures().getFirst().value()).isEqualTo(line.value());
    }

    @Test
    void howManyAreDisplacedIsToldDayByDayAndNotAdded() {
        persons("OCHA", "internal displacement", 10, Amount.exactly(1_000, "person"))
                .persons("OCHA", "internal displacement", 11, Amount.exactly(1_500, "person"))
                .persons("a paper", "internal displacement", 11, Amount.exactly(3_000, "person"));
        assertThat(lines("living-displaced")).extracting(l -> l.value().orElseThrow())
                .containsExactly(between(1_000, 1_000), between(1_500, 3_000));
    }

    /** Neither a hut in a narrow lane nor how many: nobody may aim by it. */
    @Test
    void forcesAreToldByWideZonesWithoutANumberAndADayLate() {
        told("OCHA", "forces present", 24, Optional.of(Amount.exactly(40, "soldier")), place("gate"), Optional.empty());
        told("OCHA", "forces present", 25, Optional.of(Amount.exactly(7, "soldier")), place("hut"), Optional.empty());
        assertThat(lines("forces")).extracting(Line::area).containsExactly("plain", Areas.NOT_TOLD);
        assertThat(lines("forces")).allMatch(l -> l.value().isEmpty() && l.figures().stream().allMatch(f -> f.value().isEmpty()));
        assertThat(measured(Instant.parse("2023-11-25T00:00:00Z")).lines().stream().filter(l -> l.indicator().equals("forces")))
                .extracting(Line::state).containsExactly(State.UNKNOWN);
    }

    @Test
    void longerThanAMonthIsToldByMonthsAndWhatIsLongerThanOneForItsOwnTime() {
        trucks("UNRWA", 1, 10).trucks("UNRWA", 30, 20);
        var december = LocalDate.of(2023, 12, 1);
        entries.add(new Report(Head.of(new EntryId("long"), new Actor("archive"), DECEMBER), Kind.ADMITTED, Optional.empty(), List.of(), "",
                List.of(), Optional.of(Amount.exactly(500, "truck")), place("gate"),
                new When(LocalDate.of(2023, 10, 15).atStartOfDay(ZONE).toInstant(), december.atStartOfDay(ZONE).toInstant(), ZONE),
                new Source.Named(new Actor("UNRWA"), SourceClass.OTHER, ""), Verification.ALLEGED, Attribution.NONE, Optional.empty(), "",
                List.of(), Optional.empty()));
        assertThat(lines("throughput")).extracting(Line::from).containsExactly(LocalDate.of(2023, 10, 15), LocalDate.of(2023, 11, 1));
        assertThat(lines("throughput")).extracting(l -> l.value().orElseThrow()).containsExactly(between(500, 500), between(30, 30));
    }

    @Test
    void aStatementOfPositionNamesWhatIsMeasuredForIt() {
        var tokyo = Drafts.read(Drafts.example("tokyo.terms"));
        persons("OCHA", "forcible displacement", 24, Amount.exactly(2_000, "person"))
                .persons("OCHA", "internal displacement", 24, Amount.exactly(9_000, "person"));
        var lines = Measuring.of(entries, DECEMBER, DECEMBER, ZONE, LAND, Optional.of(tokyo)).lines();
        assertThat(lines.stream().filter(l -> l.indicator().equals("displaced")).findFirst().orElseThrow().clauses())
                .containsExactly("displacement");
        assertThat(lines.stream().filter(l -> l.indicator().equals("living-displaced"))).allMatch(l -> l.clauses().isEmpty());
        assertThat(lines).anyMatch(l -> l.indicator().equals("attacks launched from Gaza") && l.clauses().equals(List.of("terrorism")));
    }

    @Test
    void inWhateverOrderReportsArriveTheFiguresAreTheSame() {
        var random = new Random(7);
        for (int i = 0; i < 40; i++) {
            trucks("source " + random.nextInt(3), 20 + random.nextInt(4), random.nextInt(200));
        }
        var told = lines("throughput").stream().map(l -> l.from() + " " + l.state() + " " + l.value()).toList();
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(entries, random);
            assertThat(lines("throughput").stream().map(l -> l.from() + " " + l.state() + " " + l.value())).isEqualTo(told);
        }
    }
}
