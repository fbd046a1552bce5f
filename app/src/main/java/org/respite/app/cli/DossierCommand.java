package org.respite.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.dossier.Dossier;
import org.respite.dossier.DossierJson;
import org.respite.dossier.DossierMaker;
import org.respite.dossier.DossierPage;
import org.respite.dossier.DossierText;
import org.respite.dossier.FiguresTable;
import org.respite.dossier.Review;
import org.respite.dossier.ReviewDialogue;
import org.respite.dossier.positions.PositionsTable;
import org.respite.formats.AtomicFile;
import org.respite.formats.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Option(names = "--review", paramLabel = "BOOK.xlsx", description = "Write a workbook in which a person confirms and corrects each item; must not exist. What --confirmed holds stands in it.")
    private @Nullable Path review;

    @Option(names = "--confirmed", paramLabel = "BOOK.xlsx", description = "Take over what a person decided in such a workbook.")
    private @Nullable Path confirmed;

    @Option(names = "--ask", description = "Ask here about each item that is not decided, and keep the answers in the workbook of --review, which may already hold some.")
    private boolean ask;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides when asked (default: it is asked for).")
    private @Nullable String by;

    @Mixin
    private PageOptions pages;

    @Spec
    private CommandSpec spec;

    private final Clock clock = Clock.systemDefaultZone();

    DossierCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        validate();
        var dossier = made(DossierMaker.make(folder));
        if (confirmed != null) {
            dossier = made(Review.confirmed(dossier, confirmed));
        }
        if (review != null) {
            dossier = reviewed(dossier, review);
        }
        write(dossier);
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

    /** The workbook written anew, or filled in by asking. */
    private Dossier reviewed(Dossier dossier, Path book) {
        if (!ask) {
            if (Files.exists(book)) {
                throw new InputRefused(List.of(Review.alreadyThere(book)));
            }
            write(book, Review.book(dossier));
            return dossier;
        }
        var known = Files.exists(book) ? made(Review.confirmed(dossier, book)) : dossier;
        var typed = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        return new ReviewDialogue(typed, terminal.err(), LocalDate.now(clock)).run(known, Optional.ofNullable(by), decided -> keep(book, decided));
    }

    private void write(Dossier dossier) {
        if (out != null) {
            for (var file : files(dossier)) {
                write(out.resolve(file.name()), file.content());
            }
        }
    }

    private void write(Path file, byte[] content) {
        keep(file, content);
        if (!output.quiet) {
            terminal.say("wrote " + file);
        }
    }

    private static void keep(Path book, Dossier decided) {
        keep(book, Review.book(decided));
    }

    private static void keep(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
            AtomicFile.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private void validate() {
        pages.languages();
        if (ask && review == null) {
            throw new ParameterException(spec.commandLine(), "--ask keeps the answers in a workbook: name it with --review");
        }
        if (ask && confirmed != null && review != null && Files.exists(review)) {
            throw new ParameterException(spec.commandLine(), "--ask goes on with what " + review + " holds: leave --confirmed out, or name a new workbook");
        }
        if (by != null && (!ask || by.isBlank())) {
            throw new ParameterException(spec.commandLine(), "--by names who decides in --ask");
        }
    }

    private List<OutputFile> files(Dossier dossier) {
        var files = new ArrayList<>(WrittenPages.of("dossier", pages.languages(), language -> DossierPage.of(dossier, language)));
        files.add(text("dossier.json", DossierJson.write(dossier)));
        files.add(text("figures.csv", FiguresTable.of(dossier)));
        files.add(text("positions.csv", PositionsTable.of(dossier)));
        return files;
    }

    private static OutputFile text(String name, String content) {
        return new OutputFile(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
