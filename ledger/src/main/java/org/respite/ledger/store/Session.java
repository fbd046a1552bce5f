package org.respite.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection and the statements prepared on it. They are kept: to prepare one takes as long as to write tens of rows. */
final class Session {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Makes something of a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Connection connection() {
        return connection;
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
    int change(String sql, Object... values) throws SQLException {
        return filled(sql, values).executeUpdate();
    }

    <T> Optional<T> first(String sql, Reader<T> reader, Object... values) throws SQLException {
        try (var rows = filled(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    <T> List<T> all(String sql, Reader<T> reader, Object... values) throws SQLException {
        try (var rows = filled(sql, values).executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        var statement = prepared(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
