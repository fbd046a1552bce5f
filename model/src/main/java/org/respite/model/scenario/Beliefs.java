package org.respite.model.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Which figures the numbers of a scenario are, as it stands: a row that was changed or removed after it was read believes nothing any
 * more.
 */
public record Beliefs(List<Believed> all, List<Figure> figures) {

    public Beliefs {
        all = List.copyOf(all);
        figures = List.copyOf(figures);
    }

    /** A number and the figure that it is. */
    public record Believed(Belief belief, Figure figure) {}

    public static Beliefs of(Scenario scenario) {
        var figures = scenario.evidence().figures();
        var supply = scenario.supply();
        var people = scenario.people();
        var held = Stream.of(
                        supply.needs().stream().flatMap(n -> held(n.provenance(), n.persons(), n.survivalPerDay(), n.fullPerDay())),
                        supply.stocks().stream().flatMap(s -> held(s.provenance(), s.quantity())),
                        supply.quotas().stream().flatMap(q -> held(q.provenance(), q.most())),
                        people.groups().stream().flatMap(g -> held(g.provenance(), g.persons())),
                        people.handOvers().stream().flatMap(h -> held(h.provenance(), h.persons())))
                .flatMap(beliefs -> beliefs).distinct();
        return new Beliefs(held.flatMap(belief -> figures.stream().filter(f -> f.id().equals(belief.figure())).limit(1)
                .map(figure -> new Believed(belief, figure))).toList(), figures);
    }

    /** Whether the scenario rests on a figure: it says so, or a number is the figure's. */
    public boolean believes(Figure figure) {
        return figure.believed() || all.stream().anyMatch(b -> b.figure().equals(figure));
    }

    /** Figures of the same topic that no number is. */
    public List<Figure> leftOut(Figure figure) {
        return figures.stream().filter(f -> f.topic().equals(figure.topic()) && all.stream().noneMatch(b -> b.figure().equals(f))).toList();
    }

    private static Stream<Belief> held(Provenance provenance, double... numbers) {
        return provenance.beliefs().stream().filter(b -> DoubleStream.of(numbers).anyMatch(n -> BigDecimal.valueOf(n).compareTo(b.number()) == 0));
    }
}
