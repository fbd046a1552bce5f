package org.respite.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.respite.model.report.ReportDraft.GAZA;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void moreThanTwoHundredAndFortyHasALowestAndNoHighest() {
        var amount = Amount.atLeast(241, "person");
        assertThat(amount.low()).isEqualTo(241);
        assertThat(amount.high()).isEmpty();
    }

    @Test
    void bestFigureLiesBetweenLowestAndHighest() {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.between(10, 9, 12, "truck"));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.between(10, 13, 12, "truck"));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.exactly(Amount.MOST + 1, "truck"));
    }

    /** Gaza's clocks went back in the night to 28 October 2023. */
    @Test
    void dayOnWhichTheClockGoesBackLastsTwentyFiveHours() {
        var day = When.on(LocalDate.of(2023, 10, 28), GAZA);
        assertThat(Duration.between(day.from(), day.to())).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void intervalHoldsItsStartAndNotItsEnd() {
        var start = Instant.parse("2023-11-24T10:00:00Z");
        var hour = new When(start, start.plusSeconds(3600), GAZA);
        assertThat(hour.meets(When.at(start, GAZA))).isTrue();
        assertThat(hour.meets(When.at(start.plusSeconds(3600), GAZA))).isFalse();
        assertThat(hour.covers(When.at(start.plusSeconds(3599), GAZA))).isTrue();
        assertThat(hour.covers(When.at(start.plusSeconds(3600), GAZA))).isFalse();
        assertThat(When.at(start, GAZA).meets(When.at(start, ZoneId.of("UTC")))).isTrue();
    }

    @Test
    void textsThatLookAlikeAreAlike() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor("Israel\u202E"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor(" Israel"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor("\uD800"));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryId("r 1"));
        assertThat(new Actor("الهلال الأحمر").name()).isNotBlank();
    }

    @Test
    void coverageNamesWhatWasWatched() {
        var head = Head.of(new EntryId("c1"), ReportDraft.UNRWA, ReportDraft.MORNING);
        var day = When.on(LocalDate.of(2023, 11, 24), GAZA);
        assertThatIllegalArgumentException().isThrownBy(() ->
                new Coverage(head, ReportDraft.UNRWA, List.of(new Where.Unsaid()), day, List.of(Kind.ATTACK), true, ""));
    }

    @Test
    void verifiedNamesByWhom() {
        assertThatIllegalArgumentException().isThrownBy(() -> Verification.of(Status.VERIFIED));
    }
}
