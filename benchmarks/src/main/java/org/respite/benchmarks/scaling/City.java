package org.respite.benchmarks.scaling;

/**
 * An invented city to be made by {@link CityMaker}.
 *
 * @param side places along each side of its grid of streets
 * @param slots of a quarter of an hour
 */
record City(int side, int slots, int persons, int trucks, long seed) {

    /** One thing about a city that can be more. */
    enum Axis {
        ROADS("roads"),
        SLOTS("slots"),
        PERSONS("persons"),
        TRUCKS("trucks");

        private final String word;

        Axis(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** The same city with {@code factor} times as much of one thing; roads grow with the square of the side. */
    City grown(Axis axis, double factor) {
        return switch (axis) {
            case ROADS -> new City((int) Math.round(side * Math.sqrt(factor)), slots, persons, trucks, seed);
            case SLOTS -> new City(side, (int) Math.round(slots * factor), persons, trucks, seed);
            case PERSONS -> new City(side, slots, (int) Math.round(persons * factor), trucks, seed);
            case TRUCKS -> new City(side, slots, persons, (int) Math.round(trucks * factor), seed);
        };
    }
}
