package org.respite.formats.osm.file;

/** Degrees as whole numbers of ten-millionths. */
final class Degrees {

    private Degrees() {}

    /** @param most degrees that there are */
    static int units(long units, int most) {
        if (Math.abs(units) > (long) (most * OsmHandler.UNITS)) {
            throw OsmFileException.broken(units / OsmHandler.UNITS + "°", "a point lies outside the world");
        }
        return Math.toIntExact(units);
    }
}
