package org.respite.benchmarks.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.respite.ledger.store.Entry;

/**
 * The same contents with the same durability and nothing else: a table of numbers and contents, one commit a batch. Rows go to
 * PostgreSQL as one array, as the record's do: that is faster than rows of values, which its driver would make of a batch.
 */
final class BareInserts implements AutoCloseable {

    private final Connection connection;
    private final boolean takesArrays;
    private long next;

    BareInserts(DataSource source) throws SQLException {
        connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            takesArrays = !connection.getMetaData().getDatabaseProductName().equals("SQLite");
            if (!takesArrays) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
            } else {
                statement.execute("SET synchronous_commit = on");
            }
            statement.execute("CREATE TABLE bare (idx INTEGER PRIMARY KEY, content BYTEA NOT NULL)");
        }
        connection.setAutoCommit(false);
    }

    void insert(List<Entry> entries) throws SQLException {
        if (takesArrays) {
            insertArray(entries);
        } else {
            insertEach(entries);
        }
        next += entries.size();
        connection.commit();
    }

    private void insertArray(List<Entry> entries) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO bare (idx, content) SELECT ? + place, content FROM unnest(?) WITH ORDINALITY AS one (content, place)")) {
            statement.setLong(1, next - 1);
            statement.setArray(2, connection.createArrayOf("bytea", entries.stream().map(Entry::content).toArray(byte[][]::new)));
            statement.executeUpdate();
        }
    }

    private void insertEach(List<Entry> entries) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO bare (idx, content) VALUES (?, ?)")) {
            for (int i = 0; i < entries.size(); i++) {
                statement.setLong(1, next + i);
                statement.setBytes(2, entries.get(i).content());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
