package org.respite.checker;

import static org.respite.checker.PlanMutation.Kind.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.checker.PlanMutation.Kind;
import org.respite.checker.PlanMutation.Spoiled;
import org.respite.checker.Workbench.At;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.PeopleGroup;

/** People moved against their will, too many, to the wrong place; families torn apart; people left aboard. */
final class PeopleMutations {

    private PeopleMutations() {}

    static List<Kind> kinds() {
        return List.of(
                of("too-many-families-walk", "one family more than expected goes on its own", "P501", b -> b.anyPeople()
                        .flatMap(m -> families(b, m, oneMore(group(b, m), own(m).families())))),
                of("too-many-families-board", "one family more than expected boards", "P501", b -> b.anyStep(Step.Board.class)
                        .flatMap(a -> board(
                                b, a, a.step().group(), oneMore(group(b, a), a.step().families())))),
                of("moved-against-their-will", "people walk of whom it is not known that they wish to", "P501", b -> b.anyPeople()
                        .flatMap(m -> unwilling(b)
                                .flatMap(g -> b.replace(m, Workbench.with(
                                        m, new Carrier.OnTheirOwn(g.id(), own(m).mode(), own(m).families())))))),
                of("boarded-against-their-will", "people board of whom it is not known that they wish to", "P501", b -> b.anyStep(
                                Step.Board.class)
                        .flatMap(a -> unwilling(b).flatMap(g -> board(b, a, g.id(), a.step().families())))),
                of("boarded-away-from-home", "people board where they do not live", "P502", b -> b.anyStep(Step.Board.class)
                        .flatMap(a -> b.any(
                                        b.scenario.network().places(),
                                        p -> !p.id().equals(a.step().place()))
                                .flatMap(p -> b.replace(a, Retime.at(a.step(), p.id()))))),
                of("fleet-does-not-carry-people", "people board vehicles of a fleet that carries no groups", "P502", b -> b.anyStep(
                                Step.Board.class)
                        .flatMap(a -> b.any(b.scenario.supply().fleets(), f -> !f.carriesGroups())
                                .flatMap(f -> b.replace(a.movement(), Workbench.with(a.movement(), new Carrier.Convoy(
                                        f.id(), Workbench.convoy(a.movement()).vehicles())))))),
                of("more-people-than-seats", "one person more boards than there are seats", "P502", b -> b.anyStep(
                                Step.Board.class)
                        .flatMap(a -> board(
                                b,
                                a,
                                a.step().group(),
                                Families.singles(1L
                                        + (long) b.fleet(a.movement()).seats()
                                                * Workbench.convoy(a.movement()).vehicles().size())))),
                of("left-aboard", "people do not alight", "P502", b -> b.anyStep(Step.Alight.class)
                        .flatMap(a -> b.replace(a, new Step.Wait(a.step().place(), a.step().from(), a.step().to())))),
                of("alights-elsewhere", "people alight where they did not wish to go", "P502", b -> b.anyStep(
                                Step.Alight.class)
                        .flatMap(a -> b.any(
                                        b.scenario.network().places(),
                                        p -> !b.world
                                                .findGroup(a.step().group())
                                                .orElseThrow()
                                                .destinations()
                                                .contains(p.id()))
                                .flatMap(p -> b.replace(a, Retime.at(a.step(), p.id()))))),
                of("boarding-cut-short", "boarding lasts a second less than it takes", "P502", b -> b.anyStep(Step.Board.class)
                        .flatMap(a -> cut(b, a, b.fleet(a.movement()).loading().toSeconds()))),
                of("alighting-cut-short", "alighting lasts a second less than it takes", "P502", b -> b.anyStep(
                                Step.Alight.class)
                        .flatMap(a -> cut(b, a, b.fleet(a.movement()).unloading().toSeconds()))),
                of("family-split-on-alighting", "a member of a family stays aboard when it alights", "P503", b -> b.anyStep(
                                Step.Alight.class, a -> hasFamily(a.step().families()))
                        .flatMap(a -> b.replace(a, new Step.Alight(
                                a.step().group(),
                                a.step().place(),
                                a.step().from(),
                                a.step().to(),
                                split(a.step().families()))))),
                of("family-split-on-leaving", "a member of a family stays behind when it leaves", "P503", b -> b.anyStep(
                                Step.Exit.class, a -> hasFamily(a.step().families()))
                        .flatMap(a -> b.replace(a, new Step.Exit(
                                a.step().group(),
                                a.step().crossing(),
                                a.step().from(),
                                a.step().to(),
                                split(a.step().families()))))),
                of("family-split-on-setting-out", "a family sets out without one of its members", "P501", b -> b.anyPeople()
                        .filter(m -> hasFamily(own(m).families()))
                        .flatMap(m -> families(b, m, strange(group(b, m), own(m).families())))),
                of("family-too-large-for-a-vehicle", "a family boards that no vehicle can seat together", "P503", b -> b.anyStep(
                                Step.Board.class)
                        .flatMap(a -> board(
                                b,
                                a,
                                a.step().group(),
                                new Families(Map.of(b.fleet(a.movement()).seats() + 1, 1L))))),
                of("destination-overfull", "one person more comes than a place has room for", "P504", b -> b.any(
                                b.plan.movements(),
                                m -> !Workbench.isConvoy(m) && !(m.steps().getLast() instanceof Step.Exit))
                        .flatMap(m -> families(b, m, Families.singles(vacancies(b, end(b, m)) + 1L)))),
                of("leaves-from-elsewhere", "people leave by a crossing that they have not come to", "P505", b -> b.anyStep(
                                Step.Exit.class, a -> a.index() > 0)
                        .flatMap(a -> b.any(
                                        b.scenario.network().places(),
                                        p -> !p.id().equals(b.place(a.movement(), a.index())))
                                .flatMap(p -> b.replace(a.movement(), Workbench.insert(a, List.of(new Step.Wait(
                                        p.id(), a.step().from(), a.step().from()))))))));
    }

    private static Carrier.OnTheirOwn own(Movement m) {
        return (Carrier.OnTheirOwn) m.carrier();
    }

    private static PeopleGroup group(Workbench b, Movement m) {
        return b.world.findGroup(own(m).group()).orElseThrow();
    }

    private static PeopleGroup group(Workbench b, At<Step.Board> at) {
        return b.world.findGroup(at.step().group()).orElseThrow();
    }

    private static Optional<PeopleGroup> unwilling(Workbench b) {
        return b.any(b.scenario.people().groups(), g -> !g.isVoluntary());
    }

    /** Of one size, one family more than there is in the group. */
    private static Families oneMore(PeopleGroup group, Families moved) {
        int size = moved.countBySize().keySet().iterator().next();
        return new Families(Map.of(size, group.goers().count(size) + 1));
    }

    private static Optional<Spoiled> families(Workbench b, Movement m, Families families) {
        var steps = new ArrayList<Step>();
        for (var step : m.steps()) {
            steps.add(
                    step instanceof Step.Exit e
                            ? new Step.Exit(e.group(), e.crossing(), e.from(), e.to(), families)
                            : step);
        }
        var changed = Workbench.with(m, new Carrier.OnTheirOwn(own(m).group(), own(m).mode(), families));
        return b.replace(m, Workbench.with(changed, steps));
    }

    private static Optional<Spoiled> board(Workbench b, At<Step.Board> at, Id.Group group, Families families) {
        var s = at.step();
        return b.replace(at, new Step.Board(group, s.place(), s.from(), s.to(), families));
    }

    private static <S extends Step> Optional<Spoiled> cut(Workbench b, At<S> at, long least) {
        long length = at.step().to().second() - at.step().from().second();
        return least > 0 ? b.replace(at.movement(), Workbench.stretch(at, least - 1 - length)) : Optional.empty();
    }

    private static boolean hasFamily(Families families) {
        return families.countBySize().keySet().stream().anyMatch(size -> size > 1);
    }

    /** The largest family without one of its members. */
    private static Families split(Families families) {
        int largest = families.countBySize().keySet().stream().max(Integer::compare).orElseThrow();
        return families.minus(new Families(Map.of(largest, 1L))).plus(new Families(Map.of(largest - 1, 1L)));
    }

    /** A family of a size that the group does not have, for one of its members is missing. */
    private static Families strange(PeopleGroup group, Families families) {
        int largest = families.countBySize().keySet().stream().max(Integer::compare).orElseThrow();
        long tooMany = group.goers().count(largest - 1) + 1;
        return new Families(Map.of(largest - 1, tooMany));
    }

    private static Id.Place end(Workbench b, Movement m) {
        return Trip.of(b.world, m).legs().getLast().after().orElseThrow().id();
    }

    private static long vacancies(Workbench b, Id.Place place) {
        return b.world
                .findPlace(place)
                .orElseThrow()
                .reception()
                .map(r -> r.vacancies(b.scenario.rules()))
                .orElse(0);
    }
}
