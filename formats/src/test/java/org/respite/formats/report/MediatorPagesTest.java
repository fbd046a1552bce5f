package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The pages of a dossier and of packages as readers have them: on a desk and a phone, from the left and the right. */
@ExtendWith(Chromium.class)
class MediatorPagesTest {

    private static final Path SCHEMAS = Path.of("../docs/reference");

    static Stream<Arguments> pages() {
        return Stream.of(Language.EN, Language.AR).flatMap(language -> Stream.of("dossier-page", "bridge-page", "bridge-shared-page").map(name -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsReadableByEverybodyAtEveryWidth(String name, Language language, Browser browser) throws IOException {
        OpenReport.insistsOnReadable(browser, written(name, language));
    }

    @Test
    void aDossierShowsThePersonsReadingAndWhatWasWrittenInstead(Browser browser) throws IOException {
        try (var page = new OpenReport(browser, written("dossier-page", Language.EN), OpenReport.DESK)) {
            assertThat(page.texts("[document.querySelector('#positions').textContent]").getFirst())
                    .contains("Corrected by A. Mediator", "the person wrote — from: 2023-11-04; stance: open", "Refused by A. Mediator", "(the report’s day)");
            assertThat(page.number("document.querySelectorAll('#figures svg circle').length")).isPositive();
            assertThat(page.texts("[document.querySelector('[role=note]').textContent]").getFirst()).contains("For the mediator alone");
        }
    }

    @Test
    void packagesShowNumbersGroupedAndWithTheirUnits(Browser browser) throws IOException {
        try (var page = new OpenReport(browser, written("bridge-page", Language.EN), OpenReport.DESK)) {
            var text = page.texts("[document.querySelector('#packages').textContent]").getFirst();
            assertThat(text).contains("160,000 l", "13 persons").doesNotContain(": 160000");
        }
    }

    @Test
    void whatIsHandedOnToAPartyCarriesWhoseItIs(Browser browser) throws IOException {
        try (var page = new OpenReport(browser, written("bridge-shared-page", Language.EN), OpenReport.DESK)) {
            assertThat(page.texts("[document.querySelector('#mark').textContent]").getFirst()).contains("Made for Hamas on 2");
        }
    }

    /** What the pages are shown with is what their makers write. */
    @ParameterizedTest
    @CsvSource({"dossier-page, dossier", "bridge-page, bridge", "bridge-shared-page, bridge"})
    void theSamplesKeepTheSchema(String name, String schema) throws IOException {
        var sample = (ObjectNode) JsonMapper.shared().readTree(sample(name));
        sample.remove("partyNames");
        var known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
        assertThat(known.validate(sample)).isEmpty();
    }

    private static Path written(String name, Language language) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "reports"));
        var entry = name.startsWith("dossier") ? "report/dossier-page.js" : "report/bridge-page.js";
        var html = Page.of(entry, "Page", JsonText.inScript(JsonMapper.shared().readTree(sample(name)).toString()), language);
        return Files.writeString(folder.resolve(name + "-" + language + ".html"), html).toAbsolutePath();
    }

    private static String sample(String name) {
        return Resource.text("report/" + name + ".json");
    }
}
