package org.respite.app.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.vault.Photo;
import org.respite.vault.Vault;

/** What may go into a vault: texts, and pictures without what cameras write beside the pixels. */
public final class VaultContent {

    private VaultContent() {}

    public static byte[] read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw refused(file.toString(), "there is no file of this name", "Correct the name");
        }
        try (var in = Files.newInputStream(file)) {
            return clean(in.readNBytes(Vault.LARGEST + 1), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    public static byte[] read(InputStream in) {
        try {
            return clean(in.readNBytes(Vault.LARGEST + 1), "standard input");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standard input", e);
        }
    }

    /** A picture without its metadata; anything else is refused. */
    public static Photo photo(Path file) {
        if (!Files.isRegularFile(file)) {
            throw refused(file.toString(), "there is no file of this name", "Correct the name");
        }
        try (var in = Files.newInputStream(file)) {
            return photo(in.readNBytes(Vault.LARGEST + 1), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static byte[] clean(byte[] bytes, String where) {
        if (bytes.length > Vault.LARGEST) {
            throw refused(where, "it has more than " + Vault.LARGEST + " bytes", "Keep only what is needed");
        }
        if (Photo.findType(bytes).isPresent()) {
            return photo(bytes, where).bytes();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.isBlank() || text.indexOf('\0') >= 0) {
                throw refused(where, "it holds no text", "Put in a text, a JPEG or a PNG");
            }
            return bytes;
        } catch (CharacterCodingException e) {
            throw refused(where, "it is neither a UTF-8 text nor a JPEG or PNG picture; other formats carry what their programs"
                    + " write into them unseen", "Save it as plain text or as a picture");
        }
    }

    private static Photo photo(byte[] bytes, String where) {
        if (bytes.length > Vault.LARGEST) {
            throw refused(where, "it has more than " + Vault.LARGEST + " bytes", "Make the picture smaller");
        }
        return switch (Photo.strip(bytes)) {
            case Photo.Stripped(var photo) -> photo;
            case Photo.Refused(var why) -> throw refused(where, why, "Then try again");
        };
    }

    private static Refused refused(String where, String message, String nextStep) {
        return new Refused(new Finding("R306", where, message, nextStep));
    }
}
