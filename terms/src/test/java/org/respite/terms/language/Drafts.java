package org.respite.terms.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.respite.terms.tree.Instrument;

/** Terms for tests. */
public final class Drafts {

    public static final Path EXAMPLES = Path.of("../examples/truce-2023-11");

    private Drafts() {}

    /** An agreement of North and South whose one stage lasts four days from 24 November 2023, 07:00. */
    public static Instrument pause(String head, String... lines) {
        return read("""
                agreement "Pause at the bridge"
                parties North, South
                mediators Qatar
                observers OCHA
                time zone Asia/Gaza
                %s
                stage pause
                  begins 2023-11-24 07:00
                  lasts 4 days
                  %s
                """.formatted(head, String.join("\n  ", lines)));
    }

    public static Instrument read(String text) {
        return switch (TermsReader.read(text)) {
            case Reading.Read(var instrument) -> instrument;
            case Reading.Refused(var mistakes) -> throw new AssertionError(mistakes + " in\n" + text);
        };
    }

    public static List<Mistake> mistakes(String text) {
        return switch (TermsReader.read(text)) {
            case Reading.Read _ -> List.of();
            case Reading.Refused(var mistakes) -> mistakes;
        };
    }

    public static String example(String name) {
        try {
            return Files.readString(EXAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
