package org.respite.formats.geo;

import java.util.List;

/** What a scenario can draw. */
public enum Drawing {
    /** Outlines of zones. */
    ZONES("zones.geojson"),
    /** Courses of roads. */
    ROADS("roads.geojson"),
    /** Administrative outlines for the map. */
    BOUNDARIES("boundaries.geojson");

    /** In the order in which they are read. */
    public static final List<Drawing> ALL = List.of(values());

    private final String file;

    Drawing(String file) {
        this.file = file;
    }

    /** Its file in a scenario's folder. */
    public String file() {
        return file;
    }
}
