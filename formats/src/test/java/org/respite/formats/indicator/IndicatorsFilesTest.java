package org.respite.formats.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.respite.model.indicator.Estimate;
import org.respite.model.indicator.Figure;
import org.respite.model.indicator.Indicators;
import org.respite.model.indicator.Line;
import org.respite.model.indicator.Line.State;
import tools.jackson.databind.json.JsonMapper;

/** Indicators as machines and spreadsheets receive them. */
class IndicatorsFilesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 24);
    private static final Estimate SOME = new Estimate(BigDecimal.valueOf(187), Optional.empty(), Optional.of(BigDecimal.valueOf(200)));
    private static final Indicators INDICATORS = new Indicators(Instant.EPOCH, Instant.EPOCH, ZoneOffset.UTC, Optional.of("Tokyo"), List.of(
            new Line("throughput", "truck", "truck", "=gate", DAY, DAY, State.RIVAL, Optional.of(SOME),
                    List.of(new Figure(Optional.of(SOME), "truck", "UNRWA, \"final\"", DAY, "alleged", List.of("r1"))), List.of("aid", "gas")),
            new Line("forces", "", "", "", DAY, DAY, State.UNKNOWN, Optional.empty(), List.of(), List.of())));

    @Test
    void theJsonKeepsItsSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/reference/indicators.schema.json")));
        var json = JsonMapper.shared().readTree(IndicatorsJson.text(INDICATORS));
        assertThat(schema.validate(json)).isEmpty();
        assertThat(json.path("lines").path(1).path("low").isNull()).isTrue();
    }

    @Test
    void theTableHasARowForEachLineAndEachSourceAndRunsNoFormula() {
        assertThat(IndicatorsCsv.text(INDICATORS).lines().skip(2)).containsExactly(
                "all,throughput,truck,'=gate,2023-11-24,2023-11-24,rival,187,,200,truck,,,,aid;gas,",
                "source,throughput,truck,'=gate,2023-11-24,2023-11-24,,187,,200,truck,\"UNRWA, \"\"final\"\"\",2023-11-24,alleged,,r1",
                "all,forces,,,2023-11-24,2023-11-24,unknown,,,,,,,,,");
    }
}
