package org.respite.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The rules of a vault, each with a seal that only who has the master key can make. */
final class Rules {

    private final MasterKey key;

    Rules(MasterKey key) {
        this.key = key;
    }

    void add(Connection connection, Rule rule) throws SQLException {
        remove(connection, rule);
        Database.update(connection, "INSERT INTO vault_rule (role, purpose, kind, seal) VALUES (?, ?, ?, ?)", rule.role(),
                rule.purpose(), rule.kind(), key.seal(rule.text()));
    }

    void remove(Connection connection, Rule rule) throws SQLException {
        Database.update(connection, "DELETE FROM vault_rule WHERE role = ? AND purpose = ? AND kind = ?", rule.role(),
                rule.purpose(), rule.kind());
    }

    List<Rule> list(Connection connection) throws SQLException {
        return Database.query(connection, "SELECT role, purpose, kind, seal FROM vault_rule").stream()
                .map(row -> {
                    var rule = new Rule(row.get(0), row.get(1), row.get(2));
                    if (!key.seal(rule.text()).equals(row.get(3))) {
                        throw new VaultDamaged("a rule was not given by a keeper: " + rule.text().replace('\n', ','));
                    }
                    return rule;
                })
                .sorted()
                .toList();
    }
}
