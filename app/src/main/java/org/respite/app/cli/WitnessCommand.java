package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.respite.app.record.KeyFiles;
import org.respite.app.record.RecordDatabase;
import org.respite.app.record.WitnessServer;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.note.VerifierKey;
import org.respite.ledger.store.StoredHeads;
import org.respite.ledger.witness.Witness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A party's witness. */
@Command(
        name = "witness",
        description = "Runs a witness: it cosigns checkpoints that extend the last one it saw, and no others (C2SP tlog-witness).",
        mixinStandardHelpOptions = true)
final class WitnessCommand extends Answering {

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "Key file of the witness.")
    private Path key;

    @Option(names = "--log", required = true, paramLabel = "KEY", description = "Public key of a log to cosign; may be repeated.")
    private List<String> logs;

    @Option(names = "--memory", required = true, paramLabel = "FILE", description = "Where it remembers what it saw; begun where it is not there.")
    private String memory;

    @Option(names = "--listen", paramLabel = "HOST:PORT", description = "Address to listen on (default: ${DEFAULT-VALUE}).")
    private String listen = "127.0.0.1:8411";

    @Mixin
    private PassphraseOption passphrase;

    private final StopRequest stop;

    WitnessCommand(Terminal terminal, StopRequest stop) {
        super(terminal);
        this.stop = stop;
    }

    @Override
    public Integer call() throws InterruptedException {
        var verifiers = verifiers();
        var address = address();
        var signing = KeyFiles.open(key, passphrase.passphraseFile);
        try (var heads = StoredHeads.open(RecordDatabase.named(memory));
                var server = WitnessServer.start(witness(signing, verifiers, heads), address)) {
            stop.heed();
            terminal.data(server.url());
            if (!output.quiet) {
                terminal.say("witness " + signing.verifier() + " of " + verifiers.size() + " log(s); Ctrl-C ends it");
            }
            stop.await();
            return Answer.DONE.exitCode();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + listen, e);
        }
    }

    private Witness witness(SigningKey signing, List<VerifierKey> verifiers, StoredHeads heads) {
        try {
            return new Witness(signing, verifiers, heads, Clock.systemUTC());
        } catch (IllegalArgumentException e) {
            throw new Refused(new Finding("R106", key.toString(), String.valueOf(e.getMessage()), "Use another key"));
        }
    }

    private List<VerifierKey> verifiers() {
        var keys = new ArrayList<VerifierKey>();
        var findings = new ArrayList<Finding>();
        for (var text : logs) {
            try {
                keys.add(VerifierKey.parse(text));
            } catch (IllegalArgumentException e) {
                findings.add(new Finding("R106", "--log " + text, String.valueOf(e.getMessage()), "Copy the line that “respite record key” printed"));
            }
        }
        if (!findings.isEmpty()) {
            throw new Refused(findings);
        }
        return keys;
    }

    private InetSocketAddress address() {
        int colon = listen.lastIndexOf(':');
        var port = listen.substring(colon + 1);
        if (colon < 1 || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new Refused(new Finding("R115", "--listen " + listen, "this is no address", "Write HOST:PORT, such as 127.0.0.1:8411"));
        }
        var address = new InetSocketAddress(listen.substring(0, colon), Integer.parseInt(port));
        if (address.isUnresolved()) {
            throw new Refused(new Finding("R115", "--listen " + listen, "this host is not known", "Name one of this machine's addresses"));
        }
        return address;
    }
}
