package org.respite.operations.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;
import org.respite.operations.access.AccessModel;
import org.respite.operations.doubt.Range;
import org.respite.operations.future.Dispatcher;
import org.respite.operations.future.Simulation;

/**
 * Sample average approximation over few candidate plans (Kleywegt, Shapiro and Homem-de-Mello 2002): all are lived through in
 * the same futures, so that comparing them is no noise; the best on average is chosen, and judged in other futures, so that
 * its gain is not the luck of the choice (Mak, Morton and Wood 1999).
 */
public final class AgainstFutures {

    private final Scenario scenario;
    private final AccessModel model;
    private final Optional<Dispatcher> dispatcher;
    private final long seed;
    private final int trained;
    private final int judged;
    private final List<Entrant> entrants = new ArrayList<>();

    private AgainstFutures(
            Scenario scenario, AccessModel model, Optional<Dispatcher> dispatcher, long seed, int trained, int judged) {
        this.scenario = scenario;
        this.model = model;
        this.dispatcher = dispatcher;
        this.seed = seed;
        this.trained = trained;
        this.judged = judged;
    }

    /**
     * Chooses; empty where the scenario has no figure to draw from.
     *
     * @param plain the plan that believes the wish
     * @param granted what it achieves if every clearance is granted, as the checker measured it
     * @param dispatcher who plans the rest anew within each future; empty where nobody does
     * @param trained futures by which one is chosen; they follow, by number, those in which plans are judged
     */
    public static Optional<Choice> choose(
            Scenario scenario, Plan plain, Outcome granted, PlanMaker maker, Optional<Dispatcher> dispatcher, long seed, int trained,
            int judged) {
        var model = AccessModel.of(scenario);
        return model.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgainstFutures(scenario, model, dispatcher, seed, trained, judged)
                        .choose(new Candidate(Variation.WISH, plain, granted), maker));
    }

    private Choice choose(Candidate plain, PlanMaker maker) {
        var simulation = new Simulation(scenario, plain.plan(), plain.granted(), model, dispatcher);
        var lived = simulation.futures(seed, judged, trained);
        var yields = Yields.of(scenario, plain.granted(), lived);
        entrants.add(Entrant.of(plain, lived, simulation.futures(seed, judged)));
        var refused = new ArrayList<Variation>();
        for (var variation : Variation.values()) {
            if (variation != Variation.WISH) {
                maker.make(variation, Variants.of(scenario, variation, yields)).ifPresent(made ->
                        Candidate.find(scenario, variation, made, plain).ifPresentOrElse(this::enter, () -> refused.add(variation)));
            }
        }
        var wish = entrants.getFirst();
        var chosen = entrants.stream()
                .filter(e -> e.findGivenUp(wish).isEmpty())
                .max(Comparator.comparingDouble(Entrant::average))
                .orElse(wish);
        var gain = gain(chosen);
        boolean isKept = chosen.candidate().variation() != Variation.WISH && gain.expected() - gain.error() > 0;
        return new Choice(trained, judged, entrants.stream().map(this::judged).toList(), refused, chosen.candidate().variation(),
                isKept ? Optional.of(chosen.candidate().plan()) : Optional.empty(), hindsight());
    }

    private void enter(Candidate candidate) {
        var simulation = new Simulation(scenario, candidate.plan(), candidate.granted(), model, dispatcher);
        entrants.add(Entrant.of(candidate, simulation.futures(seed, judged, trained), simulation.futures(seed, judged)));
    }

    private Judged judged(Entrant entrant) {
        boolean hasFloor = entrant.candidate().granted().survivalFloor().isPresent();
        return new Judged(entrant.candidate().variation(), entrant.candidate().granted().worth(), Range.of(entrant.worth()),
                hasFloor ? Optional.of(Range.of(entrant.floor())) : Optional.empty(), gain(entrant), entrant.average(),
                entrant.needs(), entrant.groups(), entrant.findGivenUp(entrants.getFirst()));
    }

    private Range gain(Entrant entrant) {
        var wish = entrants.getFirst().worth();
        return Range.of(IntStream.range(0, judged).mapToDouble(i -> entrant.worth()[i] - wish[i]).toArray());
    }

    private Range hindsight() {
        var wish = entrants.getFirst().worth();
        return Range.of(IntStream.range(0, judged)
                .mapToDouble(i -> entrants.stream().mapToDouble(e -> e.worth()[i]).max().orElse(wish[i]) - wish[i])
                .toArray());
    }
}
