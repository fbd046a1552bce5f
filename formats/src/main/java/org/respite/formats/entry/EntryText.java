package org.respite.formats.entry;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.model.report.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the text of one entry. Bounded in size and depth, no key twice, nothing after it, and canonical. */
final class EntryText {

    private static final int DEEPEST = 6;
    private static final int LONGEST_NUMBER = 25;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(EntryJson.MOST_BYTES)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final int row;
    private final Problems problems;

    EntryText(String file, int row, Problems problems) {
        this.file = file;
        this.row = row;
        this.problems = problems;
    }

    Optional<Entry> find(String text) {
        if (text.length() > EntryJson.MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > EntryJson.MOST_BYTES) {
            return refuse(ProblemCode.ENTRY_TOO_LONG, text.length() + " characters",
                    "an entry has at most " + EntryJson.MOST_BYTES + " bytes", "Attach what is long by its digest");
        }
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            return refuse(ProblemCode.NOT_AN_ENTRY, shortened(text), "this is no valid JSON", "Take it from the record as it stands");
        }
        if (!root.isObject()) {
            return refuse(ProblemCode.NOT_AN_ENTRY, shortened(text), "an entry is a JSON object", "Name a file of entries");
        }
        int version = root.path("v").asInt(0);
        if (version != EntryNodeWriter.VERSION) {
            return refuse(ProblemCode.UNKNOWN_ENTRY_VERSION, String.valueOf(root.path("v")),
                    "entries of this version cannot be read", "Its key “v” must say 1; a later version needs a later Respite");
        }
        return new EntryNodeReader(file, row, problems).find(root).filter(entry -> isCanonical(entry, text));
    }

    /** Empty, once the problem is recorded. */
    Optional<Entry> refuse(ProblemCode code, String found, String message, String nextStep) {
        problems.add(code, file, OptionalInt.of(row), Optional.empty(), found, message, nextStep);
        return Optional.empty();
    }

    private boolean isCanonical(Entry entry, String text) {
        if (canonical(entry).filter(text::equals).isPresent()) {
            return true;
        }
        refuse(ProblemCode.NOT_CANONICAL, shortened(text), "this is not the canonical text of the entry",
                "Write it as RFC 8785 says, without optional keys that say nothing, and times in UTC with seconds");
        return false;
    }

    /** Empty where some text of it holds half a character, which no canonical text can. */
    private static Optional<String> canonical(Entry entry) {
        try {
            return Optional.of(EntryJson.text(entry));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 60));
    }
}
