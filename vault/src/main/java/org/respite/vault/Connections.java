package org.respite.vault;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Opens connections to the database of a vault. Those to SQLite must synchronise in full, begin transactions as writers, wait
 * for others, and overwrite what is deleted ({@code secure_delete}).
 */
@FunctionalInterface
public interface Connections {

    Connection open() throws SQLException;
}
