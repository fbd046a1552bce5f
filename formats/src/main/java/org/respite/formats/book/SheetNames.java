package org.respite.formats.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.respite.formats.source.ScenarioContent;
import org.respite.formats.source.ScenarioContent.Changes;

/** Gives lists of changes names that a sheet can have: short, without certain characters, and not taken. */
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    static ScenarioContent legal(ScenarioContent content) {
        var taken = new HashSet<String>();
        BookParts.sheets().forEach(name -> taken.add(BookParts.key(name)));
        var changes = new ArrayList<Changes>();
        for (var list : content.changes()) {
            var name = free(list.name().replaceAll("[\\[\\]:;*?/\\\\']", "-").strip(), taken);
            changes.add(new Changes(name, list.changes()));
        }
        var settings = new LinkedHashMap<>(content.settings());
        settings.put("modifications", changes.stream().map(Changes::name).toList());
        return new ScenarioContent(settings, content.tables(), content.drawings(), List.copyOf(changes));
    }

    private static String free(String wish, HashSet<String> taken) {
        var name = cut(wish.isEmpty() ? "changes" : wish, LONGEST);
        for (int i = 2; !taken.add(BookParts.key(name)); i++) {
            name = cut(wish, LONGEST - 5) + " " + i;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}
