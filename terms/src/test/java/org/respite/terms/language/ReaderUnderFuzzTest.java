package org.respite.terms.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.respite.terms.drafting.Drafting;
import org.respite.terms.render.Language;
import org.respite.terms.render.Rendering;

/** Whatever a file holds, it is read or refused with places that are in it; nothing crashes or hangs. */
class ReaderUnderFuzzTest {

    private static final long SEED = 20231124;
    private static final int FILES = 500;
    private static final List<String> PIECES = List.of("[", "]", "\"", "“", "\t", "24:00", "25:99", "999999999999999", "shall", "not",
            "if [list] is breached:", ";", "by", "each day", "\u202E", "\u0000", "[list]", "within 3 hours of [list]", "\n", "  ",
            "stage truce", "2023-13-45", "at least 10", "😀", "İ", "#", ",", "and and", "left open by agreement");

    @Test
    void mutatedFilesAreReadOrRefused() {
        var random = new Random(SEED);
        var originals = List.of(Drafts.example("truce.terms"), Drafts.example("four-hours.terms"), Drafts.example("tokyo.terms"));
        int read = 0;
        for (int i = 0; i < FILES; i++) {
            var text = mutated(originals.get(random.nextInt(originals.size())), random);
            var what = "seed " + SEED + ", file " + i;
            switch (TermsReader.read(text)) {
                case Reading.Read(var instrument) -> {
                    read++;
                    assertThat(Drafting.questions(instrument)).as(what).isNotNull();
                    assertThat(Rendering.of(instrument, Language.AR).items()).as(what).isNotEmpty();
                }
                case Reading.Refused(var mistakes) -> assertThat(mistakes).as(what).isNotEmpty().allSatisfy(m -> {
                    assertThat(m.line()).isBetween(1, Math.max(1, (int) text.lines().count()));
                    assertThat(m.column()).isPositive();
                });
            }
        }
        assertThat(read).as("files that still make sense").isBetween(20, FILES - 20);
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
