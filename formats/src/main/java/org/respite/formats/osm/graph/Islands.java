package org.respite.formats.osm.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import org.respite.formats.osm.tags.Remarks;
import org.respite.model.quantity.Mode;

/**
 * Keeps for each mode the roads that can be reached and left again: the largest strongly connected part, and every other
 * that has at least a twentieth of its length, such as the two sides of a border.
 */
public final class Islands {

    private static final double LEAST_SHARE = 0.05;

    private Islands() {}

    public static Network removed(Network network, Remarks remarks) {
        var shut = new ArrayList<EnumSet<Mode>>();
        network.stretches.forEach(stretch -> shut.add(EnumSet.noneOf(Mode.class)));
        for (var mode : Mode.values()) {
            var part = StrongParts.of(network, mode);
            var length = new double[network.points.size()];
            double longest = 0;
            for (var stretch : network.stretches) {
                if (carries(stretch, mode) && part[stretch.from()] == part[stretch.to()]) {
                    length[part[stretch.from()]] += stretch.metres();
                    longest = Math.max(longest, length[part[stretch.from()]]);
                }
            }
            for (int i = 0; i < shut.size(); i++) {
                var stretch = network.stretches.get(i);
                int from = part[stretch.from()];
                if (carries(stretch, mode) && (from != part[stretch.to()] || length[from] < LEAST_SHARE * longest)) {
                    shut.get(i).add(mode);
                    remarks.dropped("island", "roads that cannot be reached and left again", "closed to "
                            + mode.name().toLowerCase(Locale.ROOT), "way/" + stretch.firstWay());
                }
            }
        }
        var kept = new ArrayList<Stretch>();
        for (int i = 0; i < shut.size(); i++) {
            var stretch = network.stretches.get(i);
            var left = stretch.with(stretch.ahead().without(shut.get(i)), stretch.back().without(shut.get(i)));
            if (left.isOpen()) {
                kept.add(left);
            }
        }
        return network.with(kept);
    }

    private static boolean carries(Stretch stretch, Mode mode) {
        return stretch.ahead().isOpen(mode) || stretch.back().isOpen(mode);
    }
}
