package org.respite.formats.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.respite.formats.Problems;
import org.respite.formats.geo.Drawing;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.PlainTable;
import org.respite.formats.yaml.YamlMap;

/**
 * All that a scenario says, as its maker wrote it, on the way from one kind of source to another.
 *
 * @param settings by the keys that lead to them with points between; a list has several values
 * @param tables those that there are
 * @param changes in the order in which they apply
 */
public record ScenarioContent(
        Map<String, List<String>> settings,
        Map<Layout, PlainTable> tables,
        Map<Drawing, List<GeoFile.Feature>> drawings,
        List<Changes> changes) {

    private static final String BASE = "base";
    private static final String NOTES = "notes";
    private static final String MODIFICATIONS = "modifications";
    private static final Set<String> OF_ITS_OWN = Set.of("format", "name", "title");

    /**
     * A file of changes.
     *
     * @param name without an ending, different from all others
     * @param changes the keys of each with their values; a list is joined by semicolons
     */
    public record Changes(String name, List<Map<String, String>> changes) {}

    /**
     * What {@code layers} say together, which were read without errors.
     *
     * @param layers a scenario, then the base that it changes, then the base of that
     */
    public static ScenarioContent of(List<ScenarioSource> layers) {
        var problems = new Problems();
        var maps = layers.stream().map(layer -> layer.findSettings(problems).orElseThrow()).toList();
        var base = layers.getLast();
        var tables = new LinkedHashMap<Layout, PlainTable>();
        for (var layout : Layouts.ALL) {
            if (base.hasTable(layout.file())) {
                base.findTable(layout.file(), problems)
                        .ifPresent(grid -> tables.put(layout, PlainTable.of(layout, grid)));
            }
        }
        var drawings = new EnumMap<Drawing, List<GeoFile.Feature>>(Drawing.class);
        Drawing.ALL.forEach(drawing -> drawings.put(drawing, base.features(drawing, problems)));
        var changes = new ArrayList<Changes>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            addChanges(layers.get(i), maps.get(i).texts(MODIFICATIONS), changes, problems);
        }
        return new ScenarioContent(settings(maps, changes), tables, drawings, changes);
    }

    private static Map<String, List<String>> settings(List<YamlMap> maps, List<Changes> changes) {
        var result = new LinkedHashMap<String, List<String>>();
        maps.getFirst().leaves().forEach((key, values) -> {
            if (OF_ITS_OWN.contains(key)) {
                result.put(key, values);
            }
        });
        var notes = new ArrayList<String>();
        for (var map : maps.reversed()) {
            notes.addAll(map.texts(NOTES));
        }
        maps.getLast().leaves().forEach((key, values) -> {
            if (!OF_ITS_OWN.contains(key) && !Set.of(BASE, NOTES, MODIFICATIONS).contains(key)) {
                result.put(key, values);
            }
        });
        result.put(NOTES, notes);
        result.put(MODIFICATIONS, changes.stream().map(Changes::name).toList());
        return result;
    }

    private static void addChanges(ScenarioSource layer, List<String> files, List<Changes> all, Problems problems) {
        var taken = new LinkedHashSet<String>();
        all.forEach(changes -> taken.add(changes.name()));
        for (var file : files) {
            var name = file.replaceFirst("\\.ya?ml$", "");
            for (int i = 2; !taken.add(name); i++) {
                name = file.replaceFirst("\\.ya?ml$", "") + " " + i;
            }
            var list = new ArrayList<Map<String, String>>();
            layer.findChanges(file, problems).orElseThrow().maps("changes").forEach(c -> list.add(c.cells()));
            all.add(new Changes(name, list));
        }
    }
}
