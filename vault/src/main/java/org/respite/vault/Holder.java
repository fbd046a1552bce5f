package org.respite.vault;

import org.respite.model.report.Actor;

/** Who has opened the vault, in which role: as the key file says. */
public record Holder(Actor actor, String role, MasterKey key) {

    boolean isKeeper() {
        return role.equals(KeyFile.KEEPER);
    }
}
