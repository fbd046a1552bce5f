package org.respite.formats.osm.tags;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads numbers with their units: {@code 7.5 t}, {@code 12'6"}, {@code 40 mph}. */
final class Measure {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*([a-z/]*)");
    private static final Pattern FEET = Pattern.compile("(\\d{1,4})\\s*(?:'|ft)\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:\"|''|in)?)?");
    private static final Map<String, Double> TONNES =
            Map.of("", 1.0, "t", 1.0, "kg", 0.001, "st", 0.90718474, "lt", 1.0160469, "lbs", 0.00045359237, "cwt", 0.0508023);
    private static final Map<String, Double> METRES = Map.of("", 1.0, "m", 1.0, "cm", 0.01, "km", 1000.0, "mi", 1609.344);
    private static final Map<String, Double> KILOMETRES_AN_HOUR =
            Map.of("", 1.0, "km/h", 1.0, "kmh", 1.0, "kph", 1.0, "mph", 1.609344, "knots", 1.852);

    private Measure() {}

    static OptionalDouble tonnes(String text) {
        return number(text, TONNES);
    }

    static OptionalDouble metres(String text) {
        var feet = FEET.matcher(text);
        if (feet.matches()) {
            double inches = feet.group(2) == null ? 0 : Double.parseDouble(feet.group(2));
            return OptionalDouble.of((Integer.parseInt(feet.group(1)) * 12 + inches) * 0.0254);
        }
        return number(text, METRES);
    }

    static OptionalDouble kilometresAnHour(String text) {
        return number(text, KILOMETRES_AN_HOUR);
    }

    private static OptionalDouble number(String text, Map<String, Double> units) {
        var match = NUMBER.matcher(text.strip());
        if (!match.matches() || !units.containsKey(match.group(2))) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(match.group(1).replace(',', '.')) * units.getOrDefault(match.group(2), 1.0));
    }
}
