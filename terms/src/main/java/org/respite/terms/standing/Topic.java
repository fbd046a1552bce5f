package org.respite.terms.standing;

import java.util.Optional;
import org.respite.model.report.Report;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;

/** What a clause, a condition or a stage looks for in the record. */
sealed interface Topic {

    /** Whether reports of this shape are looked at. */
    boolean concerns(Shape shape);

    /** Whether a report of such a shape is meant, by who did it and where. */
    Match match(Report report);

    /**
     * @param deed what is done with it, where the count itself does not say
     * @param actor whose performance is counted; empty where anybody’s is
     */
    record OfCount(Matching matching, Count count, String deed, Optional<String> actor) implements Topic {

        @Override
        public boolean concerns(Shape shape) {
            return Matching.concerns(shape, count, deed);
        }

        @Override
        public Match match(Report report) {
            return matching.counts(report, count).and(actor.map(a -> Matching.actor(report, a)).orElse(Match.YES));
        }
    }

    record OfDeed(Matching matching, Clause clause, String deed, Optional<String> actor) implements Topic {

        @Override
        public boolean concerns(Shape shape) {
            return Matching.concerns(shape, clause, deed);
        }

        @Override
        public Match match(Report report) {
            return matching.place(report.where(), clause.duty()).and(actor.map(a -> Matching.actor(report, a)).orElse(Match.YES));
        }
    }

    /** What reports call by these words. */
    record OfWords(String words) implements Topic {

        @Override
        public boolean concerns(Shape shape) {
            return words.equalsIgnoreCase(shape.what())
                    || words.equalsIgnoreCase(shape.kind().word())
                    || shape.categories().stream().anyMatch(words::equalsIgnoreCase);
        }

        @Override
        public Match match(Report report) {
            return Match.YES;
        }
    }
}
