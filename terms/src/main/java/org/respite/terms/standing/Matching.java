package org.respite.terms.standing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.model.report.Kind;
import org.respite.model.report.Report;
import org.respite.model.report.Where;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Qualifiers;

/** Which reports speak of which counts and deeds. docs/reference/terms-language.md tells these rules to those who report. */
record Matching(Ground ground) {

    private static final int STEM = 5;
    private static final Map<String, Kind> VERBS = Map.of("fly", Kind.FLIGHT, "overfly", Kind.FLIGHT,
            "military", Kind.MILITARY_USE, "withdraw", Kind.WITHDRAWAL, "regroup", Kind.REINFORCEMENT);

    /**
     * Whether reports of a shape speak of a count.
     *
     * @param deed what is done with it, where the count itself does not say
     */
    static boolean concerns(Shape shape, Count count, String deed) {
        if (!speaksOf(shape, count) || isExcepted(shape, count.except())) {
            return false;
        }
        var kinds = kinds(count.declared() ? count.words() : deed);
        boolean called = count.remarks().reportedAs().stream().anyMatch(shape.kind().word()::equalsIgnoreCase);
        return called || kinds.isEmpty() || kinds.contains(shape.kind());
    }

    /** Whether a report that speaks of a count was done by whom and where the count says. */
    Match counts(Report report, Count count) {
        return count.by().map(by -> actor(report, by)).orElse(Match.YES)
                .and(count.place().map(place -> ground.at(report.where(), place)).orElse(Match.YES));
    }

    private static boolean speaksOf(Shape shape, Count count) {
        int of = count.declared() ? -1 : count.name().indexOf(" of ");
        var what = of < 0 ? count.name() : count.name().substring(of + 4);
        boolean named = Stream.concat(Stream.of(what), count.remarks().reportedAs().stream())
                .anyMatch(name -> name.equalsIgnoreCase(shape.what()) || name.equalsIgnoreCase(shape.kind().word()));
        return named && (of < 0 || shape.unit().equals(count.name().substring(0, of)));
    }

    private static boolean isExcepted(Shape shape, List<String> except) {
        return except.stream().anyMatch(e -> e.equalsIgnoreCase(shape.what())
                || shape.categories().stream().anyMatch(e::equalsIgnoreCase));
    }

    /** Whether reports of a shape may tell that somebody did what a clause owes or forbids. */
    static boolean concerns(Shape shape, Clause clause, String deed) {
        var kinds = clause.remarks().reportedAs().isEmpty()
                ? kinds(deed).stream().map(Kind::word).collect(Collectors.toSet())
                : clause.remarks().reportedAs().stream().map(r -> r.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        var id = clause.id().toLowerCase(Locale.ROOT);
        boolean named = kinds.contains(shape.kind().word())
                || kinds.contains(shape.what().toLowerCase(Locale.ROOT))
                || id.replace('-', ' ').equals(shape.kind().word())
                || id.equalsIgnoreCase(shape.what());
        return named && !isExcepted(shape, clause.duty().qualifiers().except());
    }

    /** Whether something is where a clause forbids it; what is owed may be done anywhere. */
    Match place(Where where, Duty duty) {
        var places = duty.qualifiers().places();
        if (places.isEmpty() || !(duty instanceof Duty.Prohibition)) {
            return Match.YES;
        }
        return places.stream().map(Qualifiers.Where::place).map(p -> ground.at(where, p)).reduce(Match.NO, Match::or);
    }

    static Match actor(Report report, String actor) {
        return report.actor().map(a -> Match.of(a.name().equals(actor))).orElse(Match.MAYBE);
    }

    /** Kinds of happenings that watching for a clause must include. */
    static Set<String> watchedFor(Clause clause, String deed) {
        if (!clause.remarks().reportedAs().isEmpty()) {
            return Set.copyOf(clause.remarks().reportedAs());
        }
        var kinds = kinds(deed).stream().map(Kind::word).collect(Collectors.toSet());
        return kinds.isEmpty() ? Set.of(clause.id().toLowerCase(Locale.ROOT).replace('-', ' ')) : kinds;
    }

    /** Well-known kinds that the words mean: the same beginning, as in “released” and “release”. */
    private static Set<Kind> kinds(String words) {
        var kinds = new HashSet<Kind>();
        for (var word : Arrays.asList(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))) {
            Optional.ofNullable(VERBS.get(word)).ifPresent(kinds::add);
            Kind.wellKnown().stream()
                    .filter(k -> word.length() >= STEM && !k.word().contains(" ") && k.word().length() >= STEM
                            && k.word().startsWith(word.substring(0, STEM)))
                    .forEach(kinds::add);
            if (word.equals("exit") || word.equals("sent") || word.equals("harm")) {
                kinds.add(new Kind(word));
            }
        }
        return kinds;
    }
}
