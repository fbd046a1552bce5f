package org.respite.mediation.pause;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.respite.formats.InputFile;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Clock;
import org.respite.formats.table.HoursText;
import org.respite.formats.yaml.YamlFile;
import org.respite.formats.yaml.YamlMap;
import org.respite.mediation.pause.Question.Budget;
import org.respite.mediation.pause.Question.Hours;
import org.respite.mediation.pause.Question.LongerHours;
import org.respite.mediation.pause.Question.Opening;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Zone;

/** Reads a question for a pause; docs/reference/pause-question.md describes it. Every problem is told at once. */
public final class QuestionReader {

    /** What the first line of a question says. */
    public static final String FORMAT = "respite-pause-question/1";

    /** More combinations than this nobody could look through, and they are not tried. */
    public static final int MOST_CANDIDATES = 2_000;

    private static final Set<String> KEYS = Set.of(
            "format", "title", "purpose", "form", "declared-by", "instead-of", "first-day", "days", "zones", "crossings",
            "budget");

    private final Scenario scenario;
    private final Limits limits;
    private final Problems problems = new Problems();
    private final Clock clock;

    /** Limits from outside the file, which stand above those in it. */
    public record Limits(OptionalDouble zoneHours, OptionalInt days, OptionalDouble crossingHours) {

        public static final Limits NONE = new Limits(OptionalDouble.empty(), OptionalInt.empty(), OptionalDouble.empty());
    }

    /** What came of reading. */
    public sealed interface Reading {}

    public record Read(Question question) implements Reading {}

    public record Refused(List<Problem> problems) implements Reading {}

    private QuestionReader(Scenario scenario, Limits limits) {
        this.scenario = scenario;
        this.limits = limits;
        var calendar = scenario.calendar();
        this.clock = new Clock(calendar.timeZone(), calendar.start(), calendar.horizon(), true);
    }

    public static Reading read(Scenario scenario, Path file, Limits limits) {
        var reader = new QuestionReader(scenario, limits);
        var question = YamlFile.findMap(InputFile.folderOf(file), String.valueOf(file.getFileName()), reader.problems)
                .flatMap(reader::question);
        return question.isPresent() && !reader.problems.hasErrors()
                ? new Read(question.get())
                : new Refused(reader.problems.all());
    }

    private Optional<Question> question(YamlMap map) {
        map.allowOnly(KEYS);
        var format = map.text("format");
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            map.problem(ProblemCode.WRONG_FORMAT, "format", format, "this is not a format that can be read",
                    "Write “format: " + FORMAT + "”");
            return Optional.empty();
        }
        var days = days(map);
        var first = first(map);
        var openings = map.maps("zones").stream().flatMap(m -> opening(m, first, days).stream()).toList();
        var crossings = map.maps("crossings").stream().flatMap(m -> crossing(m, first, days).stream()).toList();
        twice(map, openings, crossings);
        if (openings.isEmpty() && crossings.isEmpty() && !problems.hasErrors()) {
            map.problem(ProblemCode.NOTHING_TO_OPEN, "zones", "", "nothing is named that could be opened",
                    "Name zones with hours, or crossings with cargo-hours");
        }
        boolean agreed = agreed(map);
        var question = new Question(
                map.findText("title").orElse("Which pause to ask for"), base(map), map.findText("purpose").orElse("a pause"),
                agreed, declarers(map, agreed), days, openings, crossings, budget(map));
        long combinations = Menu.combinations(question);
        if (combinations > MOST_CANDIDATES) {
            map.problem(ProblemCode.TOO_MANY_CANDIDATES, "zones", combinations + " combinations",
                    "there are more than " + MOST_CANDIDATES + " combinations of zones, hours, days and crossings",
                    "Open zones together, or leave out hours that nobody would ask for");
        }
        return Optional.of(question);
    }

    private List<Integer> days(YamlMap map) {
        int most = scenario.calendar().days().size();
        if (!map.has("days")) {
            return List.of(most);
        }
        var days = new LinkedHashSet<Integer>();
        for (var number : map.numbers("days")) {
            if (number.stripTrailingZeros().scale() > 0 || number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                map.problem(ProblemCode.OUT_OF_RANGE, "days", number.toPlainString(),
                        "this is no number of days of the horizon, which touches " + most,
                        "Write whole numbers from 1 to " + most);
            } else {
                days.add(number.intValueExact());
            }
        }
        return days.isEmpty() ? List.of(most) : days.stream().sorted().toList();
    }

    private Moment first(YamlMap map) {
        var text = map.findText("first-day");
        if (text.isEmpty()) {
            return Moment.START;
        }
        return switch (clock.read(text.get(), Clock.Side.START)) {
            case Clock.At(var instant) -> {
                var moment = clock.moment(instant);
                if (moment.plus(Duration.ofDays(1)).isAfter(Moment.START) && moment.isBefore(clock.end())) {
                    yield moment;
                }
                map.problem(ProblemCode.WINDOW_OUTSIDE, "first-day", text.get(), "this day lies outside the horizon",
                        "Name a day of the scenario's calendar");
                yield Moment.START;
            }
            case Clock.Wrong(var code, var message, var nextStep) -> {
                map.problem(code, "first-day", text.get(), message, nextStep);
                yield Moment.START;
            }
        };
    }

    private Optional<Opening> opening(YamlMap map, Moment first, List<Integer> days) {
        map.allowOnly(Set.of("zones", "hours"));
        var zones = new ArrayList<Id.Zone>();
        for (var name : map.texts("zones")) {
            scenario.network().zones().stream()
                    .filter(z -> z.id().value().equals(name) && !z.calm())
                    .map(Zone::id)
                    .findFirst()
                    .ifPresentOrElse(zones::add, () -> map.problem(ProblemCode.UNKNOWN_NAME, "zones", name,
                            "there is no guarded zone of this name",
                            "Guarded are: " + names(scenario.network().zones().stream().filter(z -> !z.calm()).map(Zone::id).toList())));
        }
        var ways = ways(map, "hours", first, days);
        return zones.isEmpty() || ways.isEmpty() ? missing(map, zones.isEmpty() ? "zones" : "hours") : Optional.of(new Opening(zones, ways));
    }

    private Optional<LongerHours> crossing(YamlMap map, Moment first, List<Integer> days) {
        map.allowOnly(Set.of("crossing", "cargo-hours"));
        var name = map.text("crossing");
        var crossing = scenario.network().crossings().stream()
                .filter(c -> c.id().value().equals(name) && c.isForCargo())
                .findFirst();
        if (crossing.isEmpty() && !name.isEmpty()) {
            map.problem(ProblemCode.UNKNOWN_NAME, "crossing", name, "there is no crossing for cargo of this name",
                    "There are: " + names(scenario.network().crossings().stream().filter(c -> c.isForCargo()).map(c -> c.id()).toList()));
        }
        var ways = ways(map, "cargo-hours", first, days);
        return crossing.isEmpty() || ways.isEmpty()
                ? missing(map, "cargo-hours")
                : Optional.of(new LongerHours(crossing.get().id(), ways));
    }

    private static <T> Optional<T> missing(YamlMap map, String key) {
        if (!map.isBroken()) {
            map.problem(ProblemCode.MISSING_KEY, key, "", "“" + key + "” is missing or empty", "Add at least one");
        }
        return Optional.empty();
    }

    private List<Hours> ways(YamlMap map, String key, Moment first, List<Integer> days) {
        var ways = new ArrayList<Hours>();
        for (var text : map.texts(key)) {
            var hours = HoursText.find(text);
            var byDays = hours.map(h -> days.stream().map(n -> windows(h, first, n)).toList()).orElse(List.of());
            if (hours.isEmpty() || byDays.stream().anyMatch(w -> w.list().isEmpty())) {
                map.problem(ProblemCode.NOT_HOURS, key, text, "these are not daily hours within the horizon",
                        "Write 06:00-18:00, several separated by semicolons, or always");
            } else {
                ways.add(new Hours(text, byDays));
            }
        }
        return ways;
    }

    /** The hours on so many local days, cut to the horizon. */
    private Windows windows(HoursText hours, Moment first, int days) {
        var calendar = scenario.calendar();
        var from = first.isBefore(Moment.START) ? Moment.START : first;
        var last = calendar.local(first).toLocalDate().plusDays(days).atStartOfDay(calendar.timeZone()).toInstant();
        var end = calendar.instant(calendar.end());
        return hours.within(calendar.instant(from), last.isBefore(end) ? last : end, clock);
    }

    private void twice(YamlMap map, List<Opening> openings, List<LongerHours> crossings) {
        var zones = new LinkedHashSet<Id>();
        openings.stream().flatMap(o -> o.zones().stream()).filter(z -> !zones.add(z)).forEach(z -> map.problem(
                ProblemCode.DUPLICATE, "zones", z.value(), "the zone is named twice", "Name it once, with all of its hours"));
        var gates = new LinkedHashSet<Id>();
        crossings.stream().filter(c -> !gates.add(c.crossing())).forEach(c -> map.problem(ProblemCode.DUPLICATE, "crossings",
                c.crossing().value(), "the crossing is named twice", "Name it once, with all of its hours"));
    }

    private boolean agreed(YamlMap map) {
        var form = map.findText("form").orElse("agreed");
        if (!form.equals("agreed") && !form.equals("one-sided")) {
            map.problem(ProblemCode.UNKNOWN_WORD, "form", form, "this form of a pause is not known",
                    "Use one of: agreed, one-sided");
        }
        return !form.equals("one-sided");
    }

    private List<String> declarers(YamlMap map, boolean agreed) {
        var declarers = map.texts("declared-by");
        if (!agreed && declarers.size() != 1) {
            map.problem(ProblemCode.ONE_SIDE_ONLY, "declared-by", String.join("; ", declarers),
                    "a one-sided pause is asked of exactly one side", "Name the one that would declare it");
        }
        return declarers;
    }

    private Scenario base(YamlMap map) {
        var base = scenario;
        for (var name : map.texts("instead-of")) {
            var pause = base.permissions().pauses().stream().map(Pause::id).filter(p -> p.value().equals(name)).findFirst();
            if (pause.isPresent()) {
                base = new Modification.RemovePause(pause.get()).apply(base);
            } else {
                map.problem(ProblemCode.UNKNOWN_NAME, "instead-of", name, "there is no pause of this name, or it is named twice",
                        "There are: " + names(scenario.permissions().pauses().stream().map(Pause::id).toList()));
            }
        }
        return base;
    }

    private Budget budget(YamlMap map) {
        var budget = map.findMap("budget");
        budget.ifPresent(b -> b.allowOnly(Set.of("zone-hours", "days", "crossing-hours")));
        double zoneHours = limits.zoneHours().orElse(number(budget, "zone-hours"));
        double days = limits.days().isPresent() ? limits.days().getAsInt() : number(budget, "days");
        double crossingHours = limits.crossingHours().orElse(number(budget, "crossing-hours"));
        if (zoneHours <= 0 && crossingHours <= 0) {
            map.problem(ProblemCode.BUDGET_TOO_SMALL, "budget", "", "nothing but no pause at all is within this budget",
                    "Allow some zone-hours or crossing-hours");
        }
        return new Budget(zoneHours, (int) Math.min(Integer.MAX_VALUE, days), crossingHours);
    }

    private static double number(Optional<YamlMap> budget, String key) {
        return budget.flatMap(b -> b.findNumber(key)).map(BigDecimal::doubleValue).orElse(Double.MAX_VALUE);
    }

    private static String names(List<? extends Id> ids) {
        return ids.isEmpty() ? "none" : String.join(", ", ids.stream().map(Id::value).toList());
    }
}
