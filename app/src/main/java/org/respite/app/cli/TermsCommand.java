package org.respite.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Stands before what can be done with a file of terms. */
@Command(
        name = "terms",
        description = "Checks, renders and draws an agreement, a declaration or a statement of position.",
        mixinStandardHelpOptions = true)
final class TermsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    static CommandLine with(Terminal terminal) {
        return new CommandLine(new TermsCommand())
                .addSubcommand(new TermsCheckCommand(terminal))
                .addSubcommand(new TermsRenderCommand(terminal))
                .addSubcommand(new TermsGraphCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what about the terms? check, render or graph");
    }
}
