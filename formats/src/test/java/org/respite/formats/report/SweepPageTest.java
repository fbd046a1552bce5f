package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.formats.report.ProposalsWriter.Standing;
import org.respite.formats.report.SweepWriter.Compared;
import org.respite.formats.report.SweepWriter.Content;
import org.respite.formats.report.SweepWriter.Goods;
import org.respite.formats.report.SweepWriter.Pair;
import org.respite.formats.report.SweepWriter.Respect;
import org.respite.formats.report.SweepWriter.Side;
import org.respite.formats.report.SweepWriter.Spread;
import tools.jackson.databind.json.JsonMapper;

/** A sweep as readers have it: on a desk and a phone, from the left and the right, in each edition. */
@ExtendWith(Chromium.class)
class SweepPageTest {

    private static Side side(String title, double persons) {
        var strip = StripPlan.small();
        return new Side(title, strip.scenario(), strip.plan(), strip.outcome(), Optional.of(new Spread(0.9, 0.4567, 0.1, 0.8)),
                new Spread(1000.25, 500.25, 200.25, 800.25), List.of(new Goods("Food </script>", new Spread(1, 0.5, 0.25, 0.75))),
                Optional.of(new Spread(persons, persons / 2, 3, persons)), new Spread(1, 0.6, 0.3, 0.9));
    }

    private static Content content() {
        var compared = List.of(new Compared(Respect.ALL, "", 83, 10, Standing.MORE), new Compared(Respect.FLOOR, "", 1, 0, Standing.UNDECIDED),
                new Compared(Respect.GOODS, "Food", 40, 45, Standing.LESS), new Compared(Respect.PEOPLE, "", 0, 0, Standing.UNDECIDED));
        return new Content("Two proposals", 2_000, List.of(side("As it is", 127), side("One hour more", 139)),
                List.of(new Pair(0, 1, compared)), List.of("A third"), false);
    }

    private static Path written(String name, String html) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "reports"));
        return Files.writeString(folder.resolve(name), html).toAbsolutePath();
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsReadableByEverybodyAtEveryWidth(Language language, Browser browser) throws IOException {
        OpenReport.insistsOnReadable(
                browser, written("sweep-" + language + ".html", SweepWriter.of(content(), Edition.PUBLIC).html(language)));
    }

    @Test
    void itSaysFutureByFutureWhatDiffersAndWhatCannotBeTold(Browser browser) throws IOException {
        var file = written("sweep-told.html", SweepWriter.of(content(), Edition.PUBLIC).html(Language.EN));
        try (var page = new OpenReport(browser, file, OpenReport.DESK)) {
            assertThat(page.texts("[...document.querySelectorAll('#pairs li')].map(one => one.textContent)"))
                    .contains("In 83 of 100 futures B achieves more in all than A, in 10 less. On average: more.")
                    .contains("Food: in 40 of 100 futures B brings more than A, in 45 less. On average: less.");
            assertThat(page.texts("[...document.querySelectorAll('[role=note]')].map(one => one.textContent)"))
                    .anyMatch(text -> text.contains("owed to them"))
                    .anyMatch(text -> text.contains("Stopped early"))
                    .anyMatch(text -> text.contains("A third"));
        }
    }

    @Test
    void aSharedEditionHoldsNoWorthNoPlaceAndNoSmallCount() {
        for (var edition : List.of(Edition.PUBLIC, Editions.PARTY_A)) {
            var writer = SweepWriter.of(content(), edition);
            for (var text : List.of(writer.html(Language.EN), writer.json())) {
                assertThat(text)
                        .doesNotContain(StripWorld.TOWNS)
                        .doesNotContain(StripWorld.VILLAGES)
                        .doesNotContain(StripWorld.HOSPITAL, "500.25", "0.4567", "127", "139", "63.5");
            }
        }
        assertThat(SweepWriter.of(content(), Editions.OPERATIONAL).json()).contains("500.25", "127");
    }

    @Test
    void whatIsWrittenKeepsTheSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/reference/sweep.schema.json")));
        for (var edition : List.of(Edition.PUBLIC, Editions.PARTY_A, Editions.OPERATIONAL)) {
            var json = JsonMapper.shared().readTree(SweepWriter.of(content(), edition).json());
            assertThat(schema.validate(json)).isEmpty();
        }
    }
}
