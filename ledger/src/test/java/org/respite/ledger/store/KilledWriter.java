package org.respite.ledger.store;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.respite.ledger.key.KeyFile;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SigningKey;
import org.sqlite.SQLiteDataSource;

/**
 * The process that is killed. It appends to several records at once, from one thread each, and says on stdout what was acknowledged:
 * {@code RECORD a SIZE} after an append, {@code RECORD c SIZE} after a checkpoint. It never ends by itself.
 */
final class KilledWriter {

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private KilledWriter() {}

    /** Arguments: the key file, the seed, then a record each, a file or a URL. */
    public static void main(String[] arguments) throws Exception {
        var key = KeyFile.read(Files.readAllBytes(Path.of(arguments[0])), "kill".toCharArray(), arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        for (int i = 2; i < arguments.length; i++) {
            int record = i - 2;
            var source = source(arguments[i]);
            new Thread(() -> append(record, source, key, seed + record)).start();
        }
    }

    static DataSource source(String name) {
        if (name.startsWith("jdbc:")) {
            var source = new PGSimpleDataSource();
            source.setUrl(name);
            return source;
        }
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + name);
        return source;
    }

    /** Entry n is the text of n: a record is right where every entry stands at its own number. */
    private static void append(int record, DataSource source, SigningKey key, long seed) {
        var random = new SplittableRandom(seed);
        try (var store = RecordStore.open(source)) {
            int next = (int) Math.max(0, store.size() - random.nextInt(4));
            while (true) {
                int to = next + random.nextInt(1, 40);
                store.append(Numbered.entries(next, to));
                say(record + " a " + to);
                next = to;
                if (random.nextInt(4) == 0) {
                    say(record + " c " + Checkpoint.of(store.checkpoint(key)).head().size());
                }
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static void say(String line) throws IOException {
        OUT.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
