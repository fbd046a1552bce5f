package org.respite.terms.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How an instrument stands for one reading of the evidence.
 *
 * @param reader the party whose own reading it is; empty for the policy that all agreed to
 */
public record View(
        Optional<String> reader, List<StageStanding> stages, List<Verdict> verdicts, List<Recourse> recourses) {

    public View {
        stages = List.copyOf(stages);
        verdicts = verdicts instanceof VerdictList ? verdicts : List.copyOf(verdicts);
        recourses = List.copyOf(recourses);
    }

    /** What is still owed, the next first. What is forbidden has no deadline. */
    public List<Verdict> deadlines(Instant at) {
        return verdicts.stream()
                .filter(v -> v.status() == Status.PENDING && !v.tallies().isEmpty() && v.window().until().isAfter(at))
                .sorted(Comparator.comparing((Verdict v) -> v.window().deadline()).thenComparing(Verdict::clause))
                .toList();
    }
}
