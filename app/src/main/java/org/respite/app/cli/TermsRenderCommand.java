package org.respite.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    @Parameters(index = "0", paramLabel = "FILE", description = "File of terms, such as truce.terms.")
    private Path file;

    @Option(names = "--lang", defaultValue = "en", paramLabel = "en|ar|fr|he", description = "The language. Default: ${DEFAULT-VALUE}.")
    private String language;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of to stdout: text, or a page where the name ends in .html.")
    private @Nullable Path out;

    @Option(names = "--html", description = "A page instead of text.")
    private boolean html;

    @Spec
    private CommandSpec spec;

    TermsRenderCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var chosen = Language.find(language).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "no rendering in “" + language + "”; there are en, ar, fr and he"));
        var text = Rendering.of(TermsInput.read(file), chosen);
        boolean page = html || Optional.ofNullable(out).filter(o -> o.toString().endsWith(".html")).isPresent();
        return new TermsOutput(terminal, output).give(page ? HtmlText.of(text) : PlainText.of(text), out,
                "A draft, made by a machine: a lawyer whose language it is reads it first.");
    }
}
