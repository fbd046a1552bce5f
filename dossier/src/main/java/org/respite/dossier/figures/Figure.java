package org.respite.dossier.figures;

import java.util.Optional;
import org.respite.dossier.language.When;
import org.respite.dossier.reading.Span;
import org.respite.dossier.statements.Speaker;

/**
 * A number that a report gives, with what it counts. Figures of one topic are rivals: they are set side by side, never added.
 *
 * @param measure id of what is counted
 * @param area where; blank where the sentence does not say
 * @param value the number as the report writes it, with words such as “more than”
 * @param asOf the days that it speaks of; empty where unknown
 * @param cited whom the report names for it; empty where it names nobody
 * @param span of the sentence in the report
 * @param number the words of the value
 */
public record Figure(
        String report, String measure, String area, Amount amount, String value, String unit, Optional<When> asOf, Optional<Speaker> cited,
        Span span, Span number) {

    /** What rivals have in common. */
    public String topic() {
        return area.isEmpty() ? measure : measure + " " + area;
    }
}
