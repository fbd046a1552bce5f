package org.respite.bridge.talks;

import java.util.List;
import java.util.OptionalLong;

/**
 * Something that an agreement would settle, in one of a few ways.
 *
 * @param id without blanks
 * @param options at least two; the first is how it is without an agreement
 * @param unit of options that are numbers; blank where they are words
 * @param relief what it means for civilians
 */
public record Issue(String id, String name, List<String> options, String unit, Relief relief) {

    /** What later options of an issue mean for the relief of civilians. */
    public enum Relief {
        NO,
        /** More of it lets more relief through. */
        MAKES_ROOM,
        /** More of it is more relief, which is owed. */
        IS_RELIEF
    }

    public Issue {
        options = List.copyOf(options);
    }

    public int size() {
        return options.size();
    }

    /** The number that an option is; empty for words. */
    public OptionalLong number(int option) {
        var text = options.get(option);
        return text.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** How far an option is on the way from the least to the most, in thousandths. */
    public int place(int option) {
        var first = number(0);
        var last = number(size() - 1);
        var value = number(option);
        if (first.isPresent() && last.isPresent() && value.isPresent() && last.getAsLong() > first.getAsLong()) {
            return Math.toIntExact(1000 * (value.getAsLong() - first.getAsLong()) / (last.getAsLong() - first.getAsLong()));
        }
        return 1000 * option / (size() - 1);
    }

    /** An option with its unit. */
    public String words(int option) {
        return number(option).isPresent() ? "%,d".formatted(number(option).getAsLong()) + (unit.isBlank() ? "" : " " + unit) : options.get(option);
    }
}
