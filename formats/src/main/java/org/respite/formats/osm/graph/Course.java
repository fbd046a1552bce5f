package org.respite.formats.osm.graph;

import java.util.Arrays;
import org.respite.formats.osm.file.OsmHandler;

/** A line on the ground: latitude and longitude of each point by turns, in ten-millionths of a degree. */
public final class Course {

    /** Mean radius of the Earth (IUGG), in metres. */
    private static final double RADIUS = 6_371_008.8;

    private final int[] points;

    Course(int... points) {
        this.points = points;
    }

    public int size() {
        return points.length / 2;
    }

    public double latitude(int point) {
        return points[2 * point] / OsmHandler.UNITS;
    }

    public double longitude(int point) {
        return points[2 * point + 1] / OsmHandler.UNITS;
    }

    double metres() {
        double sum = 0;
        for (int i = 1; i < size(); i++) {
            sum += metres(latitude(i - 1), longitude(i - 1), latitude(i), longitude(i));
        }
        return sum;
    }

    /** Along the great circle. */
    public static double metres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double a = Math.toRadians(latitude2 - latitude1) / 2;
        double b = Math.toRadians(longitude2 - longitude1) / 2;
        double h = Math.sin(a) * Math.sin(a)
                + Math.cos(Math.toRadians(latitude1)) * Math.cos(Math.toRadians(latitude2)) * Math.sin(b) * Math.sin(b);
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    Course reversed() {
        var reversed = new int[points.length];
        for (int i = 0; i < size(); i++) {
            reversed[2 * i] = points[points.length - 2 - 2 * i];
            reversed[2 * i + 1] = points[points.length - 1 - 2 * i];
        }
        return new Course(reversed);
    }

    /** This, then {@code next}, which begins where this ends. */
    Course then(Course next) {
        if (next.points.length == 0) {
            return this;
        }
        if (points.length == 0) {
            return next;
        }
        var joined = Arrays.copyOf(points, points.length + next.points.length - 2);
        System.arraycopy(next.points, 2, joined, points.length, next.points.length - 2);
        return new Course(joined);
    }

    /** The part between two spots on it. */
    Course between(Spot from, Spot to) {
        int inner = Math.max(0, to.segment - from.segment);
        var part = new int[2 * (inner + 2)];
        part[0] = from.latitude;
        part[1] = from.longitude;
        System.arraycopy(points, 2 * (from.segment + 1), part, 2, 2 * inner);
        part[part.length - 2] = to.latitude;
        part[part.length - 1] = to.longitude;
        return new Course(part);
    }

    Spot start() {
        return new Spot(0, 0, points[0], points[1]);
    }

    Spot end() {
        return new Spot(size() - 2, 1, points[points.length - 2], points[points.length - 1]);
    }

    /** The spot nearest to a point. Within a few kilometres the Earth is taken as flat. */
    Spot nearest(double latitude, double longitude) {
        double shrink = Math.cos(Math.toRadians(latitude));
        var best = start();
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 1 < size(); i++) {
            double x = (longitude(i) - longitude) * shrink;
            double y = latitude(i) - latitude;
            double dx = (longitude(i + 1) - longitude(i)) * shrink;
            double dy = latitude(i + 1) - latitude(i);
            double square = dx * dx + dy * dy;
            double share = square == 0 ? 0 : Math.clamp(-(x * dx + y * dy) / square, 0, 1);
            double off = Math.hypot(x + share * dx, y + share * dy);
            if (off < least) {
                least = off;
                best = new Spot(i, share, between(points[2 * i], points[2 * i + 2], share),
                        between(points[2 * i + 1], points[2 * i + 3], share));
            }
        }
        return best;
    }

    private static int between(int a, int b, double share) {
        return (int) Math.round(a + (b - (double) a) * share);
    }

    /** A spot on a course: so far along the segment of this number. */
    record Spot(int segment, double share, int latitude, int longitude) implements Comparable<Spot> {

        @Override
        public int compareTo(Spot other) {
            int bySegment = Integer.compare(segment, other.segment);
            return bySegment == 0 ? Double.compare(share, other.share) : bySegment;
        }

        double metresTo(double latitude, double longitude) {
            return Course.metres(this.latitude / OsmHandler.UNITS, this.longitude / OsmHandler.UNITS, latitude, longitude);
        }
    }
}
