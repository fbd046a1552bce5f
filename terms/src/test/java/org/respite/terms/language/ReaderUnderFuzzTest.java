package org.respite.terms.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.respite.terms.drafting.Drafting;
import org.respite.terms.render.Language;
import org.respite.terms.render.Rendering;

/**
 * Whatever a file holds, it is read or refused with places that are in it; nothing crashes or hangs. More files, or others:
 * {@code -Drespite.fuzz.inputs=1000000 -Drespite.fuzz.seed=7}.
 */
@Timeout(value = 12, unit = TimeUnit.HOURS)
class ReaderUnderFuzzTest {

    private static final long SEED = Long.getLong("respite.fuzz.seed", 20231124);
    private static final int FILES = Integer.getInteger("respite.fuzz.inputs", 2_000);
    private static final List<String> PIECES = List.of("[", "]", "\"", "“", "\t", "24:00", "25:99", "999999999999999", "shall", "not",
            "if [list] is breached:", ";", "by", "each day", "\u202E", "\u0000", "[list]", "within 3 hours of [list]", "\n", "  ",
            "stage truce", "2023-13-45", "at least 10", "😀", "İ", "#", ",", "and and", "left open by agreement");
    private static final List<String> WORDS = List.of("agreement", "parties", "count", "as", "trucks", "stage", "begins", "lasts", "4 days",
            "2023-11-24 07:00", "[a]", "[b]", "North", "South", "B", "C", "may", "shall", "release", "each week", "for every 10", "beyond", "is",
            "breached", "pending", "if", "unless", "or", "and", ":", "to cure", "then", "either party", "end the stage", "suspend [a]",
            "within 1 hour", "of each", "\"x\"", "ends when", "extended by 1 day", "sliding with [a]", "from 10:00 to 04:00", "in", "observed by",
            "there should be no", "time zone", "Asia/Gaza", "until", "measured by", "before [b]", "on day 400", "by day 0", "withhold");

    @Test
    void mutatedFilesAreReadOrRefused() {
        var originals = List.of(Drafts.example("truce.terms"), Drafts.example("four-hours.terms"), Drafts.example("tokyo.terms"));
        int read = 0;
        for (int i = 0; i < FILES; i++) {
            var random = new Random(SEED + i);
            read += isRead(mutated(originals.get(random.nextInt(originals.size())), random), SEED + i) ? 1 : 0;
        }
        assertThat(read).as("files that still make sense").isBetween(FILES / 25, FILES - FILES / 25);
    }

    @Test
    void filesOfRandomPiecesAreReadOrRefused() {
        for (int i = 0; i < FILES; i++) {
            var random = new Random(SEED + i);
            var text = new StringBuilder(random.nextBoolean() ? "agreement \"A\"\nparties B, C\n" : "");
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(random.nextInt(9) == 0 ? "\n" : " ")
                        .append(random.nextBoolean() ? PIECES.get(random.nextInt(PIECES.size())) : WORDS.get(random.nextInt(WORDS.size())));
            }
            isRead(text.toString(), SEED + i);
        }
    }

    private static boolean isRead(String text, long seed) {
        var what = "seed " + seed;
        try {
            switch (TermsReader.read(text)) {
                case Reading.Read(var instrument) -> {
                    assertThat(Drafting.questions(instrument)).as(what).isNotNull();
                    assertThat(Rendering.of(instrument, Language.values()[Math.floorMod(seed, 4)]).items()).as(what).isNotEmpty();
                    return true;
                }
                case Reading.Refused(var mistakes) -> {
                    assertThat(mistakes).as(what).isNotEmpty().allSatisfy(m -> {
                        assertThat(m.line()).isBetween(1, Math.max(1, (int) text.lines().count()));
                        assertThat(m.column()).isPositive();
                    });
                    return false;
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what + ":\n" + text, e);
        }
    }

    @Test
    void hugeAndDeepFilesAreRefusedAtOnce() {
        assertThat(Drafts.mistakes("x".repeat(TermsReader.LARGEST + 1))).extracting(Mistake::code).containsExactly(MistakeCode.TOO_LARGE);
        assertThat(Drafts.mistakes("[a]\n".repeat(20_000))).extracting(Mistake::code).containsExactly(MistakeCode.TOO_LARGE);
        assertThat(Drafts.mistakes("[".repeat(1_999))).isNotEmpty();
        assertThat(Drafts.mistakes("if " + "[a] is breached and ".repeat(90))).isNotEmpty();
        assertThat(Drafts.mistakes("zzz\n".repeat(5_000))).hasSizeLessThanOrEqualTo(Mistakes.MOST);
    }

    private static String mutated(String text, Random random) {
        var out = new StringBuilder(text);
        int edits = 1 + random.nextInt(4);
        for (int i = 0; i < edits && !out.isEmpty(); i++) {
            int at = random.nextInt(out.length());
            int length = Math.min(random.nextInt(12), out.length() - at);
            switch (random.nextInt(4)) {
                case 0 -> out.delete(at, at + length);
                case 1 -> out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> out.setCharAt(at, (char) (32 + random.nextInt(96)));
                default -> out.insert(random.nextInt(out.length()), out.substring(at, at + length));
            }
        }
        return out.toString();
    }
}
