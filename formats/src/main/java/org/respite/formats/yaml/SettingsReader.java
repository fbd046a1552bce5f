package org.respite.formats.yaml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Clock;
import org.respite.formats.table.NumberText;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Calendar;
import org.respite.model.scenario.ModeProfile;
import org.respite.model.scenario.Rules;
import org.respite.model.scenario.Worth;

/** Reads calendar, rules, weights and modes; what is not said has the default of docs/reference/tables.md. */
public final class SettingsReader {

    /** Keys of the whole file. */
    public static final Set<String> KEYS =
            Set.of("format", "name", "title", "base", "modifications", "notes", "calendar", "rules", "worth", "modes");

    public static final Set<String> CALENDAR =
            Set.of("time-zone", "start", "end", "as-of", "slot-minutes", "tick-seconds", "duty-day-start");

    public static final Set<String> RULES = Set.of(
            "safety-margin-minutes",
            "exposure-cap-minutes",
            "standard-notice-hours",
            "emergency-notice-hours",
            "convoy-spread-minutes",
            "water-litres-per-person",
            "persons-per-toilet");

    public static final Set<String> WORTH = Set.of("survival-slope", "pieces", "decay-over-horizon");

    public static final Set<String> MODE = Set.of("passenger-car-units", "persons-per-vehicle");

    /** Estimates: what a vehicle takes of a road, and how many share a car. */
    private static final Map<Mode, ModeProfile> MODES = Map.of(
            Mode.TRUCK, new ModeProfile(2.5, 1),
            Mode.BUS, new ModeProfile(2, 1),
            Mode.AMBULANCE, new ModeProfile(1, 1),
            Mode.CAR, new ModeProfile(1, 5),
            Mode.FOOT, new ModeProfile(0.1, 1));

    private SettingsReader() {}

    public static Settings read(YamlMap yaml) {
        var calendar = readCalendar(yaml);
        var slot = calendar.map(Calendar::slot).orElse(Duration.ofDays(1));
        return new Settings(calendar, readRules(yaml, slot), readWorth(yaml), readModes(yaml), yaml.texts("notes"));
    }

    private static Optional<Calendar> readCalendar(YamlMap yaml) {
        var found = yaml.findMap("calendar");
        if (found.isEmpty()) {
            yaml.problem(ProblemCode.MISSING_KEY, "calendar", "", "“calendar” is missing",
                    "Add it with time-zone, start, end and as-of");
            return Optional.empty();
        }
        var map = found.get();
        map.allowOnly(CALENDAR);
        var zone = zone(map);
        var clock = new Clock(zone.orElse(Clock.UNKNOWN.zone()), Instant.EPOCH, Duration.ofDays(1), false);
        var start = instant(map, "start", Clock.Side.START, clock);
        var end = instant(map, "end", Clock.Side.END, clock);
        var asOf = instant(map, "as-of", Clock.Side.START, clock);
        var slot = seconds(map, "slot-minutes", 60, 15 * 60);
        var tick = seconds(map, "tick-seconds", 1, 60);
        var dutyDay = dutyDayStart(map);
        if (map.isBroken() || start.isEmpty() || end.isEmpty() || asOf.isEmpty()) {
            return Optional.empty();
        }
        if (asOf.get().isAfter(start.get())) {
            map.problem(ProblemCode.BAD_CALENDAR, "as-of", map.text("as-of"),
                    "the plan would be made after the horizon has begun", "Let as-of be no later than start");
            return Optional.empty();
        }
        try {
            return Optional.of(new Calendar(zone.orElseThrow(), start.get(), Duration.between(start.get(), end.get()),
                    asOf.get(), slot, tick, dutyDay));
        } catch (IllegalArgumentException e) {
            map.problem(ProblemCode.BAD_CALENDAR, "end", map.text("end"), String.valueOf(e.getMessage()),
                    "Choose start, end, slot-minutes and tick-seconds that fit");
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(YamlMap map) {
        var text = map.text("time-zone");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            map.problem(ProblemCode.BAD_CALENDAR, "time-zone", text, "there is no such time zone", "Write it as in Asia/Gaza");
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(YamlMap map, String key, Clock.Side side, Clock clock) {
        var text = map.text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (clock.read(text, side)) {
            case Clock.At(var instant) -> Optional.of(instant);
            case Clock.Wrong(var code, var message, var nextStep) -> {
                map.problem(code, key, text, message, nextStep);
                yield Optional.empty();
            }
        };
    }

    private static LocalTime dutyDayStart(YamlMap map) {
        var text = map.findText("duty-day-start").map(NumberText::latin).orElse("00:00");
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            map.problem(ProblemCode.NOT_A_TIME, "duty-day-start", text, "this is not a time of day", "Write it as in 05:00");
            return LocalTime.MIDNIGHT;
        }
    }

    private static Rules readRules(YamlMap yaml, Duration slot) {
        var found = yaml.findMap("rules");
        if (found.isEmpty()) {
            return new Rules(Duration.ofMinutes(30), Duration.ofMinutes(120), Duration.ofHours(48), Duration.ofHours(24),
                    Duration.ofMinutes(5), 15, 20);
        }
        var map = found.get();
        map.allowOnly(RULES);
        var spread = seconds(map, "convoy-spread-minutes", 60, 5 * 60);
        if (spread.isZero() || spread.compareTo(slot) > 0) {
            map.problem(ProblemCode.OUT_OF_RANGE, "convoy-spread-minutes", map.findText("convoy-spread-minutes").orElse(""),
                    "the spread of a convoy is above 0 and at most one slot", "Shorten it, or lengthen calendar.slot-minutes");
        }
        double water = positive(map, "water-litres-per-person", 15);
        double toilet = positive(map, "persons-per-toilet", 20);
        return new Rules(
                seconds(map, "safety-margin-minutes", 60, 30 * 60),
                seconds(map, "exposure-cap-minutes", 60, 120 * 60),
                seconds(map, "standard-notice-hours", 3600, 48 * 3600),
                seconds(map, "emergency-notice-hours", 3600, 24 * 3600),
                spread,
                water,
                (int) Math.min(toilet, Integer.MAX_VALUE));
    }

    private static Worth readWorth(YamlMap yaml) {
        var found = yaml.findMap("worth");
        if (found.isEmpty()) {
            return Worth.DEFAULT;
        }
        var map = found.get();
        map.allowOnly(WORTH);
        var pieces = map.has("pieces")
                ? map.numbers("pieces").stream().map(BigDecimal::doubleValue).toList()
                : Worth.DEFAULT.pieces();
        try {
            return new Worth(
                    map.findNumber("survival-slope").map(BigDecimal::doubleValue).orElse(Worth.DEFAULT.survivalSlope()),
                    pieces,
                    map.findNumber("decay-over-horizon").map(BigDecimal::doubleValue)
                            .orElse(Worth.DEFAULT.decayOverHorizon()));
        } catch (IllegalArgumentException e) {
            map.problem(ProblemCode.OUT_OF_RANGE, "pieces", pieces.toString(), String.valueOf(e.getMessage()),
                    "Let the slopes fall and stay above 0, and decay lie between 0 and 1");
            return Worth.DEFAULT;
        }
    }

    private static Map<Mode, ModeProfile> readModes(YamlMap yaml) {
        var result = new EnumMap<Mode, ModeProfile>(MODES);
        yaml.findMap("modes").ifPresent(map -> {
            var known = new TreeSet<String>();
            MODES.forEach((mode, fallback) -> {
                var word = mode.name().toLowerCase(Locale.ROOT);
                known.add(word);
                map.findMap(word).ifPresent(m -> result.put(mode, readMode(m, fallback)));
            });
            map.allowOnly(known);
        });
        return result;
    }

    private static ModeProfile readMode(YamlMap map, ModeProfile fallback) {
        map.allowOnly(MODE);
        return new ModeProfile(
                positive(map, "passenger-car-units", fallback.passengerCarUnits()),
                positive(map, "persons-per-vehicle", fallback.personsPerVehicle()));
    }

    private static double positive(YamlMap map, String key, double fallback) {
        var value = map.findNumber(key);
        if (value.filter(v -> v.signum() == 0).isPresent()) {
            map.problem(ProblemCode.OUT_OF_RANGE, key, "0", "a number above 0 is needed here", "Correct it");
            return fallback;
        }
        return value.map(BigDecimal::doubleValue).orElse(fallback);
    }

    private static Duration seconds(YamlMap map, String key, int unit, long fallback) {
        return map.findNumber(key)
                .map(v -> Duration.ofSeconds(
                        v.multiply(BigDecimal.valueOf(unit)).setScale(0, RoundingMode.HALF_UP).longValue()))
                .orElse(Duration.ofSeconds(fallback));
    }
}
