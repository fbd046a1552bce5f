package org.respite.dossier.cleaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells text that a machine has damaged, in decoding, extracting or translating it. */
public final class Mangled {

    private static final List<Sign> SIGNS = List.of(
            new Sign("characters lost in decoding", 3, Pattern.compile("\\uFFFD|â€|Ã[\\u0080-\\u00BF©¨¤¶¼]|Â[\\u00A0-\\u00BF]|&(?:nbsp|amp|quot|#\\d+);")),
            new Sign("words doubled", 2, Pattern.compile("\\b(?!(?:had|that)\\b)(\\p{L}{2,}) \\1\\b", Pattern.CASE_INSENSITIVE)),
            new Sign("blanks lost", 2, Pattern.compile("\\p{Ll}{2}[.,;:]\\p{Lu}\\p{Ll}|\\p{Ll}{3}\\p{Lu}\\p{Ll}{3}|\\b\\p{Ll}{24,}\\b")),
            new Sign("blanks within words", 2, Pattern.compile("(?:\\b\\p{L} ){4,}")),
            new Sign("words left out or put in as by a translating machine", 2, Pattern.compile(
                    "\\b(?:the|a|an|of|to|in|with|for) (?:the (?:the|a|of|to|is)|of (?:of|is|are)|is|are|was|will|has)\\b|\\b(?:a|an) (?:the|is|are|was)\\b"
                            + "|\\b(?:will|must|can|should|would) (?:the|a|an|to|of)\\b|\\b(?:is|are|was|were) (?:is|are|was|were|said|say)\\b|\\b(?:he|she|they|it) (?:the|of)\\b",
                    Pattern.CASE_INSENSITIVE)));
    private static final int PER_WORDS = 100;

    private Mangled() {}

    private record Sign(String words, int weight, Pattern pattern) {}

    /** What shows the damage, in words; empty where the text reads as people write. */
    public static Optional<String> find(String text) {
        long words = text.chars().filter(c -> c == ' ' || c == '\n').count() + 1;
        long score = 0;
        String worst = "";
        long most = 0;
        for (var sign : SIGNS) {
            long found = sign.pattern().matcher(text).results().count();
            score += found * sign.weight();
            if (found * sign.weight() > most) {
                most = found * sign.weight();
                worst = "%s (%d times)".formatted(sign.words(), found).toLowerCase(Locale.ROOT);
            }
        }
        return score >= 3 && score * PER_WORDS >= 2 * words ? Optional.of(worst) : Optional.empty();
    }
}
