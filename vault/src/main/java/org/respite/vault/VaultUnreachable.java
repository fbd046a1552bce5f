package org.respite.vault;

import java.sql.SQLException;

/** The database of the vault cannot be used. What it said of the values of a row is not repeated. */
public final class VaultUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultUnreachable(SQLException cause) {
        super("the vault's database cannot be used: " + firstLine(cause));
    }

    private static String firstLine(SQLException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("") + " (" + cause.getSQLState() + ")";
    }
}
