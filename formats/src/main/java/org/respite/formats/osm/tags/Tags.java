package org.respite.formats.osm.tags;

import java.util.Locale;
import java.util.Map;

/** The tags of one thing, in small letters and without the blanks around them. */
public record Tags(String thing, Map<String, String> all) {

    /** @param thing as OpenStreetMap addresses it: {@code way/123} */
    public Tags {
        all = Map.copyOf(all);
    }

    /** The value; blank where there is none. */
    public String of(String key) {
        return all.getOrDefault(key, "").strip().toLowerCase(Locale.ROOT);
    }

    /** The value as it is written, for names. */
    public String text(String key) {
        return all.getOrDefault(key, "").strip();
    }

    public boolean has(String key) {
        return !of(key).isEmpty();
    }

    public boolean is(String key, String value) {
        return of(key).equals(value);
    }

    /** Whether the key says that something is there, whatever its kind. */
    public boolean says(String key) {
        return has(key) && !is(key, "no");
    }

    /** The first of {@code keys} that has a value; blank where none has. */
    public String first(Iterable<String> keys) {
        for (var key : keys) {
            if (has(key)) {
                return key;
            }
        }
        return "";
    }
}
