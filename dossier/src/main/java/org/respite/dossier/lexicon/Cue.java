package org.respite.dossier.lexicon;

import org.respite.dossier.reading.Span;

/**
 * Words that show where somebody stands.
 *
 * @param span in the sentence
 */
public record Cue(Kind kind, Span span) {

    /** What the words do. */
    public enum Kind {
        FOR("+"),
        /** For, as a duty of whoever is the sentence's subject: the speaker's own position. */
        DUTY("="),
        AGAINST("-"),
        OPEN("?"),
        /** Turns round what comes next. */
        NOT("!");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        static Kind of(String sign) {
            for (var kind : values()) {
                if (kind.sign.equals(sign)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no sign of a cue: " + sign);
        }
    }
}
