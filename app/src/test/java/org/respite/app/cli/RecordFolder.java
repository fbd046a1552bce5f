package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.respite.ledger.key.KeyFile;
import org.respite.ledger.note.SignatureType;
import org.respite.ledger.note.SigningKey;

/** A folder with a key and a record of four entries, and the commands run in it. */
record RecordFolder(Path path) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LOG_KEY = keyFile("example.org/pause", SignatureType.ED25519);

    static RecordFolder in(Path temp) {
        var folder = new RecordFolder(temp);
        folder.write("passphrase", "correct horse\n");
        folder.write("entries", "{\"n\":0}\n{\"n\":1}\n\n{\"n\":2}\n{\"n\":3}\n");
        folder.write("log.key", LOG_KEY);
        folder.run("record init @pause.db --key @log.key");
        return folder;
    }

    /** Puts another key there, of a log or a witness. Few rounds: it guards nothing, and is opened quickly. */
    RecordFolder addKey(String file, String name, SignatureType type) {
        return write(file, keyFile(name, type));
    }

    private static String keyFile(String name, SignatureType type) {
        return KeyFile.write(SigningKey.generate(name, type, RANDOM), "correct horse".toCharArray(), 10, RANDOM);
    }

    /** The same with its entries appended and signed, and exported. */
    RecordFolder exported() {
        append("entries");
        run("record export @pause.db @export");
        return this;
    }

    void append(String file) {
        run("record append @pause.db @" + file + " --lines --key @log.key --passphrase-file @passphrase");
    }

    /** Words are divided by blanks; those that begin with @ are files of the folder. */
    Run run(String words) {
        return Run.of(Arrays.stream(words.split(" "))
                .map(word -> word.startsWith("@") ? path.resolve(word.substring(1)).toString() : word)
                .toArray());
    }

    /** What a run said, without the folder that it ran in and without the keys, which differ from run to run. */
    String said(String words) {
        var run = run(words);
        return (run.out() + run.err()).replace(path + "/", "").replaceAll("\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]+", "+ID+KEY");
    }

    String key(String name) {
        return text(name).lines().findFirst().orElseThrow();
    }

    String text(String name) {
        try {
            return Files.readString(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RecordFolder write(String name, String text) {
        try {
            var file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RecordFolder flip(String name, int at) {
        try {
            byte[] bytes = Files.readAllBytes(path.resolve(name));
            bytes[at < 0 ? bytes.length + at : at] ^= 1;
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RecordFolder delete(String name) {
        try {
            Files.delete(path.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
