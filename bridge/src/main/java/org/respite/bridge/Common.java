package org.respite.bridge;

import java.util.ArrayList;
import java.util.List;
import org.respite.bridge.search.Fairness.Standing;
import org.respite.bridge.talks.Issue;

/**
 * What all packages have in common, to be told once.
 *
 * @param words what all settle alike
 * @param silent what nobody knows in any of them
 * @param tellsEvenness whether some package can be told from another by how even it is
 */
record Common(List<String> words, List<String> silent, boolean tellsEvenness) {

    static Common of(List<Proposed> packages, List<Issue> issues) {
        var words = new ArrayList<>(packages.getFirst().choice().words(issues));
        var silent = new ArrayList<>(packages.getFirst().silent());
        for (var p : packages) {
            words.retainAll(p.choice().words(issues));
            silent.retainAll(p.silent());
        }
        if (packages.size() == 1) {
            words.clear();
        }
        boolean tells = packages.stream().flatMap(p -> p.evenness().stream())
                .anyMatch(e -> e.byWorstOff() != Standing.MAYBE || e.byProduct() != Standing.MAYBE);
        return new Common(words, silent, tells);
    }

    List<String> without(List<String> all) {
        return all.stream().filter(w -> !words.contains(w)).toList();
    }
}
