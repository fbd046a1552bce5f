package org.respite.formats.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The report's files that come with the program. */
final class Resource {

    private Resource() {}

    /** Text of a file such as "report/page.js" or "drawing/map.js". */
    static String text(String name) {
        try (var in = Resource.class.getResourceAsStream("/org/respite/formats/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the report's file " + name + " is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
