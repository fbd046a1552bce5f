package org.respite.ledger.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Loses connections at commits: before the database has heard of the commit, or after it has done it and before it could say so. */
final class FaultySource implements DataSource {

    private final DataSource source;
    private final SplittableRandom random;
    private final double chance;
    private int lostBefore;
    private int lostAfter;

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

    @Override
    public Connection getConnection() throws SQLException {
        var connection = source.getConnection();
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
            if (method.getName().equals("commit") && random.nextDouble() < chance) {
                if (random.nextBoolean()) {
                    lostBefore++;
                } else {
                    connection.commit();
                    lostAfter++;
                }
                connection.close();
                throw new SQLException("the connection was lost");
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
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
