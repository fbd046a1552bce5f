package org.respite.terms.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.respite.model.scenario.HandOver;

/** What each clause's counts mean in a plan, where they mean anything. */
public final class Meanings {

    private final Map<Use, Meaning> meanings = new LinkedHashMap<>();

    /** A count as one clause uses it. */
    private record Use(String clause, String count) {}

    Meanings() {}

    void put(String clause, String count, Meaning meaning) {
        meanings.put(new Use(clause, count), meaning);
    }

    Optional<Meaning> find(String clause, String count) {
        return Optional.ofNullable(meanings.get(new Use(clause, count)));
    }

    /** Each meaning once, however many clauses use it. */
    List<Meaning> all() {
        return meanings.values().stream().distinct().toList();
    }

    /** Hand-overs of persons whom a count counts. */
    List<HandOver> released(String count) {
        return meanings.entrySet().stream()
                .filter(e -> e.getKey().count().equals(count))
                .flatMap(e -> e.getValue() instanceof Meaning.Released r ? r.handOvers().stream() : List.<HandOver>of().stream())
                .distinct()
                .toList();
    }

    /** Counts what was added to the scenario for a clause like what was there; all clauses of a count go on counting the same. */
    void countAlso(Function<String, List<HandOver>> ofClause) {
        meanings.replaceAll((use, meaning) -> meaning instanceof Meaning.Released r
                ? new Meaning.Released(r.what(), Stream.concat(r.handOvers().stream(), clauses(use.count()).flatMap(c -> ofClause.apply(c).stream()))
                        .distinct().toList(), r.by())
                : meaning);
    }

    private Stream<String> clauses(String count) {
        return meanings.keySet().stream().filter(u -> u.count().equals(count)).map(Use::clause);
    }

    /** Whether reports of one could be taken for reports of the other. */
    boolean isAmbiguous(Meaning meaning) {
        return all().stream().anyMatch(other -> !other.equals(meaning)
                && other.kind().equals(meaning.kind())
                && other.what().equalsIgnoreCase(meaning.what())
                && other.unit().equalsIgnoreCase(meaning.unit()));
    }

    void removeAmbiguous() {
        var doubtful = all().stream().filter(this::isAmbiguous).toList();
        meanings.values().removeAll(doubtful);
    }
}
