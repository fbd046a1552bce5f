package org.respite.formats.movement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.respite.formats.OutputFile;
import org.respite.formats.OutputText;
import org.respite.formats.PlanJson;
import org.respite.formats.Sha256;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Editions;
import org.respite.formats.report.StripPlan;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import tools.jackson.databind.json.JsonMapper;

/** The strip's movements as list, map and sheets. */
class MovementFilesTest {

    private static final StripPlan STRIP = StripPlan.small();
    private static final String DIGEST = Sha256.of(PlanJson.write(STRIP.plan(), STRIP.scenario()));
    private static final List<OutputFile> OPERATIONAL = files(Editions.OPERATIONAL, true);

    private static List<OutputFile> files(Edition edition, boolean sheets) {
        return MovementFiles.of(STRIP.scenario(), STRIP.plan(), edition, DIGEST, sheets);
    }

    private static OutputFile file(List<OutputFile> files, String name) {
        return files.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    static List<Edition> marked() {
        return List.of(Editions.OPERATIONAL, Editions.PARTY_A);
    }

    @Test
    void thePublicEditionHasNoFileAboutMovements() {
        assertThat(files(Editions.PUBLIC_LATER, true)).isEmpty();
    }

    @Test
    void theListHasARowForEachMovementWithWhatANotificationFormAsks() {
        var text = OutputText.of(file(OPERATIONAL, "movements.xlsx"));
        for (var movement : STRIP.plan().movements()) {
            assertThat(text).contains("Reference=" + movement.id() + "\n");
        }
        assertThat(text)
                .contains("Mission=relief goods", "Organisation=Food Agency", "Vehicle type=truck", "Vehicles=4",
                        "Departure (local)=2024-05-06T11:00", "From: latitude=31.31", "To: P-code=S101", "Food (kg)=50000",
                        "Cargo weight (kg)=50000", "Time zone=Europe/Athens (UTC+03:00)", "Crossings=Southgate",
                        "Notify=Party A; Party B", "Notice given by (local)=2024-05-04T00:00")
                .contains("Acknowledged (received; no permission)");
    }

    @Test
    void nothingIsShownAsPermitted() {
        var text = OutputText.of(file(OPERATIONAL, "movements.xlsx"));
        assertThat(text.lines().filter(l -> l.startsWith("Clearance=")).distinct())
                .containsExactlyInAnyOrder("Clearance=not yet asked", "Clearance=nobody is asked");
        assertThat(text).contains("A notification is no permission, and an acknowledgement is none either");
    }

    @Test
    void theMapIsReadByOthersAndItsLinesFollowTheRoads() throws Exception {
        var text = new String(file(OPERATIONAL, "movements.geojson").content(), StandardCharsets.UTF_8);
        var read = new GeoJsonReader().read(text);
        assertThat(read.getNumGeometries()).isEqualTo(STRIP.plan().movements().size());
        var northtown = new GeometryFactory().createPoint(new Coordinate(34.53, 31.56));
        var features = JsonMapper.shared().readTree(text).get("features");
        for (int i = 0; i < features.size(); i++) {
            boolean goesThere = features.get(i).at("/properties/to").asString().equals("Northtown");
            assertThat(!goesThere || read.getGeometryN(i).distance(northtown) < 1e-6).isTrue();
        }
    }

    @Test
    void aMovementThatStaysWhereItIsIsAPoint() {
        var moved = STRIP.plan().movements().getFirst();
        var load = moved.steps().getFirst();
        var stays = new Movement(moved.id(), moved.carrier(), moved.notified(), moved.spread(), List.of(load));
        var plan = new Plan("strip", "", 1, List.of(stays), List.of(), STRIP.plan().claims());
        var map = file(MovementFiles.of(STRIP.scenario(), plan, Editions.OPERATIONAL, DIGEST, false), "movements.geojson");
        var geometry = JsonMapper.shared().readTree(map.content()).at("/features/0/geometry");
        assertThat(geometry.get("type").asString()).isEqualTo("Point");
        assertThat(geometry.get("coordinates").valueStream().map(c -> c.asDouble())).containsExactly(34.05, 31.13);
    }

    @Test
    void eachConvoyThatMustBeNotifiedHasASheetAndNobodyOnFootHas() {
        var convoys = STRIP.plan().movements().stream().filter(m -> m.notified().isPresent()).count();
        var sheets = OPERATIONAL.stream().filter(f -> f.name().endsWith(".pdf")).toList();
        assertThat(sheets).hasSize((int) convoys);
        assertThat(sheets).noneMatch(f -> f.name().contains("W0"));
        assertThat(files(Editions.OPERATIONAL, false)).hasSize(2);
    }

    @Test
    void aSheetSaysWhoGoesWhereAndWhenAndThatNobodyHasPermittedIt() {
        var text = OutputText.of(file(OPERATIONAL, "notifications/L0-0.pdf"));
        assertThat(text)
                .contains("Notification of a movement: L0-0", "made for Dispatch cell 7",
                        "Not to be used after 2024-05-08 15:00 (UTC+03:00)", "Clearance: not yet asked", "Local trucks",
                        "2024-05-06 11:00", "Party A; Party B", "unloads 50 000 kg Food", "Plates", DIGEST);
    }

    @Test
    void theSquareCodeOnASheetHoldsReferenceDigestAndCheckValueAlone() throws Exception {
        try (var document = Loader.loadPDF(file(OPERATIONAL, "notifications/H0.pdf").content())) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            var code = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
            var check = Sha256.of("H0\n" + DIGEST + "\nDispatch cell 7\n2024-05-08T12:00:00Z").substring(0, 16);
            assertThat(code).isEqualTo("respite-notice/1 H0 " + DIGEST + " " + check);
        }
    }

    @ParameterizedTest
    @MethodSource("marked")
    void theSameInputsGiveTheSameBytes(Edition edition) {
        var once = files(edition, true);
        var again = files(edition, true);
        assertThat(again.stream().map(OutputFile::name)).containsExactlyElementsOf(once.stream().map(OutputFile::name).toList());
        assertThat(IntStream.range(0, once.size()))
                .allMatch(i -> Arrays.equals(once.get(i).content(), again.get(i).content()));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void everySheetAndFileCarriesItsRecipientAndItsEnd(Edition edition) {
        assertThat(files(edition, true)).allSatisfy(file -> assertThat(OutputText.of(file))
                .contains("made for Dispatch cell 7. Not to be used after 2024-05-08 15:00"));
    }
}
