package org.respite.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON file of one of our formats, from any maker: bounded in size and depth, no key twice.
 *
 * @param noun what the file is, as people call it
 * @param format what its first key says
 * @param none the problem of a file that is none
 */
record JsonDocument(String noun, String format, ProblemCode none) {

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(10_000)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /** Its root object; empty, with a problem, where the file is not of this format. */
    Optional<JsonNode> find(Path file, Problems problems) {
        var name = nameOf(file);
        if (!Files.exists(file)) {
            problems.file(ProblemCode.MISSING_FILE, name, "", "there is no such file", "Check its name");
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            problems.file(ProblemCode.UNREADABLE, name, "", "this is a folder, not a " + noun + " file",
                    "Name the file in it, such as " + name + "/" + noun + ".json");
            return Optional.empty();
        }
        return InputFile.findText(InputFile.folderOf(file), name, problems).flatMap(text -> parsed(text, name, problems));
    }

    /** A file's own name, as problems tell it. */
    static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Optional<JsonNode> parsed(String text, String name, Problems problems) {
        try {
            var root = JSON.readTree(text);
            if (!root.isObject()) {
                problems.file(none, name, "", "this is not a JSON object", "Name a " + noun + " file");
                return Optional.empty();
            }
            var found = root.path("format").asString("");
            if (!found.equals(format)) {
                problems.file(ProblemCode.WRONG_FORMAT, name, found, "this is not a " + noun + " that can be read",
                        "Its key “format” must say “" + format + "”");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (JacksonException e) {
            problems.add(none, name, JsonPlace.row(e), JsonPlace.column(e), "", "this is not valid JSON",
                    "Name a " + noun + " file, and do not edit it by hand without a JSON editor");
            return Optional.empty();
        }
    }
}
