package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.policy.PolicyReader;

/** A policy on disk. */
record PolicyFile(String text, Policy policy) {

    private static final long LARGEST = 1 << 20;

    static PolicyFile read(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                byte[] bytes = Files.readAllBytes(file);
                return new PolicyFile(new String(bytes, StandardCharsets.UTF_8), PolicyReader.read(bytes, file.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        throw new Refused(new Finding("R107", file.toString(), "there is no policy of this name", "Correct the name"));
    }
}
