package org.respite.ledger.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.note.SignedNote;

/**
 * The record's five tables and every statement on them; one SQL for SQLite and PostgreSQL, but for entries and roots, which PostgreSQL takes as arrays.
 *
 * <p>{@code record_head} has one row. Whoever writes changes it first, which makes others wait until the commit: the order of
 * commits is the order of entries. Ids are kept apart from the entries, one row a commit ({@link KnownIds}, {@link GivenIds}). Indices are
 * 32-bit in PostgreSQL: 2,147,483,647 entries at most.
 */
final class Tables {

    static final int FORMAT = 3;

    private static final List<String> CREATE = List.of(
            "CREATE TABLE record_head (id INTEGER PRIMARY KEY, format INTEGER NOT NULL, log_key TEXT NOT NULL, size INTEGER NOT NULL)",
            "CREATE TABLE record_entry (idx INTEGER PRIMARY KEY, content BYTEA NOT NULL)",
            "CREATE TABLE record_ids (first INTEGER PRIMARY KEY, prefixes BYTEA NOT NULL, given BYTEA)",
            "CREATE TABLE record_root (level INTEGER NOT NULL, idx INTEGER NOT NULL, hash BYTEA NOT NULL, PRIMARY KEY (level, idx))",
            "CREATE TABLE record_checkpoint (size INTEGER PRIMARY KEY, note TEXT NOT NULL)");

    private static final String INSERT_IDS = "INSERT INTO record_ids (first, prefixes, given) VALUES (?, ?, ?)";
    /** All contents as one value, and both statements in one exchange with the server. */
    private static final String INSERT_ARRAYS =
            "INSERT INTO record_entry (idx, content) SELECT ? + place, content FROM unnest(?) WITH ORDINALITY AS one (content, place); " + INSERT_IDS;
    private static final String INSERT_ROOT = "INSERT INTO record_root (level, idx, hash) VALUES (?, ?, ?)";
    private static final String INSERT_ROOTS =
            "INSERT INTO record_root (level, idx, hash) SELECT * FROM unnest(CAST(? AS INTEGER[]), CAST(? AS INTEGER[]), ?)";
    private static final String EXTEND_FROM = "UPDATE record_head SET size = size + ? WHERE id = 1 AND size = ?";

    /** Entries that are written together: at most 64 MB of content. */
    private static final int MOST_AT_ONCE = 1024;

    private static final String ENTRIES = "SELECT idx, content FROM record_entry WHERE idx >= ? AND idx < ? ORDER BY idx";

    private final Session session;

    Tables(Session session) {
        this.session = session;
    }

    /** The one row of {@code record_head}. */
    record Head(int format, String logKey, long size) {}

    /** An entry as it is stored. */
    record Stored(long index, EntryId id, byte[] content) {}

    /** The first bytes of the ids of entries that were committed together, {@link EntryId#PREFIX} each, from entry {@code first} on. */
    record IdRow(long first, byte[] prefixes) {}

    /** The root of a tile that is full: neither changes again. */
    record Root(int level, long index, Hash hash) {}

    boolean exist() throws SQLException {
        try (var tables = session.connection().getMetaData().getTables(null, null, "record_head", null)) {
            return tables.next();
        }
    }

    void create(String logKey) throws SQLException {
        for (var table : CREATE) {
            session.run(table);
        }
        if (session.takesArrays()) {
            // A row of ids takes half a page: moved out of the table, as PostgreSQL does from a quarter on, it would cost several writes.
            session.run("ALTER TABLE record_ids SET (toast_tuple_target = 8160)");
        }
        writeOne("INSERT INTO record_head (id, format, log_key, size) VALUES (1, " + FORMAT + ", ?, 0)", logKey);
    }

    Head head() throws SQLException {
        return session.first("SELECT format, log_key, size FROM record_head WHERE id = 1",
                row -> new Head(row.getInt(1), row.getString(2), row.getLong(3)))
                .orElseThrow(() -> new SQLException("record_head is empty"));
    }

    /** Makes room for {@code more} entries and returns the size before; until the commit nobody else writes. */
    long extend(int more) throws SQLException {
        return session.first("UPDATE record_head SET size = size + ? WHERE id = 1 RETURNING size", row -> row.getLong(1), more)
                .orElseThrow(() -> new SQLException("record_head is empty")) - more;
    }

    /** Writes the entries that follow the first {@code size}; throws where the record has another size. Until the commit nobody else writes. */
    void insertNext(long size, List<Entry> entries) throws SQLException {
        if (session.takesArrays() && entries.size() <= MOST_AT_ONCE) {
            writeOne(EXTEND_FROM + "; " + INSERT_ARRAYS, extendFrom(size, entries));
        } else {
            writeOne(EXTEND_FROM, entries.size(), size);
            insert(size, entries);
        }
    }

    /** Writes entries and what finds them again by their ids. */
    void insert(long first, List<Entry> entries) throws SQLException {
        for (int from = 0; from < entries.size(); from += MOST_AT_ONCE) {
            var some = entries.subList(from, Math.min(entries.size(), from + MOST_AT_ONCE));
            if (session.takesArrays()) {
                session.change(INSERT_ARRAYS, arrays(first + from, some));
            } else {
                insertEach(first + from, some);
            }
        }
    }

    private @Nullable Object[] extendFrom(long size, List<Entry> entries) throws SQLException {
        return Stream.concat(Stream.of(entries.size(), size), Arrays.stream(arrays(size, entries))).toArray();
    }

    private @Nullable Object[] arrays(long first, List<Entry> entries) throws SQLException {
        var contents = session.array(entries.stream().map(Entry::content).toArray(byte[][]::new));
        return new @Nullable Object[] {first - 1, contents, first, prefixes(entries), given(entries)};
    }

    private void insertEach(long first, List<Entry> entries) throws SQLException {
        var statement = session.prepared("INSERT INTO record_entry (idx, content) VALUES (?, ?)");
        for (int i = 0; i < entries.size(); i++) {
            statement.setLong(1, first + i);
            statement.setBytes(2, entries.get(i).content());
            statement.addBatch();
        }
        statement.executeBatch();
        writeOne(INSERT_IDS, first, prefixes(entries), given(entries));
    }

    private static byte[] prefixes(List<Entry> entries) {
        var prefixes = ByteBuffer.allocate(entries.size() * EntryId.PREFIX);
        entries.forEach(entry -> prefixes.putLong(entry.id().prefix()));
        return prefixes.array();
    }

    private static byte @Nullable [] given(List<Entry> entries) {
        return entries.stream().allMatch(entry -> entry.id().isOfContent()) ? null : GivenIds.of(entries);
    }

    /** Rows from entry {@code from} on, in order, at most {@code most}. */
    List<IdRow> idPrefixes(long from, int most) throws SQLException {
        return session.all("SELECT first, prefixes FROM record_ids WHERE first >= ? ORDER BY first LIMIT ?",
                row -> new IdRow(row.getLong(1), row.getBytes(2)), from, most);
    }

    List<Stored> entries(long from, long to) throws SQLException {
        var given = givenIds(from, to);
        return session.all(ENTRIES, row -> {
            long index = row.getLong(1);
            var content = row.getBytes(2);
            var id = given.get(index);
            return new Stored(index, id == null ? EntryId.ofContent(content) : id, content);
        }, from, to);
    }

    List<byte[]> contents(long from, long to) throws SQLException {
        return session.all(ENTRIES, row -> row.getBytes(2), from, to);
    }

    /** Ids of entries that are not known by their content; of others of the same commits too. */
    private Map<Long, EntryId> givenIds(long from, long to) throws SQLException {
        var ids = new HashMap<Long, EntryId>();
        session.all("SELECT first, given FROM record_ids WHERE given IS NOT NULL AND first < ?"
                + " AND first >= (SELECT COALESCE(MAX(first), 0) FROM record_ids WHERE first <= ?)",
                row -> GivenIds.read(row.getLong(1), row.getBytes(2)), to, from).forEach(ids::putAll);
        return ids;
    }

    void insertRoots(List<Root> roots) throws SQLException {
        if (session.takesArrays()) {
            session.change(INSERT_ROOTS, arrays(roots));
        } else {
            for (var root : roots) {
                session.change(INSERT_ROOT, root.level, root.index, root.hash.bytes());
            }
        }
    }

    /** Writes roots as the last of a transaction: with its commit, where that makes one exchange with the database of two. */
    void insertLastRoots(List<Root> roots) throws SQLException {
        if (session.takesArrays() && !roots.isEmpty()) {
            session.changeAndCommit(INSERT_ROOTS, arrays(roots));
        } else {
            insertRoots(roots);
        }
    }

    private Object[] arrays(List<Root> roots) throws SQLException {
        return new Object[] {session.array(roots.stream().map(Root::level).toArray(Integer[]::new)),
            session.array(roots.stream().map(root -> Math.toIntExact(root.index)).toArray(Integer[]::new)),
            session.array(roots.stream().map(root -> root.hash.bytes()).toArray(byte[][]::new))};
    }

    /** Roots of full tiles of a level, in order. */
    List<byte[]> roots(int level, long from, long to) throws SQLException {
        return session.all("SELECT hash FROM record_root WHERE level = ? AND idx >= ? AND idx < ? ORDER BY idx",
                row -> row.getBytes(1), level, from, to);
    }

    void insertCheckpoint(long size, SignedNote note) throws SQLException {
        writeOne("INSERT INTO record_checkpoint (size, note) VALUES (?, ?)", size, note.toString());
    }

    void updateCheckpoint(long size, SignedNote note) throws SQLException {
        writeOne("UPDATE record_checkpoint SET note = ? WHERE size = ?", note.toString(), size);
    }

    Optional<String> findCheckpoint(long size) throws SQLException {
        return session.first("SELECT note FROM record_checkpoint WHERE size = ?", row -> row.getString(1), size);
    }

    Optional<String> findLastCheckpoint() throws SQLException {
        return session.first("SELECT note FROM record_checkpoint ORDER BY size DESC LIMIT 1", row -> row.getString(1));
    }

    /** Checkpoints from a size on, the smallest first. */
    List<String> checkpoints(long from, int most) throws SQLException {
        return session.all("SELECT note FROM record_checkpoint WHERE size >= ? ORDER BY size LIMIT ?", row -> row.getString(1), from, most);
    }

    private void writeOne(String sql, @Nullable Object... values) throws SQLException {
        if (session.change(sql, values) != 1) {
            throw new SQLException("one row was to be written: " + sql);
        }
    }
}
