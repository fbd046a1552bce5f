package org.respite.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.respite.formats.paper.TermsPdf;
import org.respite.formats.terms.TermsJson;
import org.respite.terms.render.HtmlText;
import org.respite.terms.render.Language;
import org.respite.terms.render.PlainText;
import org.respite.terms.render.Rendering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes terms as numbered text in one language. */
@Command(
        name = "render",
        description = "Writes terms as numbered text in one language: a draft, for a lawyer whose language it is.",
        mixinStandardHelpOptions = true)
final class TermsRenderCommand extends Answering {

    private static final String NEXT_STEP = "A draft, made by a machine: a lawyer whose language it is reads it first.";

    @Parameters(index = "0", paramLabel = "FILE", description = "File of terms, such as truce.terms.")
    private Path file;

    @Option(names = "--lang", defaultValue = "en", paramLabel = "en|ar|fr|he", description = "The language. Default: ${DEFAULT-VALUE}.")
    private String language;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of to stdout: text, a page where the name ends in"
            + " .html, sheets of paper where it ends in .pdf.")
    private @Nullable Path out;

    @Option(names = "--html", description = "A page instead of text.")
    private boolean html;

    @Option(names = "--pdf", paramLabel = "FILE", description = "For paper: A4, with fonts inside.")
    private @Nullable Path pdf;

    @Spec
    private CommandSpec spec;

    TermsRenderCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var chosen = Language.find(language).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "no rendering in “" + language + "”; there are en, ar, fr and he"));
        if (pdf != null && (out != null || html)) {
            throw new ParameterException(spec.commandLine(), "--pdf names its own file: leave out --out and --html");
        }
        var text = Rendering.of(TermsInput.read(file), chosen);
        var to = new TermsOutput(terminal, output);
        var paper = pdf != null ? pdf : endsIn(".pdf") ? out : null;
        if (paper != null) {
            return to.write(TermsPdf.of(text), paper, NEXT_STEP);
        }
        if (output.json && out == null) {
            terminal.data(TermsJson.text(text));
            return Answer.DONE.exitCode();
        }
        return to.give(html || endsIn(".html") ? HtmlText.of(text) : PlainText.of(text), out, NEXT_STEP);
    }

    private boolean endsIn(String ending) {
        return out != null && out.toString().endsWith(ending);
    }
}
