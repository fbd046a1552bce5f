package org.respite.formats.osm.file;

import java.util.List;
import java.util.Map;

/** Hears what a file says, in the file's order. */
public interface OsmHandler {

    /** Degrees are counted in parts of this: about a centimetre on the ground. */
    double UNITS = 1e7;

    /** The time of which the file speaks, as it writes it. */
    default void asOf(String time) {}

    /** @param latitude in ten-millionths of a degree, as is {@code longitude} */
    default void node(long id, int latitude, int longitude, Map<String, String> tags) {}

    /** @param nodes at least one */
    default void way(long id, long[] nodes, Map<String, String> tags) {}

    default void relation(long id, List<Member> members, Map<String, String> tags) {}

    /** A part of a relation. */
    record Member(Kind kind, long id, String role) {}

    /** What a member can be. */
    enum Kind {
        NODE,
        WAY,
        RELATION
    }
}
