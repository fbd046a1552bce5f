package org.respite.ledger.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.merkle.Frontier;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.Tree;
import org.respite.ledger.merkle.TreeHead;
import org.respite.ledger.merkle.TreeHasher;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.NoteSignature;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.note.VerifierKey;
import org.respite.ledger.proof.EntryProof;

/**
 * The record in its database. What {@link #append} has returned is durable, and keeps its place; a checkpoint is signed only
 * where the tree extends the last one. Several stores, also of several processes, may write to one database. One thread at a
 * time.
 */
public final class RecordStore implements RecordSource, AutoCloseable {

    private final Database database;
    private final VerifierKey key;
    private final KnownIds known = new KnownIds();
    /** The edge of the tree as of the last commit that this store saw; others may have appended since. */
    private @Nullable Frontier frontier;
    /** A checkpoint that {@link #frontier} is known to extend. */
    private Optional<Checkpoint> extended = Optional.empty();

    private RecordStore(Database database, VerifierKey key) {
        this.database = database;
        this.key = key;
    }

    /** Begins a record whose checkpoints this key will sign; throws {@link Refused} where there is one already. */
    public static RecordStore create(DataSource source, VerifierKey key) {
        return begun(source, database -> database.inTransaction(session -> {
            begin(new Tables(session), key);
            return key;
        }));
    }

    static void begin(Tables tables, VerifierKey key) throws SQLException {
        if (!key.type().isForLogs()) {
            throw new Refused(new Finding("R106", key.name(), "this is a witness's key", "Make a key for the log"));
        }
        if (tables.exist()) {
            throw new Refused(new Finding("R102", "record", "there is a record of “" + VerifierKey.parse(tables.head().logKey()).name() + "” already",
                    "Choose another file or database; nothing is overwritten"));
        }
        tables.create(key.toString());
    }

    /** Opens a record that is there; throws {@link Refused} where it is none. */
    public static RecordStore open(DataSource source) {
        return begun(source, database -> database.inTransaction(session -> {
            var tables = new Tables(session);
            if (!tables.exist()) {
                throw new Refused(new Finding("R101", "record", "there is no record in this database",
                        "Begin one with “respite record init”, or correct the name"));
            }
            var head = tables.head();
            if (head.format() != Tables.FORMAT) {
                throw new Refused(new Finding("R101", "record", "the record has format " + head.format() + ", this program knows "
                        + Tables.FORMAT, "Use the program that wrote it, or a newer one"));
            }
            return VerifierKey.parse(head.logKey());
        }));
    }

    private interface Opening {
        VerifierKey open(Database database) throws SQLException;
    }

    private static RecordStore begun(DataSource source, Opening opening) {
        var store = new Database(source);
        try {
            return new RecordStore(store, opening.open(store));
        } catch (SQLException e) {
            store.closeQuietly();
            throw new StoreFault(e);
        } catch (RuntimeException e) {
            store.closeQuietly();
            throw e;
        }
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public long size() {
        return ask(tables -> tables.head().size());
    }

    /** The settings that durability rests on, as the database tells them. */
    public List<String> durability() {
        try {
            return database.durability();
        } catch (SQLException e) {
            throw new StoreFault(e);
        }
    }

    /**
     * Appends in one commit, in this order, and returns when it is durable. Throws {@link StoreFault} where it may not be; appending
     * the same again then doubles nothing.
     */
    public List<Placement> append(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        try {
            return place(entries);
        } catch (SQLException | StoreFault lost) {
            // Perhaps only the connection is gone, and nobody knows whether the commit is: once more, on a new one.
            try {
                return place(entries);
            } catch (SQLException e) {
                e.addSuppressed(lost);
                throw new StoreFault(e);
            }
        }
    }

    /** While the database is asked and writes, another thread hashes the leaves and lets the tree grow. */
    private List<Placement> place(List<Entry> entries) throws SQLException {
        var leaves = CompletableFuture.supplyAsync(() -> leaves(entries));
        return commit(session -> {
            var tables = new Tables(session);
            return addAllNew(entries) ? insertNext(tables, entries, leaves) : insertMissing(tables, entries, leaves);
        });
    }

    private static List<Hash> leaves(List<Entry> entries) {
        var hasher = new TreeHasher();
        return entries.stream().map(entry -> {
            var leaf = hasher.leaf(entry.content());
            if (entry.id().isOfContent() && !entry.id().isLeaf(leaf)) {
                throw new IllegalArgumentException("an entry has the id of another content");
            }
            return leaf;
        }).toList();
    }

    private <T> T commit(Database.Work<T> work) throws SQLException {
        try {
            T result = database.inTransaction(work);
            known.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            known.rollBack();
            frontier = null;
            extended = Optional.empty();
            throw e;
        }
    }

    /** Remembers the entries if none of them is there already, provided that nobody else has appended since this store did. */
    private boolean addAllNew(List<Entry> entries) {
        return frontier != null && known.size() == frontier.size() && known.addNew(entries);
    }

    /** Asks nothing first: where another has appended, the database refuses and {@link #append} tries again with care. */
    private List<Placement> insertNext(Tables tables, List<Entry> entries, CompletableFuture<List<Hash>> leaves) throws SQLException {
        long first = known.size() - entries.size();
        grow(tables, first, leaves, () -> tables.insertNext(first, entries));
        return LongStream.range(first, first + entries.size()).<Placement>mapToObj(Placement.Appended::new).toList();
    }

    private List<Placement> insertMissing(Tables tables, List<Entry> entries, CompletableFuture<List<Hash>> leaves) throws SQLException {
        var fresh = new ArrayList<Entry>();
        long first = tables.extend(entries.size());
        known.catchUp(tables, first);
        var stored = known.find(tables, entries);
        var placements = new ArrayList<Placement>(entries.size());
        for (var entry : entries) {
            long index = first + fresh.size();
            var there = stored.putIfAbsent(entry.id(), new Tables.Stored(index, entry.id(), entry.content()));
            if (there == null) {
                fresh.add(entry);
                placements.add(new Placement.Appended(index));
            } else {
                placements.add(Arrays.equals(there.content(), entry.content())
                        ? new Placement.Present(there.index())
                        : new Placement.Taken(there.index()));
            }
        }
        if (fresh.size() == entries.size()) {
            insert(tables, first, fresh, leaves);
        } else {
            tables.extend(fresh.size() - entries.size());
            insert(tables, first, fresh, CompletableFuture.supplyAsync(() -> leaves(fresh)));
        }
        return placements;
    }

    private void insert(Tables tables, long first, List<Entry> entries, CompletableFuture<List<Hash>> leaves) throws SQLException {
        if (!entries.isEmpty()) {
            known.add(entries);
            grow(tables, first, leaves, () -> tables.insert(first, entries));
        }
    }

    private interface Writing {
        void run() throws SQLException;
    }

    private void grow(Tables tables, long first, CompletableFuture<List<Hash>> leaves, Writing writing) throws SQLException {
        var roots = new ArrayList<Tables.Root>();
        var grown = edge(tables, first).copy((level, index, _, root) -> roots.add(new Tables.Root(level, index, root)));
        var growing = leaves.thenAcceptAsync(hashes -> hashes.forEach(grown::addLeaf));
        try {
            writing.run();
        } finally {
            growing.handle((_, _) -> true).join();
        }
        growing.join();
        tables.insertLastRoots(roots);
        frontier = grown;
    }

    /** The edge of the tree's first {@code size} leaves; read again where another store has appended. */
    private Frontier edge(Tables tables, long size) {
        if (frontier == null || frontier.size() != size) {
            frontier = new Frontier(size, new StoredTiles(tables), (_, _, _, _) -> {});
            extended = Optional.empty();
        }
        return frontier;
    }

    /**
     * Signs what the record now holds, or returns the last checkpoint where nothing was appended since. Throws {@link Refused} where
     * the record does not extend its last checkpoint: then entries were lost or changed, and nothing is signed.
     */
    public SignedNote checkpoint(SigningKey signer) {
        checkSigner(signer);
        try {
            return commit(session -> sign(new Tables(session), signer));
        } catch (SQLException e) {
            throw new StoreFault(e);
        }
    }

    /** Throws {@link Refused} where the record was begun with another key. */
    public void checkSigner(SigningKey signer) {
        if (!signer.verifier().equals(key)) {
            throw new Refused(new Finding("R112", signer.verifier().name(), "the record's key is another one: " + key,
                    "Use the key file that the record was begun with"));
        }
    }

    private SignedNote sign(Tables tables, SigningKey signer) throws SQLException {
        long size = tables.extend(0);
        var last = tables.findLastCheckpoint().map(RecordStore::note);
        var head = edge(tables, size).head();
        if (last.isPresent()) {
            var before = Checkpoint.of(last.get());
            checkExtends(tables, before, head);
            if (before.head().size() == size) {
                return last.get();
            }
        }
        var now = new Checkpoint(key.name(), head);
        var note = new SignedNote(now.text(), List.of(signer.sign(now.text())));
        tables.insertCheckpoint(size, note);
        extended = Optional.of(now);
        return note;
    }

    private void checkExtends(Tables tables, Checkpoint before, TreeHead now) {
        if (extended.filter(before::equals).isPresent()) {
            return;
        }
        long size = before.head().size();
        if (size > now.size()) {
            throw new Refused(new Finding("R111", "record", "a checkpoint of " + size + " entries was signed, but the record has only "
                    + now.size(), "Bring the missing entries back from a backup or from a party's export before anything is signed"));
        }
        if (!new Tree(size, new StoredTiles(tables)).head().equals(before.head())) {
            throw new Refused(new Finding("R111", "record", "the first " + size + " entries are not those that were signed",
                    "Entries were changed in the database: export, run “respite verify” on the export, and restore from a backup"));
        }
        extended = Optional.of(before);
    }

    /** Adds cosignatures to a checkpoint and returns it with all that it has. */
    public SignedNote addSignatures(long size, Collection<NoteSignature> lines) {
        return ask(tables -> {
            tables.extend(0);
            var note = note(tables.findCheckpoint(size).orElseThrow()).with(lines);
            tables.updateCheckpoint(size, note);
            return note;
        });
    }

    public Optional<SignedNote> findLastCheckpoint() {
        return ask(tables -> tables.findLastCheckpoint().map(RecordStore::note));
    }

    @Override
    public List<SignedNote> checkpoints(long from, int most) {
        return ask(tables -> tables.checkpoints(from, most).stream().map(RecordStore::note).toList());
    }

    @Override
    public List<Entry> entries(long from, long to) {
        return ask(tables -> tables.entries(from, to).stream().map(e -> new Entry(e.id(), e.content())).toList());
    }

    /** The proof that entry {@code index} is in the tree of a checkpoint of this record. */
    public EntryProof prove(long index, SignedNote checkpoint) {
        long size = Checkpoint.of(checkpoint).head().size();
        return ask(tables -> new EntryProof(index, new Tree(size, new StoredTiles(tables)).inclusion(index), checkpoint));
    }

    /** The first {@code width} hashes of a tile. */
    public byte[] tile(int level, long index, int width) {
        return ask(tables -> Arrays.copyOf(new StoredTiles(tables).tile(level, index, width), width * Hash.SIZE));
    }

    /** What is computed from tiles of the tree. */
    public <T> T withTree(long size, Function<Tree, T> question) {
        return ask(tables -> question.apply(new Tree(size, new StoredTiles(tables))));
    }

    private interface Question<T> {
        T ask(Tables tables) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try {
            return database.inTransaction(session -> question.ask(new Tables(session)));
        } catch (SQLException e) {
            throw new StoreFault(e);
        }
    }

    static SignedNote note(String text) {
        return SignedNote.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        database.closeQuietly();
    }
}
