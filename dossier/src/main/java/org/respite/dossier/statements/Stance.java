package org.respite.dossier.statements;

/** Where somebody stands on a topic. */
public enum Stance {
    FOR,
    AGAINST,
    /** Neither: too early to say, under discussion, not ruled out. */
    OPEN;

    Stance turned() {
        return switch (this) {
            case FOR -> AGAINST;
            case AGAINST -> FOR;
            case OPEN -> OPEN;
        };
    }
}
