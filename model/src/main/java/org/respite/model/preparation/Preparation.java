package org.respite.model.preparation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Outcome.GroupOutcome;
import org.respite.model.preparation.Requirement.Kind;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Scenario;

/**
 * What would have to be there before people are asked to leave: for all who wish to go and, to see what would be asked
 * of the destinations, for all. What there is, is counted at best, as far as anybody knows it.
 *
 * @param persons all who may leave for a place, whether they wish to or not
 * @param wishing of them expected to go of their own will
 * @param moved of those who wish to go, as planned
 * @param unasked those whose wish is not known: nobody plans their departure
 * @param destinations all that any of them may go to, in the scenario's order
 * @param inPlace what serving everybody at their homes needs, item by item
 */
public record Preparation(
        long persons,
        long wishing,
        long moved,
        long unasked,
        List<Requirement> requirements,
        List<Destination> destinations,
        List<InPlace> inPlace) {

    public Preparation {
        requirements = List.copyOf(requirements);
        destinations = List.copyOf(destinations);
        inPlace = List.copyOf(inPlace);
    }

    /** Whether anything that must be there is missing, or not known, for those who wish to go. */
    public boolean isMissing() {
        return requirements.stream().anyMatch(r -> r.kind() != Kind.DAYS_IF_ALL_RIDE && r.isMissing());
    }

    /**
     * The preparation for those who may leave for a place; empty where the scenario has no such group.
     *
     * @param outcome what the plan achieves, for what people are given where they are
     */
    public static Optional<Preparation> find(Scenario scenario, Outcome outcome) {
        var groups = scenario.people().groups().stream()
                .filter(g -> g.purpose() == PeopleGroup.Purpose.LEAVE && !g.destinations().isEmpty())
                .toList();
        return groups.isEmpty() ? Optional.empty() : Optional.of(of(scenario, groups, outcome));
    }

    private static Preparation of(Scenario scenario, List<PeopleGroup> groups, Outcome outcome) {
        var places = scenario.network().places().stream()
                .filter(p -> groups.stream().anyMatch(g -> g.destinations().contains(p.id())))
                .toList();
        var destinations = places.stream().map(p -> Destination.of(p, scenario.rules())).toList();
        var requirements = Stream.concat(
                Standards.requirements(scenario.rules(), groups, places).stream(),
                new Carriage(scenario, groups).requirements().stream()).toList();
        return new Preparation(
                all(groups), wishing(groups), moved(groups, outcome), all(groups.stream().filter(g -> !g.isVoluntary()).toList()),
                requirements, destinations, inPlace(scenario, groups, outcome));
    }

    private static List<InPlace> inPlace(Scenario scenario, List<PeopleGroup> groups, Outcome outcome) {
        var homes = groups.stream().map(PeopleGroup::home).collect(Collectors.toSet());
        return scenario.supply().items().stream()
                .map(item -> inPlace(item.id(), outcome.needs().stream()
                        .filter(n -> n.item().equals(item.id()) && homes.contains(n.place()))
                        .flatMap(n -> n.days().stream())
                        .toList()))
                .filter(item -> item.full() > 0)
                .toList();
    }

    private static InPlace inPlace(Id.Item item, List<DayOutcome> days) {
        return new InPlace(
                item,
                days.stream().mapToDouble(DayOutcome::survival).sum(),
                days.stream().mapToDouble(d -> Math.min(d.met(), d.survival())).sum(),
                days.stream().mapToDouble(DayOutcome::full).sum(),
                days.stream().mapToDouble(DayOutcome::met).sum());
    }

    private static long moved(List<PeopleGroup> groups, Outcome outcome) {
        var ids = groups.stream().map(PeopleGroup::id).collect(Collectors.toSet());
        return outcome.groups().stream().filter(g -> ids.contains(g.group())).mapToLong(GroupOutcome::arrived).sum();
    }

    static long all(List<PeopleGroup> groups) {
        return groups.stream().mapToLong(PeopleGroup::persons).sum();
    }

    static long wishing(List<PeopleGroup> groups) {
        return groups.stream().filter(PeopleGroup::isVoluntary).mapToLong(g -> g.goers().persons()).sum();
    }
}
