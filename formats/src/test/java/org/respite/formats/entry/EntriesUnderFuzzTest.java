package org.respite.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.respite.formats.Problem;
import org.respite.formats.Problems;
import org.respite.model.report.Entry;
import org.respite.terms.language.Reading;
import org.respite.terms.language.TermsReader;
import org.respite.terms.standing.Ground;
import org.respite.terms.standing.StandingEngine;
import org.respite.terms.tree.Instrument;

/**
 * Whatever stands on a line of a file of entries, it is read or refused with a problem, and of what is read the standing is
 * told; nothing crashes, hangs or fills the memory. More lines, or others:
 * {@code -Drespite.fuzz.inputs=1000000 -Drespite.fuzz.seed=7}.
 */
class EntriesUnderFuzzTest {

    private static final long SEED = Long.getLong("respite.fuzz.seed", 20231124);
    private static final int LINES = Integer.getInteger("respite.fuzz.inputs", 4_000);
    private static final int JUDGED_TOGETHER = 50;
    private static final Path EXAMPLE = Path.of("..", "examples", "truce-2023-11");
    private static final List<String> PIECES = List.of("{", "}", "[", "]", ":", ",", "\"", "null", "true", "-1", "0", "9007199254740991",
            "9007199254740992", "1e999", "0.1", "\\u0000", "\\ud800", "\u202e", "2023-11-24T05:00:00Z", "2023-02-30T25:61:61Z", "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z", "Asia/Gaza", "Mars/Olympus", "closing count", "notice", "decision", "coverage", "release", "verified",
            "retracted", "\"replaces\":\"trucks-24\",", "\"type\":\"report\",", "truce", "quiet", "[".repeat(500));

    @Test
    void mutatedEntriesAreReadOrRefusedAndJudged() throws IOException {
        var originals = Files.readAllLines(EXAMPLE.resolve("record.jsonl"));
        var terms = terms();
        var read = new ArrayList<Entry>();
        int all = 0;
        for (int i = 0; i < LINES; i++) {
            var random = new Random(SEED + i);
            var line = mutated(originals.get(random.nextInt(originals.size())), random);
            var problems = new Problems();
            try {
                var entry = EntryJson.find(line, "fuzz.jsonl", i + 1, problems);
                assertThat(entry.isPresent()).as("seed %d: %s", SEED + i, line).isNotEqualTo(problems.hasErrors());
                entry.ifPresent(read::add);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + (SEED + i) + ": " + line, e);
            }
            if (read.size() == JUDGED_TOGETHER) {
                judge(terms, read, SEED + i);
                all += read.size();
                read.clear();
            }
        }
        assertThat(all).as("entries that still make sense").isBetween(LINES / 50, LINES - LINES / 50);
    }

    @Test
    void halfACharacterIsRefusedAndEndsNothing() throws IOException {
        var line = Files.readAllLines(EXAMPLE.resolve("record.jsonl")).getFirst().replace("\"zone\":\"north\"", "\"zone\":\"nor\\ud800th\"");
        var problems = new Problems();
        assertThat(EntryJson.find(line, "fuzz.jsonl", 1, problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("R504");
    }

    private static void judge(Instrument terms, List<Entry> entries, long seed) {
        try {
            var engine = new StandingEngine(terms, "truce", Ground.UNKNOWN);
            entries.forEach(engine::add);
            var standing = engine.standing(Instant.parse("2023-11-28T05:00:00Z"), Instant.MAX);
            assertThat(standing.views()).flatExtracting(v -> v.verdicts()).isNotEmpty();
            standing.views().forEach(v -> v.verdicts().forEach(d -> d.reason().leaves().count()));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("the %d entries read up to seed %d".formatted(entries.size(), seed), e);
        }
    }

    private static Instrument terms() throws IOException {
        return switch (TermsReader.read(Files.readString(EXAMPLE.resolve("truce.terms")))) {
            case Reading.Read(var instrument) -> instrument;
            case Reading.Refused(var mistakes) -> throw new AssertionError(mistakes.toString());
        };
    }

    /** A few edits; often one value in place of another, so that most of the line still makes sense. */
    private static String mutated(String line, Random random) {
        var out = new StringBuilder(line);
        for (int edits = 1 + random.nextInt(3); edits > 0 && !out.isEmpty(); edits--) {
            int at = random.nextInt(out.length());
            int length = Math.min(random.nextInt(8), out.length() - at);
            switch (random.nextInt(6)) {
                case 0 -> out.delete(at, at + length);
                case 1 -> out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> out.setCharAt(at, (char) (32 + random.nextInt(200)));
                case 3 -> replaceDigit(out, random);
                case 4 -> replaceDigit(out, random);
                default -> out.insert(random.nextInt(out.length()), out.substring(at, at + length));
            }
        }
        return out.toString();
    }

    private static void replaceDigit(StringBuilder out, Random random) {
        int at = random.nextInt(out.length());
        for (int i = at; i < out.length(); i++) {
            if (Character.isDigit(out.charAt(i))) {
                out.setCharAt(i, (char) ('0' + random.nextInt(10)));
                return;
            }
        }
    }
}
