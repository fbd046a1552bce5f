package org.respite.dossier.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists that come with the program: one row a line, cells between semicolons, remarks after “#”. */
public final class Lists {

    private Lists() {}

    public static List<List<String>> rows(String name) {
        try (var in = Lists.class.getResourceAsStream("/org/respite/dossier/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the list " + name + " is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split(";\\s*")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
