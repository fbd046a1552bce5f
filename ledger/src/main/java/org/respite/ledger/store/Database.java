package org.respite.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One connection to the database, made again when it was lost. Used by one thread at a time. */
final class Database {

    /** What is done within one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private final DataSource source;
    private @Nullable Connection connection;

    Database(DataSource source) {
        this.source = source;
    }

    /** Does the work and commits; where either fails, nothing is left but what the commit may have stored before it was lost. */
    <T> T inTransaction(Work<T> work) throws SQLException {
        var current = connected();
        try {
            T result = work.run(current);
            current.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack();
            throw e;
        }
    }

    List<String> durability() throws SQLException {
        return inTransaction(c -> Dialect.of(c).told(c));
    }

    private Connection connected() throws SQLException {
        if (connection == null) {
            var fresh = source.getConnection();
            try {
                Dialect.of(fresh).makeDurable(fresh);
                fresh.setAutoCommit(false);
                connection = fresh;
            } catch (SQLException | RuntimeException e) {
                fresh.close();
                throw e;
            }
        }
        return connection;
    }

    /** Undoes what is not committed; a connection that cannot even do that is given up. */
    private void rollBack() {
        var current = connection;
        if (current == null) {
            return;
        }
        try {
            current.rollback();
        } catch (SQLException lost) {
            connection = null;
            close(current);
        }
    }

    /** Gives the connection back; what was committed is durable whether or not that succeeds. */
    void closeQuietly() {
        rollBack();
        var current = connection;
        connection = null;
        if (current != null) {
            close(current);
        }
    }

    private static void close(Connection current) {
        try {
            current.close();
        } catch (SQLException alreadyLost) {
            // There is nothing left to close.
        }
    }
}
