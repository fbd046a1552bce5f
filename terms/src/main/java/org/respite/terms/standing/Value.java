package org.respite.terms.standing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.respite.terms.tree.Condition;
import org.respite.terms.tree.Timing.Span;

/** What fills a gap of a sentence. It is put into words with the sentence. */
public sealed interface Value {

    /** A name, or words of terms or record: they stay as they are in every language. */
    record Name(String name) implements Value {}

    /** @param id without brackets */
    record Clause(String id) implements Value {}

    record Names(List<String> names) implements Value {

        public Names {
            names = List.copyOf(names);
        }
    }

    /** From {@link org.respite.model.report.Amount#MOST} on it is without limit. */
    record Number(long number) implements Value {}

    record Range(long from, long to) implements Value {}

    record Amount(org.respite.model.report.Amount amount) implements Value {}

    record Length(Span span) implements Value {}

    /** @param zone by whose clock it is told */
    record Moment(Instant instant, ZoneId zone) implements Value {}

    record State(Condition.State state) implements Value {}

    /** A part of the sentence that hangs on something. */
    record Part(Sentence sentence) implements Value {}

    /** What is added to the sentence, if anything is. */
    record Remarks(List<Sentence> sentences) implements Value {

        public Remarks {
            sentences = List.copyOf(sentences);
        }
    }
}
