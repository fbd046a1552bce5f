package org.respite.dossier.language;

import org.respite.dossier.reading.Span;

/**
 * A word or a mark.
 *
 * @param tag part of speech of Universal Dependencies, such as VERB, NOUN, PROPN
 */
public record Token(Span span, String word, String tag) {

    public boolean isVerb() {
        return tag.equals("VERB") || tag.equals("AUX");
    }

    public boolean isName() {
        return tag.equals("PROPN");
    }
}
