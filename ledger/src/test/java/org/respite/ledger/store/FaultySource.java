package org.respite.ledger.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Loses connections at commits: before the database has heard of the commit, or after it has done it and before it could say so. */
final class FaultySource implements DataSource {

    private final DataSource source;
    private final SplittableRandom random;
    private final double chance;
    private int lostBefore;
    private int lostAfter;
    private int withStatement;

    FaultySource(DataSource source, long seed, double chance) {
        this.source = source;
        this.random = new SplittableRandom(seed);
        this.chance = chance;
    }

    int lostBefore() {
        return lostBefore;
    }

    int lostAfter() {
        return lostAfter;
    }

    /** Commits that were sent together with a statement. */
    int withStatement() {
        return withStatement;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = source.getConnection();
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
            if (method.getName().equals("commit")) {
                loseOrNot(connection, connection::commit);
                return null;
            }
            var result = invoke(connection, method, arguments);
            return result instanceof PreparedStatement statement && ((String) arguments[0]).endsWith("; COMMIT")
                    ? losing(connection, statement) : result;
        });
    }

    /** A statement that commits in its own exchange with the database. */
    private PreparedStatement losing(Connection connection, PreparedStatement statement) {
        return (PreparedStatement) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("executeUpdate")) {
                        withStatement++;
                        var changed = new AtomicInteger();
                        loseOrNot(connection, () -> changed.set(statement.executeUpdate()));
                        return changed.get();
                    }
                    return invoke(statement, method, arguments);
                });
    }

    private interface Commit {
        void run() throws SQLException;
    }

    private void loseOrNot(Connection connection, Commit commit) throws SQLException {
        if (random.nextDouble() >= chance) {
            commit.run();
            return;
        }
        if (random.nextBoolean()) {
            lostBefore++;
        } else {
            commit.run();
            lostAfter++;
        }
        connection.close();
        throw new SQLException("the connection was lost");
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
