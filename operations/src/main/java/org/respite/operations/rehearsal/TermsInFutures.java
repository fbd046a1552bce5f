package org.respite.operations.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.model.plan.Plan;
import org.respite.model.plan.TermsOutlook;
import org.respite.model.plan.TermsOutlook.Answer;
import org.respite.operations.future.Lived;
import org.respite.terms.planning.PlanOutlook;
import org.respite.terms.standing.Verdict;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Stage;

/**
 * Asks the monitor of terms about each future of a plan. What a future brought is put before it as reports that no record holds,
 * in the same way as the plan's own events.
 */
public final class TermsInFutures {

    private final Terms terms;
    private final TermsOutlook planned;
    private final Set<String> measured;
    private final List<Seen> seen;
    private final int brokeOff;

    private TermsInFutures(Terms terms, Plan plan, LivedPlan form, List<Lived> lived) {
        this.terms = terms;
        planned = PlanOutlook.of(terms.instrument(), terms.name(), terms.under(), plan);
        measured = planned.clauses().stream().filter(c -> !c.counts().isEmpty()).map(TermsOutlook.Foreseen::clause).collect(Collectors.toSet());
        seen = lived.parallelStream().map(l -> seen(form.of(l))).toList();
        brokeOff = (int) lived.stream().filter(l -> l.brokeOff().isPresent()).count();
    }

    /** @param lived at least one future */
    public static TermsProspect of(Terms terms, Plan plan, List<Lived> lived) {
        return new TermsInFutures(terms, plan, new LivedPlan(terms.under().scenario(), plan), lived).prospect();
    }

    /**
     * What is kept of the standing of one future.
     *
     * @param first the first in time to be missed
     * @param earned extensions of each stage
     * @param right the first to end something, where a failure gives it
     */
    private record Seen(Map<Place, Answer> answers, Optional<Place> first, Map<String, Long> earned, Optional<Right> right) {}

    /** @param stage blank where there is but one */
    private record Right(String stage, int line, List<String> who, Optional<Instant> from) {}

    private Seen seen(Plan happened) {
        var view = PlanOutlook.standing(terms.instrument(), terms.name(), terms.under(), happened).views().getFirst();
        var verdicts = view.verdicts().stream().filter(v -> measured.contains(v.clause())).toList();
        var answers = new LinkedHashMap<Place, Answer>();
        verdicts.forEach(v -> answers.put(Place.of(v), PlanOutlook.answer(v)));
        return new Seen(answers,
                verdicts.stream()
                        .filter(v -> PlanOutlook.answer(v) == Answer.MISSED)
                        .min(Comparator.comparing((Verdict v) -> v.window().deadline()))
                        .map(Place::of),
                view.stages().stream().collect(Collectors.toMap(s -> s.stage(), s -> s.earned())),
                view.recourses().stream()
                        .filter(r -> r.stands() && r.action() instanceof Action.End && !because(r.line()).isEmpty())
                        .map(r -> new Right(r.stage(), r.line(), r.who(), r.from()))
                        .min(Comparator.comparing(r -> r.from().orElse(Instant.MAX))));
    }

    private TermsProspect prospect() {
        var firsts = new LinkedHashMap<Place, Integer>();
        seen.forEach(one -> one.first().ifPresent(place -> firsts.merge(place, 1, Integer::sum)));
        var openings = openings();
        return new TermsProspect(
                terms.name(),
                terms.instrument().title(),
                seen.size(),
                clauses(),
                terms.instrument().stages().stream().flatMap(s -> extension(s).stream()).toList(),
                firsts.entrySet().stream()
                        .map(e -> new TermsProspect.First(e.getKey().clause(), e.getKey().actor(), e.getKey().window(), e.getValue()))
                        .sorted(Comparator.comparingInt(TermsProspect.First::futures).reversed())
                        .toList(),
                seen.size() - firsts.values().stream().mapToInt(Integer::intValue).sum(),
                openings,
                seen.size() - openings.stream().mapToInt(TermsProspect.Opening::futures).sum(),
                brokeOff);
    }

    /** What one verdict is about. */
    private record Place(String clause, Optional<String> actor, String window) {

        static Place of(Verdict v) {
            return new Place(v.clause(), v.actor(), v.window().label());
        }

        static Place of(TermsOutlook.Foreseen f) {
            return new Place(f.clause(), f.actor(), f.window());
        }
    }

    private List<TermsProspect.Clause> clauses() {
        var answers = new LinkedHashMap<Place, Map<Answer, Integer>>();
        planned.clauses().forEach(f -> answers.put(Place.of(f), new LinkedHashMap<>()));
        seen.forEach(one -> one.answers().forEach((place, answer) ->
                answers.computeIfAbsent(place, p -> new LinkedHashMap<>()).merge(answer, 1, Integer::sum)));
        var foreseen = planned.clauses().stream().collect(Collectors.toMap(Place::of, f -> f, (a, b) -> a));
        var order = terms.instrument().clauses().map(c -> c.id()).toList();
        return answers.entrySet().stream()
                .map(e -> clause(e.getKey(), e.getValue(), Optional.ofNullable(foreseen.get(e.getKey()))))
                .sorted(Comparator.comparingInt(c -> order.indexOf(c.clause())))
                .toList();
    }

    /** @param foreseen empty for a time that the plan itself does not have, such as a day of an extension */
    private TermsProspect.Clause clause(Place place, Map<Answer, Integer> answers, Optional<TermsOutlook.Foreseen> foreseen) {
        int kept = answers.getOrDefault(Answer.KEPT, 0);
        int missed = answers.getOrDefault(Answer.MISSED, 0);
        int unsaid = answers.getOrDefault(Answer.UNKNOWN, 0);
        boolean isMeasured = measured.contains(place.clause());
        return new TermsProspect.Clause(place.clause(), place.actor(), place.window(),
                foreseen.map(TermsOutlook.Foreseen::answer).orElse(Answer.NOT_OWED), kept, missed,
                isMeasured ? seen.size() - kept - missed - unsaid : 0,
                isMeasured ? unsaid : seen.size(),
                isMeasured ? "" : foreseen.map(TermsOutlook.Foreseen::reason).orElse(""));
    }

    private Optional<TermsProspect.Extension> extension(Stage stage) {
        return stage.extensions().stream()
                .filter(Stage.Extension.Earned.class::isInstance)
                .map(Stage.Extension.Earned.class::cast)
                .findFirst()
                .map(e -> {
                    var earned = seen.stream().mapToLong(one -> one.earned().getOrDefault(stage.name(), 0L)).toArray();
                    int futures = (int) Arrays.stream(earned).filter(n -> n > 0).count();
                    var words = "%d %s for every %d %s beyond %d".formatted(
                            e.by().number(), e.by().unit().name().toLowerCase(Locale.ROOT), e.every(), e.count(), e.beyond());
                    return new TermsProspect.Extension(stage.name(), futures, Arrays.stream(earned).max().orElse(0), words);
                });
    }

    private List<TermsProspect.Opening> openings() {
        var byLine = new LinkedHashMap<Integer, List<Right>>();
        seen.forEach(one -> one.right().ifPresent(r -> byLine.computeIfAbsent(r.line(), l -> new ArrayList<>()).add(r)));
        return byLine.values().stream()
                .map(all -> new TermsProspect.Opening(all.getFirst().stage(), all.getFirst().line(), because(all.getFirst().line()),
                        all.stream().flatMap(r -> r.who().stream()).distinct().toList(),
                        all.stream().flatMap(r -> r.from().stream()).min(Comparator.naturalOrder()), all.size()))
                .sorted(Comparator.comparingInt(TermsProspect.Opening::futures).reversed())
                .toList();
    }

    /** The clauses on which a consequence hangs; none for what is allowed without one. */
    private List<String> because(int line) {
        return terms.instrument().stages().stream()
                .flatMap(s -> s.consequences().stream())
                .filter(c -> c.line() == line)
                .flatMap(c -> c.condition().facts().stream())
                .flatMap(f -> f instanceof Fact.OfClause(var clause, var _, var _) ? Stream.of(clause) : Stream.empty())
                .distinct()
                .toList();
    }
}
