package org.respite.dossier.statements;

import java.util.Optional;
import org.respite.dossier.language.When;
import org.respite.dossier.reading.Span;

/**
 * Somebody's stance on a topic, as one report has it.
 *
 * @param report id
 * @param holder whose position it is
 * @param speaker who says so; the same as the holder where nobody speaks for somebody else
 * @param topic id
 * @param quoted whether the words of the stance stand between quotation marks
 * @param span of the sentence in the report
 * @param cue the words that show the stance
 * @param subject the words that name the topic
 */
public record Statement(
        String report,
        Speaker holder,
        Speaker speaker,
        String topic,
        Stance stance,
        Optional<Condition> condition,
        boolean quoted,
        Optional<When> when,
        Span span,
        Span cue,
        Span subject) {

    public boolean isReported() {
        return !holder.party().equals(speaker.party());
    }
}
