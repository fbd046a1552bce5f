package org.respite.formats.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Language;
import org.respite.terms.render.Rendering;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written of terms is what the published schemas allow, and no more in a shared edition than it may show. */
class StandingJsonTest {

    private static final Path SCHEMAS = Path.of("../docs/reference");

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode island(Edition edition) {
        return island(edition, Language.EN);
    }

    private static JsonNode island(Edition edition, Language language) {
        var page = Bridge.writer().html(edition, language);
        var start = "<script type=\"application/json\" id=\"data\">";
        int from = page.indexOf(start) + start.length();
        return JsonMapper.shared().readTree(page.substring(from, page.indexOf("</script>", from)));
    }

    @Test
    void whatMachinesReadKeepsTheSchema() {
        var all = JsonMapper.shared().readTree(Bridge.writer().json(Language.EN, Optional.empty()));
        assertThat(schema("standing").validate(all)).isEmpty();
        assertThat(all.at("/views/0/verdicts/0/reason").has("because")).isFalse();
        var one = JsonMapper.shared().readTree(Bridge.writer().json(Language.EN, Optional.of("aid")));
        assertThat(schema("standing").validate(one)).isEmpty();
        assertThat(one.at("/views/0/verdicts")).allMatch(v -> v.get("clause").asString().equals("aid"));
        assertThat(one.at("/views/0/verdicts/0/reason/because")).isNotEmpty();
        assertThat(one.get("entries")).isNotEmpty();
    }

    @Test
    void whatAPageIsDrawnFromKeepsTheSchemaInEveryEdition() {
        for (var edition : List.of(Bridge.OPERATIONAL, Bridge.NORTH, Bridge.PUBLIC)) {
            assertThat(schema("standing").validate(island(edition))).as(edition.word()).isEmpty();
        }
    }

    private static List<JsonNode> reasons(JsonNode node) {
        var found = new ArrayList<JsonNode>();
        node.findValues("reason").forEach(r -> add(r, found));
        return found;
    }

    private static void add(JsonNode reason, List<JsonNode> found) {
        found.add(reason);
        reason.path("because").forEach(behind -> add(behind, found));
    }

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void noPageInAnotherLanguageHoldsAnEnglishReason(Language language) {
        var english = reasons(island(Bridge.OPERATIONAL)).stream().map(r -> r.get("text").asString()).toList();
        var other = reasons(island(Bridge.OPERATIONAL, language)).stream().map(r -> r.get("text").asString()).toList();
        assertThat(other).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
    }

    /** Whoever reads with a program goes by the key, and can show the English sentence beside any other. */
    @ParameterizedTest
    @EnumSource
    void machinesReadTheSameKeysAndEnglishSentencesInEveryLanguage(Language language) {
        var english = reasons(JsonMapper.shared().readTree(Bridge.writer().json(Language.EN, Optional.of("aid"))));
        var other = reasons(JsonMapper.shared().readTree(Bridge.writer().json(language, Optional.of("aid"))));
        assertThat(other).extracting(r -> r.get("sentence")).isEqualTo(english.stream().map(r -> r.get("sentence")).toList());
        assertThat(english).isNotEmpty().allSatisfy(r -> assertThat(r.at("/sentence/english")).isEqualTo(r.get("text")));
        assertThat(english).extracting(r -> r.at("/sentence/key").asString()).contains("counted", "says-certain", "too-little");
    }

    @Test
    void everyStatusIsThereAndTheReadingsDiffer() {
        var all = JsonMapper.shared().readTree(Bridge.writer().json(Language.EN, Optional.empty()));
        var statuses = new HashSet<String>();
        all.at("/views/0/verdicts").forEach(v -> statuses.add(v.get("status").asString()));
        assertThat(statuses).containsExactlyInAnyOrder(
                "pending", "fulfilled", "breached", "contested", "unknown", "excused", "waived", "cured");
        assertThat(all.at("/views/0/verdicts/2/status").asString()).isEqualTo("contested");
        assertThat(all.at("/views/1/verdicts/2/status").asString()).isEqualTo("fulfilled");
    }

    /** Three days later whole days are told, and counts in tens; nothing of reports, of who says so, and of what is to come. */
    @Test
    void thePublicSeesWholeDaysAndNoReport() {
        var island = island(Bridge.PUBLIC);
        var text = island.toString();
        assertThat(text).doesNotContain("attack-4", "trucks-2", "Radio", "Carrier", "T18:00", "T16:00", "One shot");
        assertThat(island.get("entries")).isEmpty();
        assertThat(island.at("/views/0/deadlines")).isEmpty();
        assertThat(island.at("/views/0/mayInvoke")).isEmpty();
        assertThat(island.at("/views/0/verdicts")).isNotEmpty().allSatisfy(v -> {
            assertThat(v.get("until").asString()).isLessThanOrEqualTo("2023-11-25T00:00:00Z");
            assertThat(v.get("exact").asBoolean()).isFalse();
            assertThat(v.has("reason")).isFalse();
            assertThat(v.get("counts")).allMatch(c -> c.get("certain").asInt() % 10 == 0 || c.get("certain").asInt() == -1);
        });
        assertThat(island.at("/views/0/omitted")).isNotEmpty();
    }

    /** [list] is owed by South to North and [aid] by North to South: both concern North. A party that is neither sees less. */
    @Test
    void aPartySeesInFullWhatConcernsIt() {
        assertThat(exactClauses(Bridge.NORTH)).contains("aid", "list", "quiet");
        var watch = new Edition.Party("Watch", Bridge.NORTH.findMark().orElseThrow());
        assertThat(exactClauses(watch)).isEmpty();
    }

    private static Set<String> exactClauses(Edition edition) {
        var exact = new HashSet<String>();
        island(edition).at("/views/0/verdicts").forEach(v -> {
            if (v.get("exact").asBoolean()) {
                exact.add(v.get("clause").asString());
            }
        });
        return exact;
    }

    @ParameterizedTest
    @EnumSource
    void textAndStagesKeepTheSchema(org.respite.terms.render.Language language) {
        var text = TermsJson.text(Rendering.of(Bridge.instrument(), language));
        assertThat(schema("terms").validate(JsonMapper.shared().readTree(text))).isEmpty();
        var stages = JsonMapper.shared().readTree(TermsJson.stages(Bridge.instrument()));
        assertThat(schema("terms").validate(stages)).isEmpty();
        assertThat(stages.at("/stages/1/after/0").asString()).isEqualTo("pause");
    }

    @Test
    void aPageOfALongStageStaysSmallAndSaysWhatItLeavesOut() {
        var page = Bridge.longer().html(Bridge.OPERATIONAL, Language.EN);
        assertThat(page.length()).isLessThan(2_000_000);
        assertThat(page).contains("\"omitted\":[{\"clause\":\"aid\",\"actor\":\"North\",\"windows\":");
    }
}
