package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.respite.formats.report.RehearsalWriter.Clause;
import org.respite.formats.report.RehearsalWriter.Content;
import org.respite.formats.report.RehearsalWriter.Count;
import org.respite.formats.report.RehearsalWriter.Line;
import org.respite.formats.report.RehearsalWriter.Often;
import org.respite.formats.report.RehearsalWriter.Place;
import org.respite.formats.report.RehearsalWriter.Terms;
import org.respite.formats.report.RehearsalWriter.Topic;
import org.respite.model.WorldBuilder;

/** What the page of a rehearsal holds, for whom. */
class RehearsalPageTest {

    private static final Instant ISSUED = Instant.parse("2024-02-28T12:00:00Z");
    private static final Edition OPERATIONAL = new Edition.Operational(new Mark("Access cell", ISSUED, ISSUED.plus(Duration.ofHours(72))));

    private static final Content CONTENT = new Content("A day", new WorldBuilder().build().calendar(), 400,
            List.of(
                    new Line(0, Topic.TRUCKS, "Bridge", "trucks", 187, 151.4, 133,
                            List.of(new Count(187, Place.HIGH, "first <source>", "1 Mar"), new Count(199, Place.HIGH, "second source", ""))),
                    new Line(0, Topic.RELEASED, "people held", "persons", 13, 11.7, 13, List.of())),
            List.of(new Often("DENIED", 240)),
            List.of("SECOND_WAY"),
            Optional.of(new Terms("The terms", List.of(new Clause("aid", "North", "day 1", true, 280, 120)), List.of(new Often("[aid], day 1", 120)),
                    List.of(new Often("South: [aid]", 120)), 280)),
            List.of(0, 0, 1));

    private static String page(Edition edition, Language language) {
        return RehearsalWriter.of(CONTENT, edition).html(language);
    }

    @Test
    void thoseWhoRunThePauseSeeEachFigureAndEachRivalCount() {
        assertThat(page(OPERATIONAL, Language.EN)).contains("151.4", "people held", "South: [aid]", "DENIED", "second source", "Access cell");
    }

    @Test
    void thePublicSeesNothingOfPersonsTermsOrWhatFailsFirst() {
        var page = page(new Edition.Public(ISSUED), Language.EN);
        var data = page.substring(page.indexOf("respite-rehearsal/1"));
        assertThat(data).contains("150.0", "second source").doesNotContain("151.4", "people held", "[aid]", "\"DENIED\"", "SECOND_WAY");
    }

    @Test
    void textOfASourceCannotBecomePartOfThePage() {
        assertThat(page(OPERATIONAL, Language.EN)).doesNotContain("first <source>");
    }

    @Test
    void theArabicPageBeginsOnTheRight() {
        assertThat(page(OPERATIONAL, Language.AR)).contains("dir=\"rtl\"").contains("الهدنة يومًا بيوم");
        assertThat(page(OPERATIONAL, Language.HE)).contains("dir=\"rtl\"").contains("ההפסקה, יום אחר יום");
        assertThat(page(OPERATIONAL, Language.FR)).contains("La pause, jour par jour");
    }

    @Test
    void theSameRehearsalGivesTheSameBytes() {
        assertThat(page(OPERATIONAL, Language.AR)).isEqualTo(page(OPERATIONAL, Language.AR));
    }
}
