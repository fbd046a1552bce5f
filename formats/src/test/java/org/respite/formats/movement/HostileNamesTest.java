package org.respite.formats.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.respite.formats.OutputFile;
import org.respite.formats.OutputText;
import org.respite.formats.report.Editions;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import tools.jackson.databind.json.JsonMapper;

/** Names that would be something else in a file than names. */
class HostileNamesTest {

    private static final String FORMULA = "=HYPERLINK(\"http://x.invalid\",\"A\")";
    private static final String MARKUP = "</td><script>\"&quot;' & \u0007";

    private final List<OutputFile> files = files();

    private static List<OutputFile> files() {
        var world = new WorldBuilder()
                .name("hostile", MARKUP)
                .place("a", p -> p.names(Map.of("en", FORMULA)))
                .place("b", p -> p.names(Map.of("en", MARKUP)))
                .road("a", "b", 10)
                .fleet("f", "a", 3, f -> f.name(MARKUP).owner(FORMULA))
                .build();
        var plan = new Plan("hostile", "", 1,
                List.of(movement("../../etc/x", new Moment(0)), movement("..,..,ETC:x", new Moment(60))), List.of(),
                new Claims(OptionalDouble.empty(), 0, 0, 0, 0));
        return MovementFiles.of(world, plan, Editions.OPERATIONAL, "00", true);
    }

    private static Movement movement(String id, Moment from) {
        var steps = List.<Step>of(new Step.Travel(
                new Id.Road("a-b"), from, from.plus(Duration.ofMinutes(10)), new Id.Place("a"), new Id.Place("a")));
        return new Movement(
                new Id.Movement(id), new Carrier.Convoy(new Id.Fleet("f"), List.of(1, 2, 3)), Optional.of(new Moment(-10)),
                Duration.ofMinutes(5), steps);
    }

    @Test
    void noCellIsAFormula() throws Exception {
        assertThat(OutputText.of(files.getFirst())).contains("From=" + FORMULA);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(files.getFirst().content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("<f>", "<f ");
            }
        }
    }

    @Test
    void noNameBecomesMarkup() {
        assertThat(OutputText.of(files.getLast())).contains("</td><script>\"&quot;' &").contains("1–3");
        assertThat(JsonMapper.shared().readTree(files.get(1).content()).at("/features/0/properties/to").asString())
                .isEqualTo(MARKUP);
    }

    @Test
    void noReferenceLeadsOutOfTheFolderOrReplacesAnothersSheet() {
        assertThat(files.stream().map(OutputFile::name).filter(n -> n.endsWith(".pdf")))
                .containsExactly("notifications/------etc-x.pdf", "notifications/------ETC-x-2.pdf");
    }
}
