package org.respite.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.respite.formats.terms.TermsJson;
import org.respite.terms.render.StageGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the stages of terms. */
@Command(
        name = "graph",
        description = "Draws the stages of terms, and what leads from one to the next, as SVG.",
        mixinStandardHelpOptions = true)
final class TermsGraphCommand extends Answering {

    @Parameters(index = "0", paramLabel = "FILE", description = "File of terms, such as truce.terms.")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of to stdout.")
    private @Nullable Path out;

    TermsGraphCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var instrument = TermsInput.read(file);
        if (output.json && out == null) {
            terminal.data(TermsJson.stages(instrument));
            return Answer.DONE.exitCode();
        }
        return new TermsOutput(terminal, output).give(StageGraph.svg(instrument), out, "Open it in a browser.");
    }
}
