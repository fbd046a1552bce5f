package org.respite.terms.tree;

/** What an instrument is in law: it decides who owes its points. */
public enum Kind {
    /** Between parties; each owes what its clauses say. */
    AGREEMENT,
    /** By one actor, who alone is measured by it. */
    DECLARATION,
    /** Binds nobody; its points are watched and owed by no one. */
    POSITION
}
