package org.respite.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Mark;
import org.respite.formats.report.ProposalsWriter;
import org.respite.mediation.advice.AdviceJson;
import org.respite.mediation.advice.Adviser;
import org.respite.mediation.pause.PauseReport;
import org.respite.mediation.pause.PauseSearch;
import org.respite.mediation.pause.QuestionReader;
import org.respite.mediation.proposals.Comparison;
import org.respite.mediation.proposals.Proposal;
import org.respite.mediation.proposals.ProposalsReport;
import org.respite.model.plan.Prospect;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.Progress;
import tools.jackson.databind.json.JsonMapper;

/** What is written is what the published schemas allow, and no more in a shared edition than it may show. */
class SchemaTest {

    private static final Mark MARK = new Mark("Cell", Instant.EPOCH, Instant.EPOCH.plus(Duration.ofHours(72)));
    private static final Path EXAMPLES = Path.of("../examples");

    private static Scenario scenario(String name) {
        return ((ScenarioReading.Read) ScenarioReader.read(EXAMPLES.resolve(name))).scenario();
    }

    private static Edition edition(String word) {
        return switch (word) {
            case "operational" -> new Edition.Operational(MARK);
            case "party" -> new Edition.Party("party A", MARK);
            default -> Edition.PUBLIC;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "party", "operational"})
    void aComparisonKeepsTheSchemaInEveryEdition(String word) throws IOException {
        var base = scenario("first-convoy");
        var proposal = new Proposal("base", base.title(), base, List.of("a change in words"), List.of());
        var other = new Proposal("again", base.title(), base, List.of("a change in words"), List.of());
        var comparison = Comparison.of(List.of(proposal, other), PlannerOptions.DEFAULT, PlannerControl.SILENT);
        var json = ProposalsWriter.of(ProposalsReport.of("Both", comparison), edition(word)).json();
        assertThat(schema("proposals").validate(JsonMapper.shared().readTree(json))).isEmpty();
        assertThat(JsonMapper.shared().readTree(json).at("/proposals/0/expected").asString()).isEqualTo("unknown");
        var amount = new Prospect.Amount(0.45, 0.01, 0.12, 0.1, 0.14);
        var lived = comparison.lived((s, plan, granted) -> Optional.of(new Prospect(1, 400, false, Optional.of(amount), amount,
                List.of(new Prospect.Of<>(s.supply().items().getFirst().id(), amount)), List.of(), amount)));
        var known = JsonMapper.shared().readTree(ProposalsWriter.of(ProposalsReport.of("Both", lived), edition(word)).json());
        assertThat(schema("proposals").validate(known)).isEmpty();
        assertThat(known.at("/proposals/1/cautious/floor").asDouble()).isEqualTo(0.12);
        assertThat(known.at("/proposals/1/expected").has("worth")).isEqualTo(word.equals("operational"));
        assertThat(json.contains("a change in words")).isEqualTo(word.equals("operational"));
        assertThat(json.contains("\"worth\" : \"")).isTrue();
        assertThat(json.contains("\"bound\"")).isEqualTo(word.equals("operational"));
    }

    @Test
    void anAnswerToAQuestionKeepsTheSchema() throws IOException {
        var base = scenario("upper-valley");
        var file = EXAMPLES.resolve("upper-valley/proposals/which-pause.yaml");
        var question = ((QuestionReader.Read) QuestionReader.read(base, file, QuestionReader.Limits.NONE)).question();
        var stopped = new boolean[1];
        var answer = PauseSearch.search(question, PlannerOptions.DEFAULT, 0.05, new PlannerControl() {
            @Override
            public boolean stopRequested() {
                return stopped[0];
            }

            @Override
            public void progress(Progress progress) {
                stopped[0] |= progress.phase().contains("more trips");
            }
        });
        var json = ProposalsWriter.of(PauseReport.of(question, answer), Edition.PUBLIC).json();
        assertThat(schema("proposals").validate(JsonMapper.shared().readTree(json))).isEmpty();
        assertThat(json).doesNotContain("10:00-12:00", "\"bound\"");
    }

    @Test
    void adviceKeepsTheSchema() throws IOException {
        var base = scenario("first-convoy");
        var advice = Adviser.advise(base, new Adviser.Terms(1e-6, 600, 20, 1), PlannerControl.SILENT);
        var json = AdviceJson.write(base, "0".repeat(64), advice, Optional.of(MARK));
        assertThat(advice.worths()).isNotEmpty();
        assertThat(schema("advice").validate(JsonMapper.shared().readTree(json))).isEmpty();
    }

    private static Schema schema(String name) throws IOException {
        var file = Path.of("../docs/reference/" + name + ".schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(file));
    }
}
