package org.respite.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Scenario;

/**
 * A correct plan, spoiled in one way.
 *
 * @param name of the kind, such as "one-vehicle-too-many"
 * @param codes at least one finding must have one of these
 * @param movement that was spoiled; a finding with one of the codes must name it
 */
public record PlanMutation(String name, Set<String> codes, Optional<Id.Movement> movement, Plan plan) {

    /** A spoiled plan, before it has a name. */
    record Spoiled(Optional<Id.Movement> movement, Plan plan) {}

    /** Spoils a plan in one way, where it has anything to spoil in this way. */
    @FunctionalInterface
    interface Spoiler {
        Optional<Spoiled> spoil(Workbench bench);
    }

    /** One way to spoil plans. */
    public record Kind(String name, String what, Set<String> codes, Spoiler spoiler) {

        static Kind of(String name, String what, String codes, Spoiler spoiler) {
            return new Kind(name, what, Set.of(codes.split(" ")), spoiler);
        }
    }

    /** What came of all kinds: the mutations, and the kinds that found nothing to spoil in this plan. */
    public record All(List<PlanMutation> mutations, List<String> skipped) {}

    /** Every kind, in the order of the rules. */
    public static List<Kind> kinds() {
        return Stream.of(
                        NameMutations.kinds(),
                        OrderMutations.kinds(),
                        CarrierMutations.kinds(),
                        WindowMutations.kinds(),
                        CapacityMutations.kinds(),
                        GoodsMutations.kinds(),
                        DistributionMutations.kinds(),
                        PeopleMutations.kinds(),
                        HandOverMutations.kinds(),
                        ClaimMutations.kinds())
                .flatMap(List::stream)
                .toList();
    }

    /** Spoils a correct plan once in each way; the seed chooses where. */
    public static All of(Scenario scenario, Plan plan, long seed) {
        var mutations = new ArrayList<PlanMutation>();
        var skipped = new ArrayList<String>();
        for (var kind : kinds()) {
            var bench = new Workbench(scenario, plan, new Random(seed ^ kind.name().hashCode()));
            kind.spoiler()
                    .spoil(bench)
                    .ifPresentOrElse(
                            s -> mutations.add(new PlanMutation(kind.name(), kind.codes(), s.movement(), s.plan())),
                            () -> skipped.add(kind.name()));
        }
        return new All(List.copyOf(mutations), List.copyOf(skipped));
    }

    /** Whether a report refuses the plan for this mutation, and names its movement. */
    public boolean isCaughtBy(CheckReport report) {
        return report.findings().stream()
                .filter(f -> codes.contains(f.code()))
                .anyMatch(f -> movement.isEmpty()
                        || f.movement().equals(movement)
                        || names(f.message(), movement.get()));
    }

    private static boolean names(String message, Id.Movement movement) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(movement.value()) + "(?!\\w)")
                .matcher(message)
                .find();
    }
}
