package org.respite.formats.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.geo.GeoFile.Feature;
import org.respite.model.indicator.Estimate;
import org.respite.model.indicator.Figure;
import org.respite.model.indicator.Line;
import org.respite.model.indicator.Line.State;

/**
 * How much of a territory people may not enter, from polygons: the union of what each source says is restricted on a day, as a
 * share of the territory. Areas of different sources stand side by side and are never joined.
 */
public final class RestrictedAreas {

    public static final String INDICATOR = "restricted-area";

    private static final double SQUARE_METRES_PER_HECTARE = 10_000;

    private final Geometry territory;
    private final List<Area> areas;

    private RestrictedAreas(Geometry territory, List<Area> areas) {
        this.territory = territory;
        this.areas = List.copyOf(areas);
    }

    /**
     * @param isPossible whether the source is not sure of it: then it counts for the most alone
     * @param until first day on which it is over; empty while it lasts
     */
    private record Area(String id, Geometry shape, boolean isPossible, LocalDate from, Optional<LocalDate> until, String source) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && until.filter(u -> !day.isBefore(u)).isEmpty();
        }
    }

    /** Empty where a problem was recorded. */
    public static Optional<RestrictedAreas> read(Path file, Problems problems) {
        var name = String.valueOf(file.getFileName());
        if (!file.toFile().exists()) {
            problems.file(ProblemCode.MISSING_FILE, name, file.toString(), "there is no such file", "Name a GeoJSON file");
            return Optional.empty();
        }
        var territory = new ArrayList<Geometry>();
        var areas = new ArrayList<Area>();
        for (var feature : GeoFile.read(InputFile.folderOf(file), name, problems)) {
            var shapes = shapes(feature, name, problems);
            switch (feature.findText("kind").orElse("")) {
                case "territory" -> territory.addAll(shapes);
                case "restricted" -> area(feature, EqualArea.union(shapes), name, problems).ifPresent(areas::add);
                default -> bad(feature, name, problems, feature.findText("kind").orElse(""),
                        "its property “kind” is neither territory nor restricted", "Say which it is");
            }
        }
        if (!problems.hasErrors() && territory.isEmpty()) {
            problems.file(ProblemCode.NO_TERRITORY, name, "", "no feature is the territory: there is nothing to be a share of",
                    "Add its outline with “kind”: “territory”");
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var whole = EqualArea.union(territory);
        areas.stream().filter(a -> !a.shape().intersects(whole)).forEach(a -> problems.file(ProblemCode.OUTSIDE_TERRITORY, name, a.id(),
                "the area lies outside the territory", "Check that longitude stands before latitude, or leave it out"));
        return problems.hasErrors() ? Optional.empty() : Optional.of(new RestrictedAreas(whole, areas));
    }

    private static List<Geometry> shapes(Feature feature, String file, Problems problems) {
        var shapes = List.<Geometry>copyOf(EqualArea.polygons(feature.polygons()));
        if (shapes.isEmpty()) {
            bad(feature, file, problems, "", "it has no Polygon or MultiPolygon", "Draw its outline");
        }
        for (var shape : shapes) {
            var fault = new IsValidOp(shape).getValidationError();
            if (fault != null) {
                bad(feature, file, problems, fault.getMessage(), "its outline crosses or touches itself", "Draw it anew");
                return List.of();
            }
        }
        return shapes;
    }

    private static Optional<Area> area(Feature feature, Geometry shape, String file, Problems problems) {
        var source = feature.findText("source");
        if (source.isEmpty()) {
            bad(feature, file, problems, "", "it has no source", "Say in its property “source” who says so");
        }
        var from = date(feature, "from", file, problems);
        if (feature.findText("from").isEmpty()) {
            bad(feature, file, problems, "", "it has no first day", "Say it in its property “from”, such as 2023-11-24");
        }
        var until = date(feature, "until", file, problems);
        if (from.isEmpty() || source.isEmpty() || (until.isEmpty() && feature.findText("until").isPresent())) {
            return Optional.empty();
        }
        boolean possible = feature.findText("certainty").filter("possible"::equals).isPresent();
        return Optional.of(new Area(feature.findText("name").orElse(feature.where().strip().replace(":", "")), shape, possible, from.get(),
                until.map(u -> u.plusDays(1)), source.get()));
    }

    private static Optional<LocalDate> date(Feature feature, String key, String file, Problems problems) {
        var text = feature.findText(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            bad(feature, file, problems, text.orElse(""), "its property “" + key + "” is no day", "Write it as 2023-11-24");
            return Optional.empty();
        }
    }

    private static void bad(Feature feature, String file, Problems problems, String found, String message, String nextStep) {
        problems.add(ProblemCode.BAD_RESTRICTED_AREA, file, OptionalInt.empty(), Optional.empty(), found, feature.where() + message, nextStep);
    }

    /** A line in hectares and one in per cent for each time between two changes, up to a last day. */
    public List<Line> lines(LocalDate last, List<String> clauses) {
        var changes = new TreeSet<LocalDate>();
        areas.forEach(a -> {
            changes.add(a.from());
            a.until().ifPresent(changes::add);
        });
        changes.removeIf(c -> c.isAfter(last));
        if (changes.isEmpty()) {
            return List.of(new Line(INDICATOR, "share of the territory", "per cent", "territory", last, last, State.UNKNOWN,
                    Optional.empty(), List.of(), clauses));
        }
        var lines = new ArrayList<Line>();
        var days = List.copyOf(changes);
        for (int i = 0; i < days.size(); i++) {
            var until = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : last;
            lines.add(line("", "hectare", SQUARE_METRES_PER_HECTARE, 0, days.get(i), until, clauses));
            lines.add(line("share of the territory", "per cent", territory.getArea() / 100, 1, days.get(i), until, clauses));
        }
        return lines;
    }

    /** @param unit square metres that are one of the unit */
    private Line line(String what, String name, double unit, int digits, LocalDate from, LocalDate until, List<String> clauses) {
        var bySource = areas.stream().filter(a -> a.holdsOn(from))
                .collect(Collectors.groupingBy(Area::source, TreeMap::new, Collectors.toList()));
        var figures = new ArrayList<Figure>();
        bySource.forEach((source, own) -> figures.add(new Figure(Optional.of(estimate(own, unit, digits)), name, source, until, "drawn",
                own.stream().map(Area::id).toList())));
        var values = figures.stream().map(f -> f.value().orElseThrow()).toList();
        boolean rival = values.stream().distinct().count() > 1;
        return new Line(INDICATOR, what, name, "territory", from, until,
                values.isEmpty() ? State.UNKNOWN : rival ? State.RIVAL : State.TOLD, values.stream().reduce(Estimate::or), figures, clauses);
    }

    private Estimate estimate(List<Area> own, double unit, int digits) {
        var sure = EqualArea.union(own.stream().filter(a -> !a.isPossible()).map(Area::shape).toList());
        var most = EqualArea.union(own.stream().map(Area::shape).toList());
        return Estimate.between(number(sure, unit, digits), number(most, unit, digits));
    }

    private BigDecimal number(Geometry shape, double unit, int digits) {
        return BigDecimal.valueOf(EqualArea.common(shape, territory).getArea() / unit).setScale(digits, RoundingMode.HALF_UP);
    }
}
