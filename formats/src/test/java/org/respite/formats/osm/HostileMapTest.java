package org.respite.formats.osm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat;
import crosby.binary.Osmformat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.formats.Problem;
import org.respite.formats.osm.tags.RoadClass;
import org.respite.formats.osm.tags.Vehicle;

/** Maps that are broken, or made to harm, are refused with a reason, and nothing is written. */
class HostileMapTest {

    private static final String[] GOOD = {"OsmSchema-V0.6", "DenseNodes"};

    @TempDir
    Path temp;

    @Test
    void aPlainPbfFileIsRead() throws IOException {
        assertThat(told(new PbfBytes().header(GOOD).street().bytes())).isEmpty();
        assertThat(temp.resolve("made/roads.csv")).content().contains("w10,unnamed primary,n1,n2,yes,111,");
    }

    static List<byte[]> broken() {
        var good = new PbfBytes().header(GOOD).street().bytes();
        var words = Osmformat.PrimitiveBlock.newBuilder().setStringtable(Osmformat.StringTable.newBuilder())
                .addPrimitivegroup(Osmformat.PrimitiveGroup.newBuilder()
                        .addWays(Osmformat.Way.newBuilder().setId(1).addKeys(7).addVals(8).addRefs(1)))
                .build();
        var beyond = Osmformat.PrimitiveBlock.newBuilder().setStringtable(Osmformat.StringTable.newBuilder().addS(ByteString.EMPTY))
                .addPrimitivegroup(Osmformat.PrimitiveGroup.newBuilder()
                        .setDense(Osmformat.DenseNodes.newBuilder().addId(1).addLat(2_000_000_000_000L).addLon(0)))
                .build();
        return List.of(
                Arrays.copyOf(good, good.length - 5),
                new PbfBytes().street().bytes(),
                new PbfBytes().header("OsmSchema-V0.6", "HistoricalInformation").street().bytes(),
                new PbfBytes().header(GOOD).number(1 << 30).bytes(),
                new PbfBytes().header(GOOD).number(-1).bytes(),
                new PbfBytes().header(GOOD).block("OSMData", new byte[100], 1).bytes(),
                new PbfBytes().header(GOOD).block("OSMData", new byte[100], -1).bytes(),
                new PbfBytes().header(GOOD).block("OSMData", new byte[100], Integer.MAX_VALUE - 100).bytes(),
                new PbfBytes().header(GOOD).block("OSMData", new byte[64 << 20], 0).bytes(),
                new PbfBytes().header(GOOD).block("OSMData", "not a block of the map".getBytes(StandardCharsets.UTF_8), 0).bytes(),
                new PbfBytes().header(GOOD).blob("OSMData", Fileformat.Blob.newBuilder().setRawSize(10)
                        .setZlibData(ByteString.copyFromUtf8("not packed")).build()).bytes(),
                new PbfBytes().header(GOOD).blob("OSMData", Fileformat.Blob.newBuilder().setRawSize(10)
                        .setZstdData(ByteString.copyFromUtf8("otherwise")).build()).bytes(),
                new PbfBytes().header(GOOD).blob("OSMData", Fileformat.Blob.getDefaultInstance()).bytes(),
                new PbfBytes().header(GOOD).data(words).bytes(),
                new PbfBytes().header(GOOD).data(beyond).bytes(),
                "PK\3\4".getBytes(StandardCharsets.ISO_8859_1),
                new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenMapIsRefused(byte[] bytes) throws IOException {
        assertThat(told(bytes)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("S711");
            assertThat(problem.nextStep()).isNotBlank();
        });
        assertThat(temp.resolve("made")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<html/>", "<osm><node id='1' lat='91' lon='0'/></osm>", "<osm><node id='one' lat='0' lon='0'/></osm>",
        "<osm><way id='1'><nd ref='x'/></way></osm>", "<osm><node id='1' lat='NaN' lon='0'/></osm>", "<osm><way>", "<osm><node id='1'/></osm>",
        "<!DOCTYPE osm [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><osm><way id='1'><nd ref='1'/><tag k='highway' v='&a;'/></way></osm>",
        "<osm><relation id='1'><member type='area' ref='1' role=''/></relation></osm>",
    })
    void brokenXmlIsRefused(String xml) throws IOException {
        assertThat(told(xml.getBytes(StandardCharsets.UTF_8))).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isIn("S711", "S713"));
        assertThat(temp.resolve("made")).doesNotExist();
    }

    /** Any byte of a file may be turned over on its way: it is read, or it is refused, and never anything else. */
    @Test
    void aMapWithAWrongByteIsReadOrRefused() throws IOException {
        long seed = 20231124;
        var random = new Random(seed);
        var good = new PbfBytes().header(GOOD).street().bytes();
        for (int i = 0; i < 300; i++) {
            var bytes = good.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            var file = Files.write(temp.resolve("wrong.osm.pbf"), bytes);
            var folder = temp.resolve("wrong-" + i);
            var result = OsmImport.run(file, folder, options(), LocalDate.of(2024, 5, 6), ZoneOffset.UTC);
            assertThat(Files.exists(folder)).as("seed %d, byte %d", seed, at).isEqualTo(result instanceof OsmImport.Done);
        }
    }

    private List<Problem> told(byte[] bytes) throws IOException {
        var file = Files.write(temp.resolve("map.osm.pbf"), bytes);
        var result = OsmImport.run(file, temp.resolve("made"), options(), LocalDate.of(2024, 5, 6), ZoneOffset.UTC);
        return result instanceof OsmImport.Refused(var problems) ? problems : List.of();
    }

    private static OsmOptions options() {
        return new OsmOptions(Optional.empty(), List.of(), List.of(), RoadClass.STEPS, OsmOptions.FARTHEST, Vehicle.TRUCK);
    }
}
