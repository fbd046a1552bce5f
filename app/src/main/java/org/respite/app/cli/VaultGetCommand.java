package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.respite.app.vault.OwnFile;
import org.respite.vault.Opened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the vault keeps for a commitment. */
@Command(
        name = "get",
        description = "Shows the content of a commitment, where a rule allows it. That it was read is recorded first.",
        mixinStandardHelpOptions = true)
final class VaultGetCommand extends Answering {

    @Mixin
    private VaultOptions options;

    @Parameters(index = "1", paramLabel = "COMMITMENT", description = "As it stands in the record.")
    private String commitment;

    @Option(names = "--purpose", paramLabel = "WORDS", required = true, description = "For which it is read.")
    private String purpose;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the content into this file, which must not be there.")
    private @Nullable Path out;

    @Option(names = "--salt", description = "Also tells the salt, with which anybody can check the commitment.")
    private boolean salt;

    VaultGetCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        VaultWords.rule("any", purpose, "any");
        var vault = options.open();
        var opened = vault.get(VaultWords.commitment(commitment), purpose, VaultOptions.now());
        options.tell(vault);
        return switch (opened) {
            case Opened.Content content -> {
                show(content);
                yield Answer.DONE.exitCode();
            }
            case Opened.Refused(var needed) -> no("no rule lets a " + needed.role() + " read " + needed.kind() + " for "
                    + needed.purpose() + "; the attempt is recorded");
            case Opened.Erased() -> no("this was erased");
            case Opened.Unknown() -> no("this vault never kept anything of this commitment");
        };
    }

    private void show(Opened.Content content) {
        if (out != null) {
            OwnFile.write(out, content.bytes());
        } else {
            try {
                terminal.out().write(content.bytes());
                terminal.out().flush();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the content", e);
            }
        }
        if (salt) {
            terminal.say("salt " + HexFormat.of().formatHex(content.salt()));
        }
    }

    private int no(String why) {
        terminal.say("respite: " + why);
        return Answer.NO.exitCode();
    }
}
