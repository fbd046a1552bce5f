package org.respite.app.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.key.KeyFile;
import org.respite.ledger.note.SignatureType;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.note.VerifierKey;

/** Key files on disk, and the passphrases that open them. */
public final class KeyFiles {

    private static final long LARGEST = 1 << 16;
    private static final String VARIABLE = "RESPITE_PASSPHRASE";

    private KeyFiles() {}

    /** Makes a key and writes it where no file is, readable by its owner alone. */
    public static VerifierKey make(Path file, String name, SignatureType type, char[] passphrase) {
        var random = new SecureRandom();
        try {
            var key = SigningKey.generate(name, type, random);
            var text = KeyFile.write(key, passphrase, KeyFile.ROUNDS, random);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, text, StandardOpenOption.SYNC);
            return key.verifier();
        } catch (FileAlreadyExistsException e) {
            throw new Refused(new Finding("R102", file.toString(), "the file is there already", "Choose another name; nothing is overwritten"));
        } catch (IllegalArgumentException e) {
            throw new Refused(new Finding("R106", name, String.valueOf(e.getMessage()), "A name such as example.org/pause has no blanks and no plus"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** The public key of a file; needs no passphrase. */
    public static VerifierKey verifier(Path file) {
        return KeyFile.verifier(bytes(file), file.toString());
    }

    public static SigningKey open(Path file, @Nullable Path passphraseFile) {
        return KeyFile.read(bytes(file), passphrase(passphraseFile), file.toString());
    }

    /** From the file named, else from the environment, else asked for. */
    public static char[] passphrase(@Nullable Path file) {
        if (file != null) {
            return new String(bytes(file), StandardCharsets.UTF_8).strip().toCharArray();
        }
        var variable = System.getenv(VARIABLE);
        if (variable != null) {
            return variable.toCharArray();
        }
        var console = System.console();
        char[] typed = console == null || !console.isTerminal() ? null : console.readPassword("Passphrase: ");
        if (typed == null) {
            throw new Refused(new Finding("R106", "passphrase", "there is nobody to ask", "Name a file with --passphrase-file, or set "
                    + VARIABLE));
        }
        return typed;
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                return Files.readAllBytes(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        throw new Refused(new Finding("R106", file.toString(), "there is no key or passphrase in a file of this name", "Correct the name"));
    }
}
