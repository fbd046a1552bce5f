package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.formats.report.Editions;
import org.respite.model.proof.Certificate;
import org.respite.model.proof.Counted;
import org.respite.model.proof.Price;
import org.respite.model.proof.Priced;
import org.respite.model.proof.Proof;
import org.respite.model.proof.Relaxed;
import org.respite.model.quantity.Id;
import tools.jackson.databind.json.JsonMapper;

/** A certificate survives its file to the last digit, keeps its schema, and is refused with every problem. */
class CertificateJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path temp;

    /** One price of every kind; a third is no finite decimal fraction. */
    private static Certificate certificate() {
        var place = new Id.Place("town “quoted” \\ ‮");
        var fleet = new Id.Fleet("trucks");
        var prices = List.<Price>of(
                new Price.OfSlots(Counted.ROAD, new Id.Road("r"), 0, 8, 1.0 / 3),
                new Price.OfSlots(Counted.LOADING, place, 1, 2, 1e-300),
                new Price.OfSlots(Counted.UNLOADING, place, 1, 2, 4.9e-324),
                new Price.OfSlots(Counted.INSPECTION, place, 1, 2, 0.1),
                new Price.OfSlots(Counted.TRANSFER, new Id.Crossing("gate"), 1, 2, 1e12),
                new Price.OfSlots(Counted.EXITING, new Id.Crossing("gate"), 1, 2, 7),
                new Price.OfSlots(Counted.FLEET, fleet, 1, 2, 0),
                new Price.OfCrew(fleet, 3, 0.7),
                new Price.OfDuty(fleet, 3, 4, 0.7),
                new Price.OfQuota(2, 12_345.678901234567),
                new Price.OfStock(new Id.Stock("s"), 1),
                new Price.OfGroup(new Id.Group("g"), 1),
                new Price.OfRoom(place, 1),
                new Price.OfStore(place, new Id.Item("food"), 95, true, 1),
                new Price.OfYard(new Id.Crossing("gate"), 95, 1),
                new Price.OfFloor(1, 1));
        var proof = new Proof(1.0 / 7, Map.of(fleet, 2.0 / 3), prices);
        return new Certificate("world", "a".repeat(64), "b".repeat(64), 1234.000000000001,
                Priced.of(proof), Arrays.asList(Relaxed.values()), proof);
    }

    private static String text() {
        return CertificateJson.write(certificate(), Editions.MARK);
    }

    private CertificateReading read(String text) throws IOException {
        return CertificateJson.read(Files.writeString(temp.resolve("certificate.json"), text));
    }

    @Test
    void everyKindOfPriceIsReadBackToTheLastDigit() throws IOException {
        assertThat(read(text())).isEqualTo(new CertificateReading.Read(certificate()));
    }

    @Test
    void theFileSaysWhoReceivesItAndThatItIsNotPassedOn() {
        assertThat(text()).contains("\"recipient\": \"Dispatch cell 7\"", "\"validUntil\": \"", "never to be passed on");
    }

    @Test
    void aWrittenCertificateKeepsTheSchema() throws IOException {
        assertThat(schema().validate(JSON.readTree(text()))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws IOException {
        for (var broken : new String[] {
            text().replace("respite-certificate/1", "respite-certificate/2"),
            text().replace("\"each\":0.1}", "\"each\":-0.1}"),
            text().replace("\"each\":0.1}", "\"each\":\"0.1\"}"),
            text().replace("\"limit\":\"yard\"", "\"limit\":\"field\""),
            text().replace("\"today\":true,", ""),
            text().replace("\"today\":true,", "\"today\":true,\"tomorrow\":true,"),
            text().replace("\"trucks\":0.6666666666666666", "\"trucks\":1.5"),
            text().replace("\"several-drops\"", "\"many-drops\""),
            text().replace("  \"floor\": ", "  \"flour\": ")
        }) {
            assertThat(broken).isNotEqualTo(text());
            assertThat(schema().validate(JSON.readTree(broken))).as(broken).isNotEmpty();
            assertThat(read(broken)).isInstanceOf(CertificateReading.Refused.class);
        }
    }

    @Test
    void everyProblemOfABrokenCertificateIsToldWithItsPath() throws IOException {
        var refused = read(text()
                .replace("\"each\":0.1}", "\"each\":1e999}")
                .replace("\"day\":3,\"divisor\"", "\"day\":-3,\"divisor\"")
                .replace("\"of\":\"r\"", "\"of\":\"" + "r".repeat(121) + "\""));
        assertThat(refused).isInstanceOfSatisfying(CertificateReading.Refused.class, r -> {
            assertThat(r.problems()).extracting(p -> p.column().orElse(""))
                    .containsExactly("prices[0].of", "prices[3].each", "prices[8].day");
            assertThat(r.problems()).extracting(Problem::code).containsOnly("S604");
        });
    }

    @Test
    void whatIsNoCertificateIsRefused() throws IOException {
        for (var text : new String[] {"[]", "", "[".repeat(100_000), "{\"format\": \"respite-plan/1\"}", "{\"format\":"}) {
            assertThat(read(text)).isInstanceOf(CertificateReading.Refused.class);
        }
        assertThat(CertificateJson.read(temp.resolve("missing.json"))).isInstanceOf(CertificateReading.Refused.class);
    }

    private static Schema schema() throws IOException {
        var file = Repository.root().resolve("docs/reference/certificate.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(file));
    }
}
