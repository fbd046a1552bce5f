package org.respite.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.respite.benchmarks.scaling.PowerLaw.Point;

/** Cities are the same each time, and exponents are those that were put in. */
class ScalingTest {

    private static final City CITY = new City(8, 96, 4_000, 12, 3);

    @Test
    void theSameSeedMakesTheSameCity() {
        var city = CityMaker.make(CITY);
        assertThat(CityMaker.make(CITY)).isEqualTo(city);
        assertThat(CityMaker.make(new City(8, 96, 4_000, 12, 4))).isNotEqualTo(city);
        assertThat(city.persons()).isCloseTo(4_000, within(100.0));
        assertThat(city.crossings()).hasSize(3);
    }

    @Test
    void aCityThatGrowsHasAsManyTimesTheRoads() {
        double roads = CityMaker.make(CITY).roadCount();
        double more = CityMaker.make(CITY.grown(City.Axis.ROADS, 4)).roadCount();
        assertThat(more / roads).isBetween(3.5, 5.0);
    }

    @Test
    void aLineThroughTheLogarithmsFindsTheExponent() {
        var law = PowerLaw.fit(Stream.of(1, 10, 100).map(x -> new Point(x, 0.5 * Math.pow(x, 1.25))).toList());
        assertThat(law.exponent()).isCloseTo(1.25, within(1e-9));
        assertThat(law.at(10)).isCloseTo(0.5 * Math.pow(10, 1.25), within(1e-9));
    }

    @Test
    void theDrawingHasAPointForEveryRunAndTheExponentInWords() {
        var svg = ScalingPlot.svg("cost", List.of(
                new Series(City.Axis.ROADS, List.of(new Point(100, 1), new Point(200, 2))),
                new Series(City.Axis.TRUCKS, List.of(new Point(10, 1), new Point(20, 4)))));
        assertThat(svg.split("<circle", -1)).hasSize(5);
        assertThat(svg).contains("roads: exponent 1.00", "trucks: exponent 2.00", "<title>cost</title>");
    }
}
