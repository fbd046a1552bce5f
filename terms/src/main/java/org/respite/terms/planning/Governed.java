package org.respite.terms.planning;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Scenario;

/**
 * Which rows of a scenario the terms govern: those whose source names a clause of theirs, as in “clause [aid] of truce”. The
 * scenario says so, not the terms: a limit that nobody ties to a clause stays as it is.
 *
 * @param instrument name of the terms, without {@code .terms}
 */
record Governed(Scenario scenario, String instrument) {

    private static final Pattern CLAUSE = Pattern.compile("clause \\[([^\\]]+)\\] of ([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_-])");

    /** How a row names the clause that it rests on. */
    String source(String clause) {
        return "clause [" + clause + "] of " + instrument + ".terms";
    }

    Provenance provenance(String clause) {
        return new Provenance(source(clause), "", "");
    }

    List<Quota> quotas(String clause) {
        return scenario.supply().quotas().stream().filter(q -> names(q.provenance(), clause)).toList();
    }

    List<HandOver> handOvers(String clause) {
        return scenario.people().handOvers().stream().filter(h -> names(h.provenance(), clause)).toList();
    }

    List<Pause> pauses(String clause) {
        return scenario.permissions().pauses().stream().filter(p -> names(p.provenance(), clause)).toList();
    }

    boolean isGoverned(Pause pause) {
        return clauses(pause.provenance()).findAny().isPresent();
    }

    /** Every clause of these terms that some row names, each once. */
    List<String> clauses() {
        return Stream.of(
                        scenario.supply().quotas().stream().map(Quota::provenance),
                        scenario.people().handOvers().stream().map(HandOver::provenance),
                        scenario.permissions().pauses().stream().map(Pause::provenance))
                .flatMap(p -> p)
                .flatMap(this::clauses)
                .distinct()
                .toList();
    }

    private boolean names(Provenance provenance, String clause) {
        return clauses(provenance).anyMatch(clause::equals);
    }

    private Stream<String> clauses(Provenance provenance) {
        return CLAUSE.matcher(provenance.source()).results()
                .filter(m -> m.group(2).equals(instrument) || m.group(2).equals(instrument + ".terms"))
                .map((MatchResult m) -> m.group(1));
    }
}
