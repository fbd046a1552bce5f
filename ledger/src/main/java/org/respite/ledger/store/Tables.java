package org.respite.ledger.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.note.SignedNote;

/**
 * The record's five tables and every statement on them; one SQL for SQLite and PostgreSQL.
 *
 * <p>{@code record_head} has one row. Whoever writes changes it first, which makes others wait until the commit: the order of
 * commits is the order of entries. An entry's {@code id} is null where it is its content's; {@link KnownIds} keeps ids apart. Indices are 32-bit in PostgreSQL: 2,147,483,647 entries at most.
 */
final class Tables {

    static final int FORMAT = 2;

    private static final List<String> CREATE = List.of(
            "CREATE TABLE record_head (id INTEGER PRIMARY KEY, format INTEGER NOT NULL, log_key TEXT NOT NULL, size INTEGER NOT NULL)",
            "CREATE TABLE record_entry (idx INTEGER PRIMARY KEY, content BYTEA NOT NULL, id BYTEA)",
            "CREATE TABLE record_ids (first INTEGER PRIMARY KEY, prefixes BYTEA NOT NULL)",
            "CREATE TABLE record_tile (level INTEGER NOT NULL, idx INTEGER NOT NULL, hashes BYTEA NOT NULL, PRIMARY KEY (level, idx))",
            "CREATE TABLE record_checkpoint (size INTEGER PRIMARY KEY, note TEXT NOT NULL)");

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /** The one row of {@code record_head}. */
    record Head(int format, String logKey, long size) {}

    /** An entry as it is stored. */
    record Stored(long index, EntryId id, byte[] content) {}

    /** The first bytes of the ids of entries that were committed together, {@link EntryId#PREFIX} each, from entry {@code first} on. */
    record IdRow(long first, byte[] prefixes) {}

    /** A tile that is full: it never changes again. */
    record FullTile(int level, long index, byte[] hashes) {}

    boolean exist() throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, null, "record_head", null)) {
            return tables.next();
        }
    }

    void create(String logKey) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : CREATE) {
                statement.execute(table);
            }
        }
        execute("INSERT INTO record_head (id, format, log_key, size) VALUES (1, " + FORMAT + ", ?, 0)", logKey);
    }

    Head head() throws SQLException {
        return first("SELECT format, log_key, size FROM record_head WHERE id = 1",
                row -> new Head(row.getInt(1), row.getString(2), row.getLong(3)))
                .orElseThrow(() -> new SQLException("record_head is empty"));
    }

    /** Makes room for {@code more} entries and returns the size before; until the commit nobody else writes. */
    long extend(int more) throws SQLException {
        return first("UPDATE record_head SET size = size + ? WHERE id = 1 RETURNING size", row -> row.getLong(1), more)
                .orElseThrow(() -> new SQLException("record_head is empty")) - more;
    }

    /** Writes entries and what finds them again by their ids; {@code leaves} are the entries' hashes in the tree. */
    void insert(long first, List<Entry> entries, List<Hash> leaves) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO record_entry (idx, content, id) VALUES (?, ?, ?)")) {
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                statement.setLong(1, first + i);
                statement.setBytes(2, entry.content());
                statement.setBytes(3, entry.id().isLeaf(leaves.get(i)) ? null : entry.id().bytes());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        var prefixes = ByteBuffer.allocate(entries.size() * EntryId.PREFIX);
        entries.forEach(entry -> prefixes.putLong(entry.id().prefix()));
        execute("INSERT INTO record_ids (first, prefixes) VALUES (?, ?)", first, prefixes.array());
    }

    /** Rows from entry {@code from} on, in order, at most {@code most}. */
    List<IdRow> idPrefixes(long from, int most) throws SQLException {
        return all("SELECT first, prefixes FROM record_ids WHERE first >= ? ORDER BY first LIMIT ?",
                row -> new IdRow(row.getLong(1), row.getBytes(2)), from, most);
    }

    List<Stored> entries(long from, long to) throws SQLException {
        return all("SELECT idx, content, id FROM record_entry WHERE idx >= ? AND idx < ? ORDER BY idx", Tables::stored, from, to);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var content = row.getBytes(2);
        var given = row.getBytes(3);
        return new Stored(row.getLong(1), given == null ? EntryId.ofContent(content) : EntryId.of(given), content);
    }

    void insertTiles(List<FullTile> tiles) throws SQLException {
        if (tiles.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("INSERT INTO record_tile (level, idx, hashes) VALUES (?, ?, ?)")) {
            for (var tile : tiles) {
                statement.setInt(1, tile.level);
                statement.setLong(2, tile.index);
                statement.setBytes(3, tile.hashes);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Full tiles of a level, in order. */
    List<byte[]> tiles(int level, long from, long to) throws SQLException {
        return all("SELECT hashes FROM record_tile WHERE level = ? AND idx >= ? AND idx < ? ORDER BY idx",
                row -> row.getBytes(1), level, from, to);
    }

    void insertCheckpoint(long size, SignedNote note) throws SQLException {
        execute("INSERT INTO record_checkpoint (size, note) VALUES (?, ?)", size, note.toString());
    }

    void updateCheckpoint(long size, SignedNote note) throws SQLException {
        execute("UPDATE record_checkpoint SET note = ? WHERE size = ?", note.toString(), size);
    }

    Optional<String> findCheckpoint(long size) throws SQLException {
        return first("SELECT note FROM record_checkpoint WHERE size = ?", row -> row.getString(1), size);
    }

    Optional<String> findLastCheckpoint() throws SQLException {
        return first("SELECT note FROM record_checkpoint ORDER BY size DESC LIMIT 1", row -> row.getString(1));
    }

    /** Checkpoints from a size on, the smallest first. */
    List<String> checkpoints(long from, int most) throws SQLException {
        return all("SELECT note FROM record_checkpoint WHERE size >= ? ORDER BY size LIMIT ?", row -> row.getString(1), from, most);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            if (statement.executeUpdate() != 1) {
                throw new SQLException("one row was to be written: " + sql);
            }
        }
    }

    private <T> Optional<T> first(String sql, Reader<T> reader, Object... values) throws SQLException {
        try (var statement = prepared(sql, values); var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    private <T> List<T> all(String sql, Reader<T> reader, Object... values) throws SQLException {
        try (var statement = prepared(sql, values); var rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
