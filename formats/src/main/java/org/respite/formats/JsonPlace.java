package org.respite.formats;

import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;

/** Where in a JSON file its reader gave up. */
public final class JsonPlace {

    private JsonPlace() {}

    public static OptionalInt row(JacksonException e) {
        var location = e.getLocation();
        return location == null || location.getLineNr() < 1 ? OptionalInt.empty() : OptionalInt.of(location.getLineNr());
    }

    public static Optional<String> column(JacksonException e) {
        var location = e.getLocation();
        return location == null || location.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of("character " + location.getColumnNr());
    }
}
