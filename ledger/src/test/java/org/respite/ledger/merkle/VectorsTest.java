package org.respite.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.respite.ledger.note.Base64Text;

/** The vectors of transparency-dev/merkle: what is a proof, and what only looks like one. */
class VectorsTest {

    private static final Path VECTORS = Path.of("../../shared/data/ledger/rfc6962-vectors");

    @Test
    void everyVectorIsAcceptedOrRejectedAsItSays() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(VECTORS), "the vectors are not on this machine: " + VECTORS);
        var wrong = new ArrayList<String>();
        int judged = 0;
        for (var kind : List.of("inclusion", "consistency", "subtreeinclusion", "subtreeconsistency")) {
            for (var file : files(VECTORS.resolve(kind))) {
                var vector = new Vector(Files.readString(file));
                judged++;
                if (accepted(kind, vector) == vector.flag("wantErr")) {
                    wrong.add(VECTORS.relativize(file).toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(judged).isEqualTo(518);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    /** A hash of the wrong length, or a number that no tree has, is refused when it is read. */
    private static boolean accepted(String kind, Vector v) {
        try {
            return switch (kind) {
                case "inclusion" -> ProofCheck.included(v.hash("leafHash"), v.number("leafIdx"),
                        new TreeHead(v.number("treeSize"), v.hash("root")), v.proof());
                case "consistency" -> ProofCheck.consistent(new TreeHead(v.number("size1"), v.hash("root1")),
                        new TreeHead(v.number("size2"), v.hash("root2")), v.proof());
                case "subtreeinclusion" -> ProofCheck.includedInSubtree(v.hash("leafHash"), v.number("leafIdx"),
                        v.number("start"), v.number("end"), v.hash("root"), v.proof());
                default -> ProofCheck.consistentSubtree(v.number("start"), v.number("end"), v.hash("root1"),
                        new TreeHead(v.number("size"), v.hash("root2")), v.proof());
            };
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The flat JSON object of one vector. */
    private record Vector(String json) {

        OptionalLong find(String name) {
            var matcher = Pattern.compile("\"" + name + "\": (-?\\d+)").matcher(json);
            return matcher.find() ? OptionalLong.of(Long.parseUnsignedLong(matcher.group(1))) : OptionalLong.empty();
        }

        long number(String name) {
            return find(name).orElse(0);
        }

        boolean flag(String name) {
            return json.contains("\"" + name + "\": true");
        }

        Hash hash(String name) {
            var matcher = Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(json);
            return matcher.find() ? Vector.hash(Base64Text.decode(matcher.group(1))) : Hash.of(new byte[0]);
        }

        /** Some vectors have a text such as “don't care” for a root: another text is another root, and no text is none. */
        private static Hash hash(byte[] bytes) {
            return bytes.length == 0 || bytes.length == Hash.SIZE ? Hash.of(bytes) : new TreeHasher().leaf(bytes);
        }

        List<Hash> proof() {
            var matcher = Pattern.compile("\"proof\": \\[([^]]*)]").matcher(json);
            return matcher.find()
                    ? Stream.of(matcher.group(1).split(",")).map(String::strip).filter(s -> !s.isEmpty())
                            .map(s -> Vector.hash(Base64Text.decode(s.replace("\"", "")))).toList()
                    : List.of();
        }
    }
}
