package org.respite.formats.osm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.respite.formats.NewScenario;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.ScenarioTransfer;
import org.respite.formats.folder.FolderSource;
import org.respite.formats.geo.Drawing;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.hxl.TableExtension;
import org.respite.formats.source.SampleContent;
import org.respite.formats.source.ScenarioContent;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.PlainTable;
import org.respite.formats.yaml.YamlMap;

/**
 * The scenario that roads are brought into.
 *
 * @param isBegun it is there already, and what it holds stays as it is
 * @param content an empty scenario where it is not begun
 * @param first day of its horizon, which ends with {@code last}
 */
record Target(
        Path folder,
        boolean isBegun,
        ScenarioContent content,
        Map<Layout, TableExtension> tables,
        List<GeoFile.Feature> courses,
        LocalDate first,
        LocalDate last) {

    /** The horizon ends with the day before. */
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00");

    static Optional<Target> find(Path folder, LocalDate today, ZoneId zone, Problems problems) {
        var name = String.valueOf(folder.getFileName());
        boolean isBegun = Files.exists(folder.resolve(FolderSource.SETTINGS));
        if (!isBegun && ScenarioTransfer.isTaken(folder)) {
            problems.file(ProblemCode.NOT_A_SCENARIO, FolderSource.SETTINGS, name,
                    "the folder has files but no " + FolderSource.SETTINGS, "Name the folder of a scenario, or a new one");
            return Optional.empty();
        }
        var empty = SampleContent.withoutRows(NewScenario.name(folder), today, zone);
        var source = new FolderSource(folder);
        var settings = isBegun ? source.findSettings(problems) : Optional.<YamlMap>empty();
        if (settings.filter(map -> map.has("base")).isPresent()) {
            problems.file(ProblemCode.NOT_A_SCENARIO, FolderSource.SETTINGS, "base",
                    "this scenario is changes of another one and has no tables", "Bring the roads into its base");
        }
        var tables = new LinkedHashMap<Layout, TableExtension>();
        for (var layout : List.of(Layouts.Places.TABLE, Layouts.Roads.TABLE, Layouts.Closures.TABLE)) {
            var table = isBegun ? table(source, layout, problems) : empty.tables().getOrDefault(layout, PlainTable.empty(List.of()));
            tables.put(layout, new TableExtension(layout, table));
        }
        var courses = isBegun ? source.features(Drawing.ROADS, problems) : List.<GeoFile.Feature>of();
        var first = day(isBegun ? calendar(settings, "start") : setting(empty, "calendar.start")).orElse(today);
        var end = isBegun ? calendar(settings, "end") : setting(empty, "calendar.end");
        var last = day(end).map(day -> MIDNIGHT.matcher(end).find() ? day.minusDays(1) : day).orElse(first);
        return Optional.of(new Target(folder, isBegun, empty, tables, courses, first, last));
    }

    TableExtension places() {
        return Objects.requireNonNull(tables.get(Layouts.Places.TABLE));
    }

    TableExtension roads() {
        return Objects.requireNonNull(tables.get(Layouts.Roads.TABLE));
    }

    TableExtension closures() {
        return Objects.requireNonNull(tables.get(Layouts.Closures.TABLE));
    }

    /** A name of a file that is not there yet. */
    String free(String name, String ending) {
        var plain = name.replaceAll("[^\\p{L}\\p{N} ._-]", "-");
        var free = plain;
        for (int i = 2; Files.exists(folder.resolve(free + ending)) || (free + ending).equals(FolderSource.SETTINGS); i++) {
            free = plain + "-" + i;
        }
        return free;
    }

    private static String setting(ScenarioContent content, String key) {
        return content.settings().getOrDefault(key, List.of("")).getFirst();
    }

    private static PlainTable table(FolderSource source, Layout layout, Problems problems) {
        return source.hasTable(layout.file())
                ? source.findTable(layout.file(), problems).map(grid -> PlainTable.of(layout, grid)).orElse(PlainTable.empty(List.of()))
                : PlainTable.empty(List.of());
    }

    private static String calendar(Optional<YamlMap> settings, String end) {
        return settings.flatMap(map -> map.findMap("calendar")).flatMap(calendar -> calendar.findText(end)).orElse("");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip().substring(0, Math.min(10, text.strip().length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
