package org.respite.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a vault in SQLite or PostgreSQL: one SQL text for both. Nothing in them tells who a person is: contents and
 * keys are sealed, references are tags that only the master key makes.
 */
final class Database {

    private static final int TRIES = 5;

    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS vault_person (person TEXT PRIMARY KEY, tag TEXT NOT NULL UNIQUE,"
                    + " wrapped TEXT NOT NULL, uses BIGINT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS vault_item (commitment TEXT PRIMARY KEY, person TEXT NOT NULL, kind TEXT NOT NULL,"
                    + " kept BIGINT NOT NULL, until BIGINT NOT NULL, sealed TEXT NOT NULL)",
            "CREATE INDEX IF NOT EXISTS vault_item_person ON vault_item (person)",
            "CREATE TABLE IF NOT EXISTS vault_rule (role TEXT NOT NULL, purpose TEXT NOT NULL, kind TEXT NOT NULL,"
                    + " seal TEXT NOT NULL, PRIMARY KEY (role, purpose, kind))",
            "CREATE TABLE IF NOT EXISTS vault_access (id TEXT PRIMARY KEY, happened BIGINT NOT NULL, filed_by TEXT NOT NULL,"
                    + " act TEXT NOT NULL, commitment TEXT NOT NULL, role TEXT NOT NULL, purpose TEXT NOT NULL,"
                    + " delivered BIGINT NOT NULL)",
            "CREATE INDEX IF NOT EXISTS vault_access_commitment ON vault_access (commitment)");

    private final Connections connections;

    Database(Connections connections) {
        this.connections = connections;
        inTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                for (var table : TABLES) {
                    statement.execute(table);
                }
            }
            return true;
        });
    }

    /** What is done with the connection of one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** All of {@code work}, or nothing. Tried again where another transaction came between. */
    <T> T inTransaction(Work<T> work) {
        for (int turn = 1;; turn++) {
            try (var connection = connections.open()) {
                connection.setAutoCommit(false);
                try {
                    var result = work.run(connection);
                    connection.commit();
                    return result;
                } catch (SQLException | RuntimeException e) {
                    connection.rollback();
                    throw e;
                }
            } catch (SQLException e) {
                if (turn == TRIES || !isConflict(e)) {
                    throw new VaultUnreachable(e);
                }
            }
        }
    }

    /**
     * Makes the database forget the bytes of deleted rows, as far as it can: rewrites its files and empties SQLite's log.
     * What the disk, a backup or PostgreSQL's own log still hold is beyond its reach.
     */
    void forget() {
        try (var connection = connections.open(); var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
                statement.execute("VACUUM");
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            } else {
                for (var table : List.of("vault_person", "vault_item")) {
                    statement.execute("VACUUM FULL " + table);
                }
            }
        } catch (SQLException e) {
            throw new VaultUnreachable(e);
        }
    }

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The rows as texts, column by column. */
    static List<List<String>> query(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = new ArrayList<List<String>>();
            try (var result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    var row = new ArrayList<String>();
                    for (int column = 1; column <= columns; column++) {
                        row.add(result.getString(column));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** Serialisation failures and deadlocks of PostgreSQL, and SQLite's “busy”. */
    private static boolean isConflict(SQLException e) {
        var state = e.getSQLState();
        return (state != null && state.startsWith("40")) || e.getErrorCode() == 5;
    }
}
