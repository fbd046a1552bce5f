package org.respite.bridge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.bridge.search.Fairness;
import org.respite.bridge.search.Score;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Line;
import org.respite.bridge.terms.Draft;
import org.respite.mediation.proposals.Compared;

/**
 * A package within every red line.
 *
 * @param number from 1
 * @param scores of the parties whose preferences are known, by id
 * @param evenness where it stands by two measures; empty where nothing is known of a party's preferences
 * @param crossed red lines of those who are heard and need not agree
 * @param silent what it settles and a party has said nothing about, in words
 * @param draft empty where there is no template
 * @param result empty where it was not planned
 */
public record Proposed(
        int number, Choice choice, Map<String, Score> scores, Optional<Evenness> evenness, List<Line> crossed, List<String> silent,
        Optional<Draft> draft, Optional<Result> result) {

    public Proposed {
        scores = Map.copyOf(scores);
        crossed = List.copyOf(crossed);
        silent = List.copyOf(silent);
    }

    /** Two measures, and where each puts the package among all. */
    public record Evenness(Fairness measures, Fairness.Standing byWorstOff, Fairness.Standing byProduct) {}

    /** @param plan empty where a mandatory hand-over cannot be made */
    public record Result(Optional<Compared> plan) {}
}
