package org.respite.benchmarks.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.formats.Problems;
import org.respite.formats.entry.EntryFile;
import org.respite.model.report.Amount;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;
import org.respite.model.report.Head;
import org.respite.model.report.Report;

/** The truce of 24 to 30 November 2023, forecast from what was known on the evening before each day. */
class BackTestTest {

    private static final Path TRUCE = Path.of("..", "examples", "truce-2023-11").toAbsolutePath().normalize();
    private static final Path PAGE = Path.of("..", "docs", "concepts", "backtest.md").toAbsolutePath().normalize();
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 24);

    private static List<Entry> record() {
        var problems = new Problems();
        var record = EntryFile.read(TRUCE.resolve("record.jsonl"), problems);
        assertThat(problems.hasErrors()).isFalse();
        return record;
    }

    /** Everything that reached the record after the evening says something else, and there is more of it. */
    private static List<Entry> otherwiseAfter(LocalDate day, List<Entry> record) {
        var evening = day.atStartOfDay(ZoneId.of("Asia/Gaza")).toInstant();
        var other = new ArrayList<Entry>();
        for (var entry : record) {
            boolean later = entry.head().known().isAfter(evening);
            if (!later) {
                other.add(entry);
            } else if (entry instanceof Report r) {
                other.add(with(r, r.id(), 7));
                other.add(with(r, new EntryId(r.id().value() + "-again"), 999));
            }
        }
        return other;
    }

    private static Report with(Report r, EntryId id, long number) {
        return new Report(new Head(id, r.head().filedBy(), r.head().known(), r.head().replaces()), r.kind(), r.actor(), r.toward(), r.what(),
                r.categories(), r.amount().map(a -> Amount.exactly(number, a.unit())), r.where(), r.occurred(), r.source(), r.verification(),
                r.attribution(), r.version(), r.note(), r.attachments(), r.body());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void noFigureFromAfterTheEveningEntersAForecast(int days) throws IOException {
        var day = FIRST.plusDays(days);
        var test = Main.read(TRUCE);
        var other = test.with(otherwiseAfter(day, record()));
        assertThat(other.evening(day).entries()).isEqualTo(test.evening(day).entries());
        assertThat(other.forecast(day)).isEqualTo(test.forecast(day));
    }

    @Test
    void theFirstForecastOfAllDaysKnowsNothingOfThem() throws IOException {
        var test = Main.read(TRUCE);
        assertThat(test.evening(FIRST).entries()).isEmpty();
        assertThat(test.with(List.of()).first()).isEqualTo(test.first());
    }

    @Test
    void whatHappenedIsWhatTheRecordSays() throws IOException {
        var totals = Main.read(TRUCE).totals();
        assertThat(totals).extracting(BackTest.Total::quantity).containsExactly(Quantity.values());
        assertThat(totals).extracting(BackTest.Total::happened).containsExactly(1_209.0, 78.0, 240.0);
    }

    /** 78 under the terms, 25 foreign nationals outside them, and two of whom it is open. */
    @Test
    void theReleasedFromGazaAre105() {
        long all = record().stream()
                .filter(e -> e instanceof Report r && List.of("hostage", "foreign national").contains(r.what()) && r.kind().word().equals("release"))
                .flatMap(e -> ((Report) e).amount().stream())
                .mapToLong(Amount::low)
                .sum();
        assertThat(all).isEqualTo(105);
    }

    @Test
    void aSecondRunGivesTheSameBytes() throws IOException {
        assertThat(BackTestText.of(Main.read(TRUCE))).isEqualTo(BackTestText.of(Main.read(TRUCE)));
        assertThat(BackTestJson.of(Main.read(TRUCE))).isEqualTo(BackTestJson.of(Main.read(TRUCE)));
    }

    @Test
    void thePageHoldsWhatTheCommandPrints() throws IOException {
        assertThat(Files.readString(PAGE)).contains(BackTestText.of(Main.read(TRUCE)));
    }

    @Test
    void aFigureThatWasKnownOnTheFirstDayIsRefused(@TempDir Path folder) throws IOException {
        for (var file : List.of("record.jsonl", "truce.terms")) {
            Files.copy(TRUCE.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("known-before.csv"),
                Files.readString(TRUCE.resolve("known-before.csv")).replace("days,4,2023-11-22", "days,4,2023-11-24"));
        assertThatThrownBy(() -> Main.read(folder)).hasMessageContaining("S721").hasMessageContaining("row 3")
                .hasMessageContaining("this was not known before the first day");
    }
}
