package org.respite.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.respite.bridge.reading.Agenda;
import org.respite.bridge.reading.AgendaReader;
import org.respite.bridge.talks.Line;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.formats.report.Mark;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.terms.planning.TermsInScenario;
import org.respite.terms.planning.UnderTerms;
import tools.jackson.databind.json.JsonMapper;

/** The example of November 2023: nothing in it is invented, and its answers keep their schema. */
class TalksOfNovemberTest {

    private static final Mark MARK = new Mark("Israel", Instant.parse("2023-11-20T08:00:00Z"), Instant.parse("2023-11-23T08:00:00Z"));
    private static final Path FOLDER = Path.of("../examples/talks-2023-11");

    @Test
    void everyStatementStandsInItsReport() throws IOException {
        var talks = agenda(Optional.empty()).talks();
        var cited = Stream.concat(talks.lines().stream(), talks.past().stream()).flatMap(l -> l.cited().stream()).toList();
        assertThat(cited).hasSizeGreaterThan(10);
        for (var c : cited) {
            var text = Files.readString(FOLDER.resolve("positions/reports").resolve(c.report()));
            assertThat(text.substring(c.start(), c.end()).replaceAll("\\s+", " ")).isEqualTo(c.quote());
            assertThat(c.confirmedBy()).isPresent();
        }
    }

    @Test
    void noRedLineIsAssumed() {
        assertThat(agenda(Optional.empty()).talks().red()).isNotEmpty().noneMatch(Line::isAssumed);
    }

    @Test
    void aLineThatWasGivenUpBindsUntilItsLastDay() {
        assertThat(agenda(Optional.of(LocalDate.of(2023, 11, 21))).talks().red()).hasSize(3);
        assertThat(agenda(Optional.of(LocalDate.of(2023, 11, 22))).talks().red()).hasSize(2);
    }

    @Test
    void everyPackageIsADraftThatTheScenarioUnderstands() {
        var bridge = bridge(agenda(Optional.empty()));
        assertThat(bridge.packages()).hasSize(28).allSatisfy(p -> {
            assertThat(p.draft()).isPresent();
            assertThat(TermsInScenario.ofDraft(p.draft().get().instrument(), "package", scenario())).isInstanceOf(UnderTerms.Applied.class);
        });
    }

    @Test
    void theAnswersKeepTheSchema() throws IOException {
        var agenda = agenda(Optional.empty());
        var room = bridge(agenda);
        var none = bridge(agenda.withParties(List.of("us", "arab-states")));
        assertThat(none.deadlock()).isPresent();
        for (var json : List.of(BridgeJson.write(room), BridgeJson.write(none), Shared.json(room, new Recipient.Anybody(), List.of(1)),
                Shared.json(room, new Recipient.OfParty("israel", MARK), List.of(2, 14)))) {
            assertThat(schema().validate(JsonMapper.shared().readTree(json))).isEmpty();
        }
    }

    @Test
    void theSameTalksGiveTheSameBytes() {
        assertThat(BridgeJson.write(bridge(agenda(Optional.empty())))).isEqualTo(BridgeJson.write(bridge(agenda(Optional.empty()))));
    }

    private static Bridge bridge(Agenda agenda) {
        return BridgeMaker.make(agenda, scenario(), new BridgeMaker.Limits(100, 0), PlannerOptions.DEFAULT, PlannerControl.SILENT);
    }

    private static Agenda agenda(Optional<LocalDate> on) {
        return ((AgendaReader.Read) AgendaReader.read(FOLDER.resolve("positions"), on)).agenda();
    }

    private static Scenario scenario() {
        return ((ScenarioReading.Read) ScenarioReader.read(FOLDER)).scenario();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(Path.of("../docs/reference/bridge.schema.json")));
    }
}
