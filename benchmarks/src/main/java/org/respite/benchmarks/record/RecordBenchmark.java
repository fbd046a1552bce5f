package org.respite.benchmarks.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.export.Exporter;
import org.respite.ledger.merkle.TreeHasher;
import org.respite.ledger.note.SignatureType;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.store.Entry;
import org.respite.ledger.store.EntryId;
import org.respite.ledger.store.RecordStore;
import org.respite.ledger.verify.Audit;
import org.sqlite.SQLiteDataSource;

/**
 * Durable appends a second against bare inserts with the same durability, and an audit against bare SHA-256, in one run. Rounds
 * take turns, so that what else the machine does falls on both. With SQLite each has a file of its own: in one file, whoever commits
 * when the write-ahead log is full would copy the other's pages too.
 */
public final class RecordBenchmark {

    private static final int AUDITS = 10;
    private static final int BATCHES = 10;
    private static final int BATCH = 500;
    private static final int ENTRY_BYTES = 500;

    /** By what the entries of one measurement are known. */
    private enum Ids { OF_CONTENT, GIVEN }

    private final Path folder;
    private final int rounds;
    private int given;
    private final SplittableRandom random = new SplittableRandom(1);
    private final SigningKey key = SigningKey.generate("example.org/benchmark", SignatureType.ED25519, new SecureRandom());

    private RecordBenchmark(Path folder, int entries) {
        this.folder = folder;
        this.rounds = entries / (BATCHES * BATCH);
    }

    /** Arguments: an empty folder, how many entries of each kind of id, and for PostgreSQL the URL of an empty database. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2 || arguments.length > 3 || !arguments[1].matches("[1-9][0-9]{4,7}")) {
            System.err.println("benchmarks/record FOLDER ENTRIES [jdbc:postgresql://HOST/DATABASE?user=NAME], with 10000 or more ENTRIES");
            System.exit(2);
        }
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        var benchmark = new RecordBenchmark(folder, Integer.parseInt(arguments[1]));
        benchmark.measure("sqlite", sqlite(folder.resolve("record.db")), sqlite(folder.resolve("bare.db")));
        if (arguments.length == 3) {
            var postgresql = new PGSimpleDataSource();
            postgresql.setUrl(arguments[2]);
            postgresql.setReWriteBatchedInserts(true);
            benchmark.measure("postgresql", postgresql, postgresql);
        }
    }

    private static DataSource sqlite(Path file) {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private void measure(String name, DataSource source, DataSource bare) throws SQLException, IOException {
        try (var store = RecordStore.create(source, key.verifier()); var inserts = new BareInserts(bare)) {
            for (var ids : Ids.values()) {
                append(name, ids, store, inserts);
            }
            store.checkpoint(key);
            audit(name, store);
        }
    }

    private void append(String name, Ids ids, RecordStore store, BareInserts inserts) throws SQLException {
        long ours = 0;
        long bare = 0;
        for (int round = 0; round < rounds; round++) {
            var entries = entries(ids);
            long start = System.nanoTime();
            for (var batch : entries) {
                inserts.insert(batch);
            }
            long middle = System.nanoTime();
            for (var batch : entries) {
                store.append(batch);
            }
            long end = System.nanoTime();
            if (round > 0) {
                bare += middle - start;
                ours += end - middle;
            }
        }
        long counted = (long) (rounds - 1) * BATCHES * BATCH;
        System.out.printf("{\"database\": \"%s\", \"ids\": \"%s\", \"entries\": %d, \"batch\": %d, \"bytes\": %d, \"appendsPerSecond\": %.0f,"
                + " \"bareInsertsPerSecond\": %.0f, \"ratio\": %.2f}%n", name, ids == Ids.GIVEN ? "given" : "of content", store.size(), BATCH,
                ENTRY_BYTES, counted * 1e9 / ours, counted * 1e9 / bare, (double) bare / ours);
    }

    private void audit(String name, RecordStore store) throws IOException {
        var export = folder.resolve("export-" + name);
        Exporter.write(store, export, Optional.empty());
        var content = new ArrayList<byte[]>();
        store.entries(0, store.size()).forEach(entry -> content.add(entry.content()));
        long audited = Long.MAX_VALUE;
        long hashed = Long.MAX_VALUE;
        long bytes = 0;
        for (int round = 0; round < AUDITS; round++) {
            long start = System.nanoTime();
            var sha256 = TreeHasher.sha256();
            content.forEach(sha256::update);
            sha256.digest();
            long middle = System.nanoTime();
            var report = Audit.of(new ExportFolder(export), Optional.of(Policy.of(key.verifier())), List.of());
            if (!report.isVerified()) {
                throw new IllegalStateException(report.findings().toString());
            }
            bytes = report.bytes();
            audited = Math.min(audited, System.nanoTime() - middle);
            hashed = Math.min(hashed, middle - start);
        }
        System.out.printf("{\"database\": \"%s\", \"auditMegabytesPerSecond\": %.0f, \"sha256MegabytesPerSecond\": %.0f, \"ratio\": %.2f}%n",
                name, bytes * 1e3 / audited, bytes * 1e3 / hashed, (double) hashed / audited);
    }

    private List<List<Entry>> entries(Ids ids) {
        var batches = new ArrayList<List<Entry>>();
        for (int b = 0; b < BATCHES; b++) {
            var batch = new ArrayList<Entry>();
            for (int i = 0; i < BATCH; i++) {
                var content = new byte[ENTRY_BYTES];
                random.nextBytes(content);
                batch.add(ids == Ids.GIVEN ? new Entry(EntryId.named("report " + given++), content) : Entry.of(content));
            }
            batches.add(batch);
        }
        return batches;
    }
}
