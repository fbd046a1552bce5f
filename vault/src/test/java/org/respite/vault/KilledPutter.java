package org.respite.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A program that puts contents into a vault until it is killed, and says each commitment once it is kept. */
final class KilledPutter {

    /** Ends a line: one without it was cut off by the kill. */
    static final String END = ".";

    private KilledPutter() {}

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[1]);
        var vault = VaultFile.open(Path.of(arguments[0]), KeyFile.KEEPER, seed);
        for (int i = 0;; i++) {
            var content = "content " + seed + " " + i;
            var commitment = vault.put("case-" + i % 3, "name", content.getBytes(StandardCharsets.UTF_8), Optional.empty(), "test",
                    VaultFile.NOW);
            System.out.println(commitment.digest().hex() + " " + content + END);
            System.out.flush();
        }
    }
}
