package org.respite.formats.hxl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.respite.formats.hxl.ForeignHead.Field;
import org.respite.formats.table.Column;
import org.respite.formats.table.Grid;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts.Figures;
import org.respite.formats.table.Layouts.Items;
import org.respite.formats.table.Layouts.Places;

/**
 * What a table that is none of ours can still give: the places and goods that it speaks of, and its counts of people,
 * which become figures side by side and are never added.
 */
final class DerivedRows {

    /** From the finest to the coarsest. */
    private static final List<String> WHERE = List.of("loc", "adm5", "adm4", "adm3", "adm2", "adm1", "country");

    private static final List<String> PEOPLE =
            List.of("inneed", "affected", "targeted", "reached", "population", "beneficiary");
    private static final List<String> TOPIC =
            List.of("sector", "subsector", "activity", "org", "loc", "adm3", "adm2", "adm1", "country");

    private final ForeignHead head;
    private final String source;
    private final Taken taken;

    private DerivedRows(ForeignHead head, String source, Taken taken) {
        this.head = head;
        this.source = source;
        this.taken = taken;
    }

    static void take(ForeignHead head, String source, Taken taken) {
        var derived = new DerivedRows(head, source, taken);
        derived.places();
        derived.items();
        derived.figures();
    }

    private void places() {
        var level = WHERE.stream().filter(name -> find(name, "name").isPresent()).findFirst();
        if (level.isEmpty()) {
            return;
        }
        var name = find(level.get(), "name").orElseThrow();
        var code = head.fields().stream().filter(f -> f.is(level.get()) && f.has("code")).findFirst();
        var latitude = head.fields().stream().filter(f -> f.is("geo") && f.has("lat")).findFirst();
        var longitude = head.fields().stream().filter(f -> f.is("geo") && f.has("lon")).findFirst();
        var area = head.fields().stream().filter(f -> f.is("adm2") && f.has("code")).findFirst();
        taken.take(name, Places.TABLE, Places.NAME,
                "likely: the finest “where” of the table; each name becomes a place once");
        code.ifPresent(f -> taken.take(f, Places.TABLE, Places.PLACE, "likely: the code of that place"));
        latitude.ifPresent(f -> taken.take(f, Places.TABLE, Places.LATITUDE, ""));
        longitude.ifPresent(f -> taken.take(f, Places.TABLE, Places.LONGITUDE, ""));
        area.ifPresent(f -> taken.take(f, Places.TABLE, Places.AREA_CODE, ""));
        for (var line : head.rows()) {
            var text = line.cell(name.at()).strip();
            var id = code.map(f -> line.cell(f.at()).strip()).filter(c -> !c.isEmpty()).orElse(id(text));
            if (!id.isEmpty()) {
                var row = new LinkedHashMap<Column, String>();
                row.put(Places.PLACE, id);
                row.put(Places.NAME, text);
                latitude.ifPresent(f -> row.put(Places.LATITUDE, line.cell(f.at()).strip()));
                longitude.ifPresent(f -> row.put(Places.LONGITUDE, line.cell(f.at()).strip()));
                area.ifPresent(f -> row.put(Places.AREA_CODE, line.cell(f.at()).strip()));
                row.put(Layout.SOURCE, source(line));
                taken.add(Places.TABLE, row);
            }
        }
    }

    private void items() {
        var item = find("item", "name")
                .or(() -> head.fields().stream().filter(f -> f.is("indicator") && f.has("commodity")).findFirst());
        if (item.isEmpty()) {
            return;
        }
        taken.take(item.get(), Items.TABLE, Items.NAME, "likely: goods; each name becomes an item once");
        for (var line : head.rows()) {
            var text = line.cell(item.get().at()).strip();
            if (!id(text).isEmpty()) {
                taken.add(Items.TABLE, Map.of(Items.ITEM, id(text), Items.NAME, text, Layout.SOURCE, source(line)));
            }
        }
    }

    private void figures() {
        var topics = TOPIC.stream().flatMap(name -> find(name, "name").stream()).toList();
        for (var field : head.fields()) {
            if (PEOPLE.stream().noneMatch(field::is) || field.has("name") || field.has("code") || !taken.isOpen(field)) {
                continue;
            }
            taken.take(field, Figures.TABLE, Figures.VALUE,
                    "unsure: a count of people, kept as a figure beside others; who was counted its source must say");
            for (var line : head.rows()) {
                var value = line.cell(field.at()).strip();
                if (!value.isEmpty()) {
                    var row = new LinkedHashMap<Column, String>();
                    row.put(Figures.TOPIC, topic(field, topics, line));
                    row.put(Figures.VALUE, value);
                    row.put(Figures.UNIT, "persons");
                    row.put(Layout.SOURCE, source(line));
                    taken.add(Figures.TABLE, row);
                }
            }
            topics.forEach(f -> taken.take(f, Figures.TABLE, Figures.TOPIC, "likely: it says what a figure speaks of"));
        }
    }

    private static String topic(Field people, List<Field> topics, Grid.Line line) {
        var parts = new ArrayList<String>();
        parts.add(people.tag().map(tag -> people.title() + " (" + tag.spelt() + ")").orElse(people.title()));
        for (var topic : topics) {
            var text = line.cell(topic.at()).strip();
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return String.join(", ", parts);
    }

    /** The field that names something: with the attribute name, else with neither code nor the name of another thing. */
    private Optional<Field> find(String tag, String attribute) {
        return head.fields().stream().filter(f -> f.is(tag) && f.has(attribute)).findFirst()
                .or(() -> head.fields().stream().filter(f -> f.is(tag) && !f.has("code") && !f.has("type")).findFirst());
    }

    private String source(Grid.Line line) {
        return source + ", row " + line.number();
    }

    /** An id that a person can read: letters and digits of any script. */
    private static String id(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-").replaceAll("^-+|-+$", "");
    }
}
