package org.respite.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.app.vault.VaultContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts something into the vault. */
@Command(
        name = "put",
        description = "Keeps a text or a picture under the key of a person and prints the commitment that may stand in the record.",
        mixinStandardHelpOptions = true)
final class VaultPutCommand extends Answering {

    @Mixin
    private VaultOptions options;

    @Parameters(index = "1", paramLabel = "FILE", description = "UTF-8 text, JPEG or PNG; - for a text from standard input.")
    private String file;

    @Option(
            names = "--person",
            paramLabel = "REFERENCE",
            required = true,
            description = "Whose it is, by a number of your own. Other users of this machine can see it: never a name.")
    private String person;

    @Option(names = "--kind", paramLabel = "WORDS", required = true, description = "What sort of content, such as name, medical, source.")
    private String kind;

    @Option(names = "--purpose", paramLabel = "WORDS", required = true, description = "For which it is kept.")
    private String purpose;

    @Option(names = "--until", paramLabel = "DATE", description = "After this day it is to be erased.")
    private @Nullable LocalDate until;

    VaultPutCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        VaultWords.rule("any", purpose, kind);
        var content = file.equals("-") ? VaultContent.read(System.in) : VaultContent.read(Path.of(file));
        var vault = options.open();
        var commitment = vault.put(person, kind, content, Optional.ofNullable(until), purpose, VaultOptions.now());
        if (output.json) {
            var json = Json.object();
            json.put("commitment", commitment.digest().hex());
            terminal.data(Json.text(json));
        } else {
            terminal.data(commitment.digest().hex());
        }
        options.tell(vault);
        return Answer.DONE.exitCode();
    }
}
