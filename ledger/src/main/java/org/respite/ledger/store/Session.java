package org.respite.ledger.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection and the statements prepared on it. They are kept: to prepare one takes as long as to write tens of rows. */
final class Session {

    private final Connection connection;
    private final boolean takesArrays;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection, boolean takesArrays) {
        this.connection = connection;
        this.takesArrays = takesArrays;
    }

    /** Makes something of a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    /** Whether a value may be an array, and a statement several, which then are one exchange with the database. */
    boolean takesArrays() {
        return takesArrays;
    }

    /** Of bytes, or of whole numbers. */
    Array array(Object[] values) throws SQLException {
        return connection.createArrayOf(values instanceof byte[][] ? "bytea" : "int4", values);
    }

    /** Runs what is not asked again. */
    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The statement, which whoever uses it does not close. */
    PreparedStatement prepared(String sql) throws SQLException {
        var there = prepared.get(sql);
        if (there == null) {
            there = connection.prepareStatement(sql);
            prepared.put(sql, there);
        }
        return there;
    }

    /** Changes rows and returns how many. */
    int change(String sql, @Nullable Object... values) throws SQLException {
        return filled(sql, values).executeUpdate();
    }

    /** As {@link #change}, and commits in the same exchange; only where a statement may be several. */
    int changeAndCommit(String sql, @Nullable Object... values) throws SQLException {
        return change(sql + "; COMMIT", values);
    }

    <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... values) throws SQLException {
        try (var rows = filled(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    <T> List<T> all(String sql, Reader<T> reader, @Nullable Object... values) throws SQLException {
        try (var rows = filled(sql, values).executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    private PreparedStatement filled(String sql, @Nullable Object... values) throws SQLException {
        var statement = prepared(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
