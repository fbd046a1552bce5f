package org.respite.benchmarks.backtest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import org.respite.formats.Problems;
import org.respite.formats.entry.EntryFile;
import org.respite.terms.language.Reading;
import org.respite.terms.language.TermsReader;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Stage;

/** The command: a folder with {@code truce.terms}, {@code record.jsonl} and {@code known-before.csv}; tables, or JSON. */
public final class Main {

    private static final String TERMS = "truce";
    private static final int DAYS = 7;

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        boolean json = arguments.length == 2 && arguments[1].equals("--json");
        if (arguments.length == 0 || arguments.length > 2 || arguments.length == 2 && !json || !Files.isDirectory(Path.of(arguments[0]))) {
            System.err.println("benchmarks/backtest FOLDER [--json], such as examples/truce-2023-11");
            System.exit(2);
        }
        try {
            var test = read(Path.of(arguments[0]));
            System.out.print(json ? BackTestJson.of(test) : BackTestText.of(test));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /** Fails with {@link IllegalArgumentException}, which tells every problem. */
    static BackTest read(Path folder) throws IOException {
        var problems = new Problems();
        var record = EntryFile.read(folder.resolve("record.jsonl"), problems);
        var instrument = instrument(folder.resolve(TERMS + ".terms"));
        var begins = instrument.stages().getFirst().begins().orElseThrow() instanceof Stage.Beginning.At(var moment)
                ? moment.date()
                : null;
        if (begins == null) {
            throw new IllegalArgumentException("the stage begins on no date");
        }
        var agreed = KnownBefore.read(folder.resolve("known-before.csv"), instrument, TERMS, begins, problems);
        return new BackTest(agreed, record, begins.datesUntil(begins.plusDays(DAYS)).toList());
    }

    private static Instrument instrument(Path file) throws IOException {
        return switch (TermsReader.read(Files.readString(file, StandardCharsets.UTF_8))) {
            case Reading.Read(var instrument) -> instrument;
            case Reading.Refused(var mistakes) -> throw new IllegalArgumentException(String.join("\n", mistakes.stream().map(Object::toString).toList()));
        };
    }
}
