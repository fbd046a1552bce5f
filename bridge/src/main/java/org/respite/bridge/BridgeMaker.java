package org.respite.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.respite.bridge.conflict.Deadlock;
import org.respite.bridge.plan.PackagePlans;
import org.respite.bridge.plan.PackageRefused;
import org.respite.bridge.reading.Agenda;
import org.respite.bridge.search.Fairness;
import org.respite.bridge.search.Frontier;
import org.respite.bridge.search.Score;
import org.respite.bridge.talks.Beside;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Line;
import org.respite.bridge.talks.Talks;
import org.respite.bridge.talks.Wish;
import org.respite.bridge.terms.Draft;
import org.respite.dossier.positions.Position.Kind;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;

/** Seeks packages for positions, or finds why there are none. */
public final class BridgeMaker {

    private final Agenda agenda;
    private final Talks talks;
    private final Limits limits;

    /**
     * How far to go.
     *
     * @param packages at most so many are sought
     * @param plans at most so many scenarios are planned
     */
    public record Limits(int packages, int plans) {}

    private BridgeMaker(Agenda agenda, Limits limits) {
        this.agenda = agenda;
        this.talks = agenda.talks();
        this.limits = limits;
    }

    /** @throws PackageRefused where a package cannot be drafted, or its draft contradicts the scenario */
    public static Bridge make(Agenda agenda, Scenario scenario, Limits limits, PlannerOptions options, PlannerControl control) {
        return new BridgeMaker(agenda, limits).make(scenario, options, control);
    }

    private Bridge make(Scenario scenario, PlannerOptions options, PlannerControl control) {
        var deadlock = Deadlock.find(talks);
        var frontier = deadlock.isPresent() ? new Frontier(List.of(), true) : Frontier.of(talks, limits.packages(), control::stopRequested);
        frontier.packages().forEach(this::verify);
        var evenness = evenness(frontier.packages());
        var drafts = drafts(planningOrder(frontier.packages(), evenness));
        var results = PackagePlans.of(scenario, agenda, drafts, limits.plans(), options, control);
        var packages = new ArrayList<Proposed>();
        for (var choice : frontier.packages()) {
            packages.add(new Proposed(packages.size() + 1, choice, scores(choice), Optional.ofNullable(evenness.get(choice)),
                    talks.crossedOfOthers(choice), silent(choice), Optional.ofNullable(drafts.get(choice)), result(results, choice)));
        }
        var known = talks.beside().stream().map(b -> known(b, frontier, drafts, results)).toList();
        return new Bridge(agenda, deadlock, packages, frontier.complete(), known, results.complete(), againstRelief());
    }

    /** What the solver says is judged once more by the positions themselves. */
    private void verify(Choice choice) {
        var crossed = talks.red().stream().filter(l -> !l.keeps(choice)).toList();
        if (!crossed.isEmpty() || talks.rules().stream().anyMatch(r -> !r.keeps(choice))) {
            throw new IllegalStateException("a package crosses red lines: " + choice + " " + crossed);
        }
    }

    private Map<String, Score> scores(Choice choice) {
        var scores = new HashMap<String, Score>();
        talks.parties().forEach(p -> Score.of(talks, p, choice).ifPresent(s -> scores.put(p, s)));
        return scores;
    }

    private Map<Choice, Proposed.Evenness> evenness(List<Choice> packages) {
        var measures = new LinkedHashMap<Choice, Fairness>();
        packages.forEach(p -> Fairness.of(talks, p).ifPresent(f -> measures.put(p, f)));
        var worstOff = measures.values().stream().map(Fairness::worstOff).toList();
        var products = measures.values().stream().map(Fairness::product).toList();
        var result = new HashMap<Choice, Proposed.Evenness>();
        measures.forEach((choice, f) -> result.put(choice,
                new Proposed.Evenness(f, Fairness.standing(f.worstOff(), worstOff), Fairness.standing(f.product(), products))));
        return result;
    }

    /** What is known elsewhere first, then the most even packages, as far as that is known. */
    private List<Choice> planningOrder(List<Choice> packages, Map<Choice, Proposed.Evenness> evenness) {
        var order = new ArrayList<Choice>();
        talks.beside().stream().map(Beside::choice).filter(c -> !order.contains(c)).forEach(order::add);
        packages.stream()
                .sorted(Comparator.comparingDouble((Choice c) -> Optional.ofNullable(evenness.get(c)).map(e -> -e.measures().worstOff().high()).orElse(0.0)))
                .filter(c -> !order.contains(c))
                .forEach(order::add);
        return order;
    }

    private Map<Choice, Draft> drafts(List<Choice> choices) {
        var drafts = new LinkedHashMap<Choice, Draft>();
        if (agenda.template().isPresent()) {
            for (var choice : choices) {
                switch (Draft.of(agenda.template().get(), choice, agenda.terms())) {
                    case Draft.Done(var draft) -> drafts.put(choice, draft);
                    case Draft.Refused(var problems) -> throw new PackageRefused(problems);
                }
            }
        }
        return drafts;
    }

    private static Optional<Proposed.Result> result(PackagePlans.Results results, Choice choice) {
        return Optional.ofNullable(results.byChoice().get(choice)).map(Proposed.Result::new);
    }

    private Known known(Beside beside, Frontier frontier, Map<Choice, Draft> drafts, PackagePlans.Results results) {
        var choice = beside.choice();
        var crossed = talks.red().stream().filter(l -> !l.keeps(choice)).toList();
        var broken = talks.rules().stream().filter(r -> !r.keeps(choice)).toList();
        var givenUp = talks.past().stream().filter(l -> l.isRed() && talks.parties().contains(l.party()) && !l.keeps(choice)).toList();
        var better = frontier.better(talks, choice).stream()
                .sorted(Comparator.comparingLong(p -> differences(p, choice)))
                .map(p -> frontier.packages().indexOf(p) + 1)
                .toList();
        return new Known(beside, crossed, broken, givenUp, frontier.holds(talks, choice), better, Optional.ofNullable(drafts.get(choice)),
                result(results, choice));
    }

    private static long differences(Choice a, Choice b) {
        return IntStream.range(0, a.options().size()).filter(i -> a.option(i) != b.option(i)).count();
    }

    /** Silence is no consent: what a package settles and a party has said nothing about. */
    private List<String> silent(Choice choice) {
        var words = new ArrayList<String>();
        for (int i = 0; i < talks.issues().size(); i++) {
            int issue = i;
            if (choice.option(i) != 0) {
                talks.parties().stream()
                        .filter(p -> talks.lines().stream().noneMatch(l -> l.party().equals(p)
                                && (l.wish().issue() == issue || l.where().stream().anyMatch(w -> w.issue() == issue))))
                        .forEach(p -> words.add(talks.name(p) + " on " + talks.issues().get(issue).name()));
            }
        }
        return words;
    }

    private List<Line> againstRelief() {
        return talks.lines().stream()
                .filter(l -> talks.issues().get(l.wish().issue()).relief() == Issue.Relief.IS_RELIEF
                        && (l.kind() == Kind.REFUSES || l.wish() instanceof Wish.Less || !l.where().isEmpty()))
                .toList();
    }
}
