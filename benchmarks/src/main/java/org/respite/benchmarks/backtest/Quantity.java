package org.respite.benchmarks.backtest;

import java.util.function.ToDoubleFunction;
import org.respite.operations.forecast.Forecast;

/** What is forecast as a number. */
enum Quantity {
    TRUCKS("trucks in", Forecast.Course::trucks),
    PERSONS("persons released from Gaza under the terms", Forecast.Course::persons),
    PRISONERS("prisoners released", Forecast.Course::prisoners);

    private final String words;
    private final ToDoubleFunction<Forecast.Course> figure;

    Quantity(String words, ToDoubleFunction<Forecast.Course> figure) {
        this.words = words;
        this.figure = figure;
    }

    String words() {
        return words;
    }

    ToDoubleFunction<Forecast.Course> figure() {
        return figure;
    }
}
