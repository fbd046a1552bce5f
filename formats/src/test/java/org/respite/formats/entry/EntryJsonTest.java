package org.respite.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.respite.model.report.ReportDraft.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.formats.Problem;
import org.respite.formats.Problems;
import org.respite.model.report.Entry;
import org.respite.model.report.Report;

/**
 * The golden file was written by another program than ours and is never changed: what was once put on record stays
 * readable, to the byte.
 */
class EntryJsonTest {

    private static final String SIMPLE = EntryJson.text(report("r1").build());

    @TempDir
    Path temp;

    static List<String> golden() throws IOException {
        try (var in = EntryJsonTest.class.getResourceAsStream("entries-v1.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> codes(String text) {
        var problems = new Problems();
        assertThat(EntryJson.find(text, "record", 1, problems)).isEmpty();
        return problems.all().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void entryOfVersionOneIsReadAndWrittenToTheByte(String line) {
        var problems = new Problems();
        var entry = EntryJson.find(line, "entries-v1.jsonl", 1, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(EntryJson.text(entry.orElseThrow())).isEqualTo(line);
    }

    @Test
    void goldenFileHasEverySortOfEntry() throws IOException {
        var sorts = golden().stream()
                .map(line -> EntryJson.find(line, "", 1, new Problems()).orElseThrow().getClass())
                .collect(Collectors.toSet());
        assertThat(Entry.class.getPermittedSubclasses()).allSatisfy(sort -> assertThat(sorts.contains(sort)).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "R501 | not json",
        "R501 | []",
        "R501 | {\"v\":1} {}",
        "R501 | {\"v\":1,\"v\":1}",
        "R502 | {}",
        "R502 | {\"v\":2}",
        "R503 | {\"v\":1}",
        "R503 | {\"v\":1,\"type\":\"rumour\"}",
    })
    void whatIsNoEntryIsRefused(String code, String text) {
        assertThat(codes(text)).containsOnly(code);
    }

    @Test
    void otherTextOfTheSameEntryIsRefused() {
        assertThat(codes(SIMPLE.replace(":13,", ": 13,"))).containsExactly("R504");
        assertThat(codes(SIMPLE.replace(":13,", ":13.0,"))).contains("R503");
        assertThat(codes(SIMPLE.replace("2023-11-24T05:00:00Z", "2023-11-24T05:00:00.000Z"))).containsExactly("R504");
        assertThat(codes(SIMPLE.replace("\"what\":", "\"note\":\"\",\"what\":"))).containsExactly("R504");
    }

    @Test
    void unknownKeyIsNamed() {
        var problems = new Problems();
        EntryJson.find(SIMPLE.replace("\"what\":", "\"whom\":\"\",\"what\":"), "record", 7, problems);
        assertThat(problems.all()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("R503");
            assertThat(problem.row()).hasValue(7);
            assertThat(problem.column()).contains("whom");
        });
    }

    @Test
    void entryThatIsTooLongIsRefusedBothWays() {
        var categories = Stream.generate(() -> "x".repeat(119)).limit(600).toList();
        var plain = report("r1").build();
        var huge = new Report(plain.head(), plain.kind(), plain.actor(), plain.toward(), plain.what(), categories, plain.amount(),
                plain.where(), plain.occurred(), plain.source(), plain.verification(), plain.attribution(), plain.version(), "",
                List.of(), plain.body());
        assertThatIllegalArgumentException().isThrownBy(() -> EntryJson.bytes(huge)).withMessageContaining("65535");
        assertThat(codes(EntryJson.text(huge))).containsExactly("R505");
    }

    /** Mutated texts are read as what they say, or refused; they never break the reader. */
    @Test
    void brokenTextIsRefusedAndNeverBreaksTheReader() throws IOException {
        long seed = 65535;
        var random = new Random(seed);
        var lines = golden();
        var snippets = List.of("\"", "{", "}", "[", "]", ":", ",", "null", "1e999", "-1", "\\ud800", "9007199254740993", "\u0000");
        for (int i = 0; i < 5_000; i++) {
            var line = new StringBuilder(lines.get(random.nextInt(lines.size())));
            for (int change = 0; change <= random.nextInt(3); change++) {
                int at = random.nextInt(line.length());
                switch (random.nextInt(3)) {
                    case 0 -> line.deleteCharAt(at);
                    case 1 -> line.insert(at, snippets.get(random.nextInt(snippets.size())));
                    default -> line.setCharAt(at, (char) random.nextInt(32, 128));
                }
            }
            var problems = new Problems();
            var entry = EntryJson.find(line.toString(), "record", 1, problems);
            assertThat(entry.isPresent()).as("seed %d, change %d: %s", seed, i, line).isNotEqualTo(problems.hasErrors());
            entry.ifPresent(e -> assertThat(EntryJson.text(e)).isEqualTo(line.toString()));
        }
    }

    @Test
    void fileOfEntriesTellsEveryProblemWithItsRow() throws IOException {
        var later = report("r2").known(Instant.parse("2023-11-25T05:00:00Z")).build();
        var file = temp.resolve("record.jsonl");
        Files.writeString(file, String.join("\n", SIMPLE, "{}", EntryJson.text(later), SIMPLE));
        var problems = new Problems();
        assertThat(EntryFile.read(file, problems)).hasSize(3);
        assertThat(problems.all()).extracting(Problem::code).containsExactly("R502", "R506", "R507");
        assertThat(problems.all()).extracting(p -> p.row().orElse(0)).containsExactly(2, 4, 4);
    }

    @Test
    void entriesOfAFileComeInItsOrder() throws IOException {
        var entries = golden().stream()
                .map(line -> EntryJson.find(line, "", 1, new Problems()).orElseThrow())
                .sorted(Comparator.comparing(entry -> entry.head().known()))
                .toList();
        var file = temp.resolve("record.jsonl");
        Files.writeString(file, EntryFile.text(entries));
        var problems = new Problems();
        assertThat(EntryFile.read(file, problems)).isEqualTo(entries);
        assertThat(problems.all()).isEmpty();
    }
}
