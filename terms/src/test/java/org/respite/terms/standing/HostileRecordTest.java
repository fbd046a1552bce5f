package org.respite.terms.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.model.report.Status.VERIFIED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.respite.model.report.Amount;
import org.respite.model.report.Entry;
import org.respite.terms.language.Drafts;
import org.respite.terms.tree.Instrument;

/** Whatever reaches the record, the standing is told, and nothing crashes, hangs or fills the memory. */
class HostileRecordTest {

    private static final int MANY = 100_000;
    private static final Instrument AID = Drafts.pause(
            "evidence counts verified reports\ncount truck as trucks admitted by North, counted by OCHA, cut-off 24:00",
            "extended by 1 day for every 1 truck beyond 10", "[aid] North shall admit at least 10 truck each day",
            "[answer] South shall answer within 6 hours of each \"request\"");

    private static Verdict first(List<Entry> entries) {
        var engine = new StandingEngine(AID, "pause", Ground.UNKNOWN);
        entries.forEach(engine::add);
        return engine.standing(Log.time("25 00:00"), Instant.MAX).views().getFirst().verdicts().getFirst();
    }

    private static List<Entry> trucks(int number, long amount, IntFunction<Optional<String>> replaces) {
        var log = new Log();
        for (int i = 0; i < number; i++) {
            log.report("r" + i, "24 15:00", "24 15:00", "admitted", "North", "truck", amount, "OCHA", VERIFIED, replaces.apply(i), Optional.empty());
        }
        return log.entries();
    }

    @Test
    void ofAHundredThousandCorrectionsOfOneReportTheLastStands() {
        var each = trucks(MANY, 12, i -> i == 0 ? Optional.empty() : Optional.of("r" + (i - 1)));
        var first = trucks(MANY, 12, i -> i == 0 ? Optional.empty() : Optional.of("r0"));
        for (var entries : List.of(each, each.reversed(), first)) {
            assertThat(first(new ArrayList<>(entries)).tallies().getFirst().certain()).isEqualTo(12);
        }
    }

    @Test
    void whatCorrectsItselfInACircleHasTakenEverythingBack() {
        var circle = trucks(1_000, 12, i -> Optional.of("r" + (i + 1) % 1_000));
        assertThat(first(circle).tallies().getFirst().certain()).isZero();
    }

    @Test
    void theGreatestNumbersAddUpToTheGreatestNumber() {
        var verdict = first(trucks(1_000, Amount.MOST, i -> Optional.empty()));
        assertThat(verdict.tallies().getFirst().certain()).isEqualTo(Amount.MOST);
        assertThat(verdict.status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void aHundredThousandReportsOfOneSecondAreCounted() {
        assertThat(first(trucks(MANY, 1, i -> Optional.empty())).tallies().getFirst().certain()).isEqualTo(MANY);
    }

    @Test
    void aForeignLocaleAndAFarTimeZoneChangeNothing() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var entries = trucks(5, 12, i -> Optional.empty());
        var here = first(entries).toString();
        try {
            for (var tag : List.of("ar-EG-u-nu-arab", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(first(entries).toString()).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
