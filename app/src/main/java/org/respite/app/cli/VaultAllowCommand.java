package org.respite.app.cli;

import org.respite.vault.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives and takes rules. */
@Command(
        name = "allow",
        description = "Lets a role read one kind of content for one purpose, or with --no longer. What no rule allows is refused."
                + " Only a keeper may.",
        mixinStandardHelpOptions = true)
final class VaultAllowCommand extends Answering {

    @Mixin
    private VaultOptions options;

    @Option(names = "--role", paramLabel = "ROLE", required = true, description = "As it stands in key files.")
    private String role;

    @Option(names = "--purpose", paramLabel = "WORDS", required = true, description = "Such as \"family tracing\".")
    private String purpose;

    @Option(names = "--kind", paramLabel = "WORDS", required = true, description = "What sort of content, such as name, medical, source.")
    private String kind;

    @Option(names = "--no", description = "Takes the rule away.")
    private boolean no;

    VaultAllowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var rule = VaultWords.rule(role, purpose, kind);
        var vault = options.open();
        if (no) {
            vault.forbid(rule);
        } else {
            vault.allow(rule);
        }
        vault.rules().forEach(each ->
                terminal.data(each.role() + " may read " + each.kind() + " for " + each.purpose()));
        return Answer.DONE.exitCode();
    }
}
