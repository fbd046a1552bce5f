package org.respite.planner.masses;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Quota;
import org.respite.planner.masses.Commodity.Member;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;
import org.respite.planner.problem.GroupModel;
import org.respite.planner.problem.Problem;

/**
 * Which groups move as flows. Those who go to places and not through crossings, who can pause wherever their roads lead them,
 * and for whom it is worth something to arrive earlier. All others remain waves.
 */
final class Commodities {

    private final Problem problem;
    private final World world;
    /** By passage: places from which everything that its roads lead to was found to be a refuge. */
    private final Map<Passage, BitSet> refugesOnly = new IdentityHashMap<>();

    private Commodities(Problem problem) {
        this.problem = problem;
        this.world = problem.world();
    }

    /** First those who are worth most for what they take of a road. */
    static List<Commodity> of(Problem problem) {
        return new Commodities(problem).list();
    }

    private record Key(Mode mode, double weight, List<Integer> sinks) {}

    private List<Commodity> list() {
        Map<Key, List<Member>> members = new LinkedHashMap<>();
        for (var group : problem.groups()) {
            for (int way = 0; isFlow(group) && way < group.ways().size(); way++) {
                var sinks = group.sinks().stream().map(s -> s.place()).sorted().toList();
                members.computeIfAbsent(
                                new Key(group.ways().get(way).mode(), group.group().weight(), sinks), k -> new ArrayList<>())
                        .add(new Member(group.index(), way, group.home()));
            }
        }
        var commodities = new ArrayList<Commodity>();
        members.forEach((key, list) -> commodities.add(commodity(key, list)));
        commodities.sort(Comparator.comparingDouble((Commodity c) -> c.weight() / c.roadUnits()).reversed()
                .thenComparing(Commodity::mode));
        return List.copyOf(commodities);
    }

    private Commodity commodity(Key key, List<Member> members) {
        var way = problem.groups().get(members.getFirst().group()).ways().get(members.getFirst().way());
        int bundle = members.stream()
                .flatMap(m -> problem.groups().get(m.group()).group().goers().countBySize().keySet().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        return new Commodity(key.mode(), way.passage(), way.roadUnits(), key.weight(), key.sinks(), bundle, members);
    }

    private boolean isFlow(GroupModel group) {
        return !problem.world().grid.wholly()
                && problem.decay().rate() > 0
                && group.group().weight() > 0
                && !group.ways().isEmpty()
                && !group.sinks().isEmpty()
                && group.sinks().stream().noneMatch(s -> s.isCrossing() || s.place() == group.home())
                && world.scenario.supply().quotas().stream().noneMatch(q ->
                        q.subject().equals(new Quota.OfGroup(group.group().id())))
                && group.ways().stream().allMatch(w -> w.passage().spread == world.grid.ticksPerSlot() && pausesAnywhere(w, group));
    }

    /** Whether all places that the way leads to are refuges. */
    private boolean pausesAnywhere(GroupModel.OwnWay way, GroupModel group) {
        var known = refugesOnly.computeIfAbsent(way.passage(), p -> new BitSet());
        if (!known.get(group.home())) {
            var reached = way.passage().placesFrom(group.home());
            if (reached.stream().allMatch(world::isRefuge)) {
                known.or(reached);
            }
        }
        return known.get(group.home());
    }
}
