package org.respite.terms.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.terms.drafting.Drafting;
import org.respite.terms.render.Language;
import org.respite.terms.render.Rendering;
import org.respite.terms.render.StageGraph;
import org.respite.terms.standing.Ground;
import org.respite.terms.standing.Standings;
import org.respite.terms.standing.Verdict;
import org.respite.terms.tree.Instrument;

/**
 * Agreements written from the page of the language alone: three stages of 42 days with exchange keys; a corridor for grain with
 * joint inspection; a ceasefire zone by zone for a vaccination.
 */
class AgreementsFromThePageTest {

    private static Instrument agreement(String name) throws IOException {
        try (var in = AgreementsFromThePageTest.class.getResourceAsStream(name + ".terms")) {
            return Drafts.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"january-2025", "grain", "polio"})
    void theyAreReadRenderedDrawnAndJudged(String name) throws IOException {
        var agreement = agreement(name);
        for (var language : Language.values()) {
            assertThat(Rendering.of(agreement, language).items()).hasSizeGreaterThan((int) agreement.clauses().count());
        }
        assertThat(StageGraph.svg(agreement)).startsWith("<svg");
        var at = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(Standings.of(agreement, name, List.of(), Ground.UNKNOWN, at, at).views().getFirst().verdicts())
                .extracting(Verdict::clause).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"january-2025", "grain", "polio"})
    void noneOfTheirClausesLiesOutsideOfItsStage(String name) throws IOException {
        assertThat(Drafting.questions(agreement(name))).extracting(q -> q.code().code()).doesNotContain("T215", "T216");
    }
}
