package org.respite.app.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.model.report.Actor;
import org.respite.vault.Holder;
import org.respite.vault.KeyFile;
import org.respite.vault.MasterKey;

/** Key files of vaults on disk. */
public final class VaultKeys {

    private static final long LARGEST = 1 << 12;

    private VaultKeys() {}

    /** The bytes of a key file; the passphrase is wiped. */
    public static byte[] sealed(MasterKey master, String holder, String role, char[] passphrase) {
        try {
            return KeyFile.seal(master, new Actor(holder), role, passphrase, KeyFile.MEMORY, KeyFile.PASSES, new SecureRandom())
                    .text()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refused(new Finding("R303", "key", String.valueOf(e.getMessage()), "Choose another and try again"));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Who opens the vault; the passphrase is wiped. */
    public static Holder open(Path file, char[] passphrase) {
        try {
            var key = KeyFile.find(text(file)).orElseThrow(() -> new Refused(new Finding("R303", file.toString(),
                    "this is no key file of a vault", "Name the file that “respite vault init” or “respite vault key” wrote")));
            var master = key.open(passphrase).orElseThrow(() -> new Refused(new Finding("R304", file.toString(),
                    "the passphrase is wrong, or the key file was changed", "Try again; without the passphrase nobody can help")));
            return new Holder(key.holder(), key.role(), master);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Files.readString(file) : "";
        } catch (CharacterCodingException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
