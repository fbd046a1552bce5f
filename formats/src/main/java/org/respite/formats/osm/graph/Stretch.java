package org.respite.formats.osm.graph;

/**
 * A road between two points of the network without a junction on the way, in both directions.
 *
 * @param firstWay of OpenStreetMap, at {@code from}; {@code lastWay} at {@code to}
 * @param course from {@code from} to {@code to}; without points where it has no length
 * @param ahead from {@code from} to {@code to}
 */
record Stretch(long firstWay, long lastWay, String name, int from, int to, Course course, double metres, Side ahead, Side back) {

    boolean isOpen() {
        return ahead.isOpen() || back.isOpen();
    }

    int other(int end) {
        return end == from ? to : from;
    }

    Side leaving(int end) {
        return end == from ? ahead : back;
    }

    long wayAt(int end) {
        return end == from ? firstWay : lastWay;
    }

    Stretch reversed() {
        return new Stretch(lastWay, firstWay, name, to, from, course.reversed(), metres, back, ahead);
    }

    Stretch with(Side ahead, Side back) {
        return new Stretch(firstWay, lastWay, name, from, to, course, metres, ahead, back);
    }

    Stretch between(int from, int to) {
        return new Stretch(firstWay, lastWay, name, from, to, course, metres, ahead, back);
    }

    /** The part of it between two spots on its course. */
    Stretch part(int from, int to, Course part) {
        double length = part.metres();
        double share = metres == 0 ? 0 : Math.min(1, length / metres);
        return new Stretch(firstWay, lastWay, name, from, to, part, length, ahead.part(share), back.part(share));
    }

    /** This, then {@code next}, which begins where this ends; what they are called follows the longer of them. */
    Stretch then(Stretch next) {
        return new Stretch(firstWay, next.lastWay, Names.joined(this, next), from, next.to, course.then(next.course),
                metres + next.metres, ahead.then(next.ahead), next.back.then(back));
    }
}
