package org.respite.planner.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A large problem by goods that share no vehicle: fuel goes by tankers, food by trucks. Such goods meet on roads, at loading and
 * at crossings alone, so they can be made whole one after the other; and where few ways lead from source to sink, slot by slot.
 *
 * @param apart goods alone, slot by slot: no people, and no need but theirs
 * @param rest all other goods, and all people
 */
public record Parts(List<Problem> apart, Problem rest) {

    /** Nothing apart where all is counted slot by slot anyway, or where vehicles' ways alone take long to find. */
    public static Parts of(Problem problem) {
        if (!problem.large() || problem.condensed()) {
            return together(problem);
        }
        var apart = new ArrayList<Problem>();
        var rest = new BitSet();
        for (var goods : chains(problem)) {
            var alone = goodsAlone(problem, goods);
            if (isSmall(alone) && !carriesPeople(problem, goods)) {
                apart.add(alone);
            } else {
                rest.or(goods);
            }
        }
        return apart.isEmpty() ? together(problem) : new Parts(List.copyOf(apart), rest(problem, rest));
    }

    /** Nothing apart. */
    public static Parts together(Problem problem) {
        return new Parts(List.of(), problem);
    }

    private static boolean isSmall(Problem alone) {
        long ways = Binning.ways(alone.fleets());
        return ways > 0 && Binning.of(alone.fleets(), alone.world().grid).equals(Binning.BY_SLOT);
    }

    /** Items that are carried by the same fleets, directly or by way of others. */
    private static List<BitSet> chains(Problem problem) {
        int items = problem.world().scenario.supply().items().size();
        int[] chainOf = IntStream.range(0, items).toArray();
        for (var fleet : problem.fleets()) {
            int[] carried = fleet.kinds().stream().filter(k -> !k.passengers()).mapToInt(Kind::subject).toArray();
            for (int item : carried) {
                int joins = chainOf[item];
                int joined = chainOf[carried[0]];
                for (int i = 0; i < items; i++) {
                    chainOf[i] = chainOf[i] == joins ? joined : chainOf[i];
                }
            }
        }
        return IntStream.range(0, items)
                .mapToObj(chain -> bits(IntStream.range(0, items).filter(i -> chainOf[i] == chain)))
                .filter(chain -> !chain.isEmpty())
                .toList();
    }

    private static BitSet bits(IntStream set) {
        var bits = new BitSet();
        set.forEach(bits::set);
        return bits;
    }

    private static boolean carriesPeople(Problem problem, BitSet goods) {
        return problem.fleets().stream()
                .filter(f -> f.kinds().stream().anyMatch(k -> isOf(k, goods)))
                .anyMatch(f -> f.kinds().stream().anyMatch(Kind::passengers));
    }

    private static boolean isOf(Kind kind, BitSet goods) {
        return !kind.passengers() && goods.get(kind.subject());
    }

    private static Problem goodsAlone(Problem problem, BitSet goods) {
        var fleets = problem.fleets().stream().map(f -> f.carrying(k -> isOf(k, goods))).toList();
        var groups = problem.groups().stream().map(GroupModel::staying).toList();
        return problem.with(fleets, groups, needs(problem, goods), Binning.BY_SLOT);
    }

    private static Problem rest(Problem problem, BitSet goods) {
        var fleets = problem.fleets().stream().map(f -> f.carrying(k -> k.passengers() || isOf(k, goods))).toList();
        return problem.with(fleets, problem.groups(), needs(problem, goods), problem.binning());
    }

    private static List<NeedModel> needs(Problem problem, BitSet goods) {
        return problem.needs().stream()
                .map(n -> goods.get(problem.world().indexOf(n.need().item())) ? n : n.leftOut())
                .toList();
    }
}
