package org.respite.benchmarks.scaling;

import java.util.List;

/**
 * cost = factor · size^exponent, the line of least squares through the logarithms.
 *
 * @param factor cost at size 1
 */
record PowerLaw(double factor, double exponent) {

    /** A measured size and what it cost. */
    record Point(double size, double cost) {}

    static PowerLaw fit(List<Point> points) {
        double n = points.size();
        double x = points.stream().mapToDouble(p -> Math.log(p.size())).sum() / n;
        double y = points.stream().mapToDouble(p -> Math.log(p.cost())).sum() / n;
        double xy = points.stream().mapToDouble(p -> (Math.log(p.size()) - x) * (Math.log(p.cost()) - y)).sum();
        double xx = points.stream().mapToDouble(p -> Math.pow(Math.log(p.size()) - x, 2)).sum();
        double exponent = xy / xx;
        return new PowerLaw(Math.exp(y - exponent * x), exponent);
    }

    double at(double size) {
        return factor * Math.pow(size, exponent);
    }
}
