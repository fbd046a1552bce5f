package org.respite.dossier.statements;

import java.util.List;
import org.respite.dossier.lexicon.Actor;
import org.respite.dossier.reading.Span;

/**
 * Who says what in a sentence.
 *
 * @param content the stretches of the sentence that hold what is said
 */
record Frame(Actor speaker, List<Span> content) {

    Frame {
        content = List.copyOf(content);
    }
}
