package org.respite.app.cli;

import java.nio.file.Path;
import org.respite.app.record.KeyFiles;
import org.respite.ledger.note.SignatureType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a signing key. */
@Command(
        name = "key",
        description = "Makes a signing key in a file under a passphrase, and prints its public half.",
        mixinStandardHelpOptions = true)
final class RecordKeyCommand extends Answering {

    @Parameters(index = "0", paramLabel = "NAME", description = "What the key is known by, such as example.org/pause; a log's origin.")
    private String name;

    @Parameters(index = "1", paramLabel = "FILE", description = "The key file to write; not there yet.")
    private Path file;

    @Option(names = "--witness", description = "A key with which a witness cosigns, not a log.")
    private boolean witness;

    @Option(
            names = "--ml-dsa",
            description = "A key of ML-DSA-44, which is expected to withstand quantum computers, instead of Ed25519.")
    private boolean mlDsa;

    @Mixin
    private PassphraseOption passphrase;

    RecordKeyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var type = mlDsa ? SignatureType.ML_DSA_44 : witness ? SignatureType.COSIGNATURE : SignatureType.ED25519;
        var key = KeyFiles.make(file, name, type, KeyFiles.passphrase(passphrase.passphraseFile));
        if (output.json) {
            var answer = Json.object();
            answer.put("written", file.toString());
            answer.put("key", key.toString());
            terminal.data(Json.text(answer));
        } else {
            terminal.data(key.toString());
        }
        if (!output.quiet && !output.json) {
            terminal.say("wrote " + file + "; keep a copy of it and of its passphrase, apart from each other. Give the line above to every party,"
                    + " by a way that they trust");
        }
        return Answer.DONE.exitCode();
    }
}
