package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.formats.report.ProposalsWriter.Content;
import org.respite.formats.report.ProposalsWriter.Pair;
import org.respite.formats.report.ProposalsWriter.Search;
import org.respite.formats.report.ProposalsWriter.Side;
import org.respite.formats.report.ProposalsWriter.Standing;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Prospect;
import org.respite.model.plan.Prospect.Amount;

/** Proposals side by side as readers have them: on a desk and a phone, from the left and the right, in each edition. */
@ExtendWith(Chromium.class)
class ProposalsPageTest {

    private static Side side(String title, double zoneHours) {
        var strip = StripPlan.small();
        return new Side(title, List.of("Northtown opens at 09:15 </script>"), strip.scenario(), strip.plan(), strip.outcome(),
                zoneHours, 2, 0, OptionalDouble.of(0.4567), OptionalDouble.of(0.5), Optional.empty());
    }

    /** The same, lived through: of the first need's item a third of what is needed comes. */
    private static Side lived(Side side) {
        var item = side.outcome().needs().getFirst().item();
        double full = side.outcome().daysOf(item).stream().mapToDouble(DayOutcome::full).sum();
        var group = side.scenario().people().groups().getFirst().id();
        var prospect = new Prospect(1, 400, false, Optional.of(amount(0.4567)), amount(500.25),
                List.of(new Prospect.Of<>(item, amount(full / 3))), List.of(new Prospect.Of<>(group, amount(127))), amount(9));
        return new Side(side.title(), side.asks(), side.scenario(), side.plan(), side.outcome(), side.zoneHours(), side.days(),
                side.crossingHours(), side.floor(), side.floorAtMost(), Optional.of(prospect));
    }

    private static Amount amount(double expected) {
        return new Amount(expected, 0, expected / 3, 0, expected);
    }

    private static Content comparison() {
        return new Content("Two proposals", List.of(lived(side("As it is", 8)), side("One hour more", 10)),
                List.of(new Pair(0, 1, Standing.UNDECIDED, Standing.LESS)), List.of("A third"), true, Optional.empty());
    }

    private static Content pause() {
        return new Content("Which pause", List.of(side("a", 0), side("b", 8), side("c", 20)), List.of(), List.of(), false,
                Optional.of(new Search(false, List.of("Party A"), 24, 30, 6, 20, 1, 3, 0.02)));
    }

    private static Path written(String name, String html) {
        try {
            var folder = Files.createDirectories(Path.of("target", "reports"));
            return Files.writeString(folder.resolve(name), html).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void bothPagesAreReadableByEverybodyAtEveryWidth(Language language, Browser browser) {
        var comparison = ProposalsWriter.of(comparison(), Editions.OPERATIONAL).html(language);
        var pause = ProposalsWriter.of(pause(), Edition.PUBLIC).html(language);
        OpenReport.insistsOnReadable(browser, written("comparison-" + language + ".html", comparison));
        OpenReport.insistsOnReadable(browser, written("pause-" + language + ".html", pause));
    }

    @Test
    void theTableHasALetterForEachProposalAndSaysWhatCannotBeTold(Browser browser) {
        var html = ProposalsWriter.of(comparison(), Editions.OPERATIONAL).html(Language.EN);
        try (var page = new OpenReport(browser, written("comparison-told.html", html), OpenReport.DESK)) {
            assertThat(page.texts("[...document.querySelectorAll('#side-by-side thead th')].map(one => one.textContent)"))
                    .containsExactly("If every clearance is granted", "A", "B");
            assertThat(page.texts("[...document.querySelectorAll('#told li')].map(one => one.textContent)"))
                    .containsExactly("A achieves less in all than B. Their lowest survival coverage cannot be told apart.");
            assertThat(page.texts("[...document.querySelectorAll('[role=note]')].map(one => one.textContent)"))
                    .anyMatch(text -> text.contains("owed to them"))
                    .anyMatch(text -> text.contains("A third"));
        }
    }

    @Test
    void whatFuturesComeToStandsBesideWhatIsUnknown(Browser browser) {
        var html = ProposalsWriter.of(comparison(), Edition.PUBLIC).html(Language.EN);
        try (var page = new OpenReport(browser, written("comparison-doubt.html", html), OpenReport.DESK)) {
            assertThat(page.texts("[...document.querySelectorAll('#under-doubt tbody tr')].map(one =>"
                            + " [...one.children].map(cell => cell.textContent).join(' | '))"))
                    .contains("Survival floor: the worst-off place | 45%; at least 15% | not known")
                    .anyMatch(row -> row.endsWith("33%; at least 11% | not known"))
                    .contains("people who arrive or leave, on average | 120 | not known");
        }
    }

    /** What the public edition of a report may not show, the public edition of proposals does not hold. */
    @Test
    void aSharedEditionHoldsNoPlaceNoHourAndNoWorth() {
        for (var edition : List.of(Edition.PUBLIC, Editions.PARTY_A)) {
            for (var content : List.of(comparison(), pause())) {
                var writer = ProposalsWriter.of(content, edition);
                for (var text : List.of(writer.html(Language.EN), writer.html(Language.AR), writer.json())) {
                    assertThat(text)
                            .doesNotContain(StripWorld.TOWNS)
                            .doesNotContain(StripWorld.VILLAGES)
                            .doesNotContain(StripWorld.HOSPITAL, "09:15", "0.4567", "500.25", "127", "\"bound\":", "\"floorAtMost\":", "X0-");
                }
            }
        }
    }
}
