package org.respite.benchmarks.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.respite.ledger.store.Entry;

/** The same contents with the same durability and nothing else: a table of numbers and contents, one commit a batch. */
final class BareInserts implements AutoCloseable {

    private final Connection connection;
    private long next;

    BareInserts(DataSource source) throws SQLException {
        connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
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
        try (var statement = connection.prepareStatement("INSERT INTO bare (idx, content) VALUES (?, ?)")) {
            for (var entry : entries) {
                statement.setLong(1, next++);
                statement.setBytes(2, entry.content());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
