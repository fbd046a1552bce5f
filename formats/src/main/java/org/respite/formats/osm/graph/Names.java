package org.respite.formats.osm.graph;

import java.util.List;
import org.respite.formats.osm.tags.WayReader;

/** What a chain of roads is called: as its longer part, and the bridges and tunnels of both stay in the name. */
final class Names {

    private static final List<String> ENDINGS = List.of(WayReader.BRIDGE, WayReader.TUNNEL);

    private Names() {}

    static String joined(Stretch first, Stretch second) {
        var name = plain(first.metres() >= second.metres() ? first.name() : second.name());
        for (var ending : ENDINGS) {
            if (first.name().contains(ending) || second.name().contains(ending)) {
                name += ending;
            }
        }
        return name;
    }

    private static String plain(String name) {
        var plain = name;
        for (var ending : ENDINGS) {
            plain = plain.replace(ending, "");
        }
        return plain;
    }
}
