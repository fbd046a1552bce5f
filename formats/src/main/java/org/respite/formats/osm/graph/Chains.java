package org.respite.formats.osm.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.respite.formats.osm.tags.Remarks;

/**
 * Joins stretches that follow one another without a junction where the same may pass at the same hours. What may enter the
 * chain is what its narrowest part takes, so no bottleneck is lost: whoever uses a part uses the whole. Times and lengths
 * are added before they are rounded. A road that leads back to where it begins leads nowhere and is left out.
 */
public final class Chains {

    private final Network network;
    private final List<List<Integer>> ends;
    private final List<@Nullable Stretch> roads;

    private Chains(Network network) {
        this.network = network;
        this.ends = network.ends();
        this.roads = new ArrayList<>(network.stretches);
    }

    public static Network contracted(Network network, Remarks remarks) {
        var joined = joined(network);
        for (var plain = withoutLoops(joined, remarks); plain.roadCount() < joined.roadCount(); plain = withoutLoops(joined, remarks)) {
            joined = joined(plain);
        }
        return joined;
    }

    private static Network joined(Network network) {
        var chains = new Chains(network);
        for (int point = 0; point < network.points.size(); point++) {
            if (!network.turns.contains(point) && !network.points.isPlace(point)) {
                chains.joinAt(point);
            }
        }
        var kept = new ArrayList<Stretch>();
        chains.roads.stream().filter(Objects::nonNull).forEach(kept::add);
        return network.with(kept);
    }

    private static Network withoutLoops(Network network, Remarks remarks) {
        var kept = new ArrayList<Stretch>();
        for (var road : network.stretches) {
            if (road.from() == road.to()) {
                remarks.dropped("loop", "a road that leads back to where it begins", "left out", "way/" + road.firstWay());
            } else {
                kept.add(road);
            }
        }
        return network.with(kept);
    }

    private void joinAt(int point) {
        var here = ends.get(point);
        if (here.size() != 2 || here.get(0).equals(here.get(1))) {
            return;
        }
        var first = Objects.requireNonNull(roads.get(here.get(0)));
        var second = Objects.requireNonNull(roads.get(here.get(1)));
        var before = first.to() == point ? first : first.reversed();
        var after = second.from() == point ? second : second.reversed();
        if (!before.ahead().isLike(after.ahead()) || !before.back().isLike(after.back())) {
            return;
        }
        var joined = before.then(after);
        roads.set(here.get(0), joined);
        roads.set(here.get(1), null);
        ends.get(after.to()).replaceAll(road -> road.equals(here.get(1)) ? here.get(0) : road);
        ends.set(point, List.of());
    }
}
