package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.dossier.Dossier;
import org.respite.dossier.DossierJson;
import org.respite.dossier.DossierMaker;
import org.respite.dossier.DossierPage;
import org.respite.dossier.DossierText;
import org.respite.dossier.FiguresTable;
import org.respite.dossier.Review;
import org.respite.dossier.positions.PositionsTable;
import org.respite.formats.AtomicFile;
import org.respite.formats.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a folder of reports into statements, figures and events, for a person to confirm. */
@Command(
        name = "dossier",
        description = "What the reports in a folder say: who wants what on which condition, figures side by side, events, shifts and doubts, each"
                + " with its words. For the mediator alone.",
        mixinStandardHelpOptions = true)
final class DossierCommand extends Answering {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder with reports as .txt, .html, .pdf or .xml (RSS).")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", description = "Also write dossier.html, dossier.json, figures.csv and positions.csv there.")
    private @Nullable Path out;

    @Option(names = "--review", paramLabel = "BOOK.xlsx", description = "Write a workbook in which a person confirms each item; must not exist.")
    private @Nullable Path review;

    @Option(names = "--confirmed", paramLabel = "BOOK.xlsx", description = "Take over what a person decided in such a workbook.")
    private @Nullable Path confirmed;

    DossierCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var dossier = made(DossierMaker.make(folder));
        if (confirmed != null) {
            dossier = made(Review.confirmed(dossier, confirmed));
        }
        try {
            write(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the dossier", e);
        }
        terminal.data(output.json ? DossierJson.write(dossier) : DossierText.of(dossier));
        return Answer.DONE.exitCode();
    }

    private Dossier made(DossierMaker.Made made) {
        return switch (made) {
            case DossierMaker.Done(var dossier, var warnings) -> {
                if (!output.quiet) {
                    ProblemText.warn(terminal, warnings);
                }
                yield dossier;
            }
            case DossierMaker.Refused(var problems) -> throw new InputRefused(problems);
        };
    }

    private void write(Dossier dossier) throws IOException {
        var written = new ArrayList<Path>();
        if (out != null) {
            Files.createDirectories(out);
            for (var file : files(dossier)) {
                AtomicFile.write(out.resolve(file.name()), file.content());
                written.add(out.resolve(file.name()));
            }
        }
        if (review != null) {
            if (Files.exists(review)) {
                throw new InputRefused(List.of(Review.alreadyThere(review)));
            }
            AtomicFile.write(review, Review.book(dossier));
            written.add(review);
        }
        if (!output.quiet) {
            written.forEach(file -> terminal.say("wrote " + file));
        }
    }

    private static List<OutputFile> files(Dossier dossier) {
        return List.of(
                text("dossier.html", DossierPage.of(dossier)),
                text("dossier.json", DossierJson.write(dossier)),
                text("figures.csv", FiguresTable.of(dossier)),
                text("positions.csv", PositionsTable.of(dossier)));
    }

    private static OutputFile text(String name, String content) {
        return new OutputFile(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
