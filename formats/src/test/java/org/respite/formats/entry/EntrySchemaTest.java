package org.respite.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.formats.Problems;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema and our reader allow and refuse the same. */
class EntrySchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema SCHEMA = schema();

    static List<String> golden() throws IOException {
        return EntryJsonTest.golden();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void goldenEntryKeepsTheSchema(String line) {
        assertThat(SCHEMA.validate(JSON.readTree(line))).isEmpty();
    }

    /** Every key of every sort of entry is taken out in turn, and every one gets a value of another kind. */
    @ParameterizedTest
    @MethodSource("golden")
    void schemaAndReaderRefuseTheSame(String line) {
        for (var key : JSON.readTree(line).propertyNames()) {
            var without = (ObjectNode) JSON.readTree(line);
            without.remove(key);
            assertThat(SCHEMA.validate(without).isEmpty()).as("without %s", key).isEqualTo(isRead(without));
            var other = (ObjectNode) JSON.readTree(line);
            other.put(key, 7);
            assertThat(SCHEMA.validate(other)).as("7 as %s", key).isNotEmpty();
            assertThat(isRead(other)).as("7 as %s", key).isFalse();
        }
    }

    @Test
    void unknownKeyIsRefusedByBoth() throws IOException {
        var node = (ObjectNode) JSON.readTree(golden().getFirst());
        node.put("colour", "blue");
        assertThat(SCHEMA.validate(node)).isNotEmpty();
        assertThat(isRead(node)).isFalse();
    }

    private static boolean isRead(ObjectNode node) {
        return EntryJson.find(CanonicalJson.text(node), "record", 1, new Problems()).isPresent();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(root().resolve("docs/reference/entries.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }
}
