package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.respite.formats.paper.ReportPdf;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Zone;

/** When a pause holds, in the words of the summary: four hours a day never read as two days. */
class PauseHoursTest {

    private static final Window MONDAY = WorldTime.window("10:00", "14:00");
    private static final Window TUESDAY = WorldTime.window("34:00", "38:00");

    @Test
    void aDailyPauseIsToldByItsHours() throws IOException {
        assertThat(summary(Editions.OPERATIONAL, MONDAY, TUESDAY))
                .contains("Mon 6 May – Tue 7 May, each day 10:00 – 14:00; agreed by Party A and Party B");
    }

    @Test
    void hoursThatDifferAreToldOneByOne() throws IOException {
        assertThat(summary(Editions.OPERATIONAL, MONDAY, WorldTime.window("34:00", "37:00")))
                .contains("Mon 6 May, 10:00 – 14:00, Tue 7 May, 10:00 – 13:00; agreed");
    }

    @Test
    void aPauseWithoutInterruptionIsToldFromItsStartToItsEnd() throws IOException {
        assertThat(summary(Editions.OPERATIONAL, WorldTime.window("10:00", "38:00")))
                .contains("Mon 6 May, 10:00 – Tue 7 May, 14:00; agreed");
    }

    @Test
    void thePublicIsToldDaysAndThatTheyAreNotWhole() throws IOException {
        assertThat(summary(Edition.PUBLIC, MONDAY, TUESDAY))
                .contains("Mon 6 May – Tue 7 May, not without interruption; agreed")
                .doesNotContain("10:00", "14:00");
    }

    @Test
    void anHourOfOneDayIsThatDayToThePublic() throws IOException {
        assertThat(summary(Edition.PUBLIC, TUESDAY)).contains("Aid in · The valley · Tue 7 May; agreed");
    }

    private static String summary(Edition edition, Window... open) throws IOException {
        var outcome = new Outcome(
                OptionalDouble.empty(), 0, List.of(), List.of(), List.of(), List.of(), Duration.ZERO, 0);
        var plan = new Plan("world", "", 0, List.of(), List.of(), new Claims(OptionalDouble.empty(), 0, 0, 0, 0));
        var report = ReportWriter.of(world(open), plan, outcome, List.of(), List.of(), new Verdict.NotChecked(), edition);
        try (var document = Loader.loadPDF(ReportPdf.of(report.summaryPaper(Language.EN)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Scenario world(Window... open) {
        return new WorldBuilder()
                .start("Europe/Athens", "2024-05-06T00:00")
                .hours(48)
                .zone(new Zone(new Id.Zone("valley"), "The valley", false, List.of(), Provenance.UNKNOWN))
                .place("A")
                .pause(new Pause(new Id.Pause("daily"), "Aid in", List.of(new Id.Zone("valley")), Windows.of(open), true,
                        List.of("Party A", "Party B"), Provenance.UNKNOWN))
                .build();
    }
}
