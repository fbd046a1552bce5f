package org.respite.formats.osm.tags;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.respite.model.quantity.Mode;

/**
 * When a way is closed to a mode: {@code motor_vehicle:conditional=no @ (Mo-Fr 07:00-09:00)}, as
 * https://wiki.openstreetmap.org/wiki/Conditional_restrictions tells. A condition that is neither hours of a week nor a
 * size of the vehicle nor weather keeps the way closed.
 */
final class Timed {

    private static final Pattern CLAUSE = Pattern.compile("([a-z_]+)\\s*@\\s*(?:\\(([^)]*)\\)|([^;(]+))\\s*(?:;|$)");
    private static final Pattern SIZE = Pattern.compile("(weight|height|width|length|axleload)\\s*(<=|>=|<|>|=)\\s*([\\d.]+)\\s*[a-z]*");
    private static final Set<String> WEATHER = Set.of("wet", "snow", "ice", "winter");
    private static final Set<String> OPENING = Set.of("yes", "designated", "permissive", "destination", "delivery", "customers");

    private final Tags tags;
    private final Vehicle truck;
    private final Remarks remarks;

    Timed(Tags tags, Vehicle truck, Remarks remarks) {
        this.tags = tags;
        this.truck = truck;
        this.remarks = remarks;
    }

    /**
     * The hours in which it is closed.
     *
     * @param open without the condition
     * @param deciding key of the access without condition; blank for none
     */
    WeekHours closed(Mode mode, boolean open, String deciding) {
        var key = conditional(mode, deciding);
        var closed = open ? WeekHours.NEVER : WeekHours.ALWAYS;
        if (key.isEmpty()) {
            return closed;
        }
        var opened = WeekHours.NEVER;
        var shut = WeekHours.NEVER;
        var clauses = CLAUSE.matcher(tags.of(key));
        boolean any = false;
        while (clauses.find()) {
            any = true;
            var hours = hours(clauses, key, mode);
            if (OPENING.contains(clauses.group(1))) {
                opened = opened.and(hours);
            } else {
                shut = shut.and(hours);
            }
        }
        if (!any) {
            remarks.guessed("hours", key + "=" + tags.of(key), "as if it were not there: it cannot be read", tags.thing());
        }
        return open ? shut : opened.others();
    }

    /** The most particular condition that speaks of the mode, unless a tag that speaks of it more closely decides. */
    private String conditional(Mode mode, String deciding) {
        for (var key : Vehicle.keys(mode)) {
            if (tags.has(key + ":conditional")) {
                return key + ":conditional";
            }
            if (key.equals(deciding) || deciding.startsWith(key + ":")) {
                return "";
            }
        }
        return "";
    }

    private WeekHours hours(Matcher clause, String key, Mode mode) {
        var condition = clause.group(2) == null ? clause.group(3) : clause.group(2);
        var hours = WeekHours.ALWAYS;
        for (var part : condition.strip().split("\\s+and\\s+")) {
            var found = hours(part.strip(), mode);
            if (found.isEmpty()) {
                boolean opens = OPENING.contains(clause.group(1));
                boolean isWeather = WEATHER.contains(part.strip());
                remarks.guessed("hours", key + "=" + tags.of(key),
                        (isWeather && !opens ? "open" : "closed") + ": the condition is no hours of a week", tags.thing());
                return opens || isWeather ? WeekHours.NEVER : WeekHours.ALWAYS;
            }
            hours = hours.others().and(found.get().others()).others();
        }
        return hours;
    }

    private Optional<WeekHours> hours(String condition, Mode mode) {
        var size = SIZE.matcher(condition);
        if (size.matches()) {
            return Optional.of(holds(size, Vehicle.of(mode, truck)) ? WeekHours.ALWAYS : WeekHours.NEVER);
        }
        return OpeningHours.find(upper(condition));
    }

    /** Days and months are written with capitals, and tags come in small letters. */
    private static String upper(String condition) {
        var text = condition;
        for (var word : List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH", "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")) {
            text = text.replaceAll("\\b" + word.toLowerCase(Locale.ROOT) + "\\b", word);
        }
        return text;
    }

    static Optional<WeekHours> opening(Tags tags) {
        return OpeningHours.find(upper(tags.of("opening_hours")));
    }

    private static boolean holds(Matcher size, Vehicle vehicle) {
        double has = switch (size.group(1)) {
            case "weight" -> vehicle.tonnes();
            case "height" -> vehicle.height();
            case "width" -> vehicle.width();
            case "length" -> vehicle.length();
            default -> vehicle.axle();
        };
        double bound = Double.parseDouble(size.group(3));
        return switch (size.group(2)) {
            case "<" -> has < bound;
            case "<=" -> has <= bound;
            case ">" -> has > bound;
            case ">=" -> has >= bound;
            default -> has == bound;
        };
    }
}
