package org.respite.formats.osm.tags;

/** The two directions of a way, as it is drawn. */
enum Heading {
    FORWARD,
    BACKWARD;

    /** What is added to a key that speaks of this direction alone. */
    String ending() {
        return this == FORWARD ? ":forward" : ":backward";
    }
}
