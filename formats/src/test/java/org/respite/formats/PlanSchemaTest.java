package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What is written is what the published schema allows. */
class PlanSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path temp;

    @Test
    void aWrittenPlanKeepsTheSchema() throws IOException {
        var scenario = ScenarioFolder.in(temp).scenario();
        var text = PlanJson.write(PlanJsonTest.plan(scenario), scenario);
        assertThat(schema().validate(JSON.readTree(text))).isEmpty();
        assertThat(schema().validate(JSON.readTree(PlanJson.write(PlanJsonTest.underTerms(scenario), scenario)))).isEmpty();
        assertThat(schema().validate(JSON.readTree(PlanJson.write(PlanJsonTest.livedThrough(scenario), scenario)))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws IOException {
        var scenario = ScenarioFolder.in(temp).scenario();
        var text = PlanJson.write(PlanJsonTest.plan(scenario), scenario);
        for (var broken : new String[] {
            text.replace("\"do\":\"wait\"", "\"do\":\"rest\""),
            text.replace("\"seed\": 7", "\"seed\": \"7\""),
            text.replace("\"fleet\":\"wfp-trucks\",", ""),
            text.replace("respite-plan/1", "respite-plan/2"),
            text.replace("09:00:00+02:00", "09:00:00")
        }) {
            assertThat(broken).isNotEqualTo(text);
            assertThat(schema().validate(JSON.readTree(broken))).isNotEmpty();
            var file = Files.writeString(temp.resolve("broken.json"), broken);
            assertThat(PlanJson.read(file)).isInstanceOf(PlanReading.Refused.class);
        }
    }

    static Schema schema() throws IOException {
        var file = Repository.root().resolve("docs/reference/plan.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(file));
    }
}
