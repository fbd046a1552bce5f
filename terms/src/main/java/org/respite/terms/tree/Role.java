package org.respite.terms.tree;

/** In which capacity somebody stands in an instrument. Only parties owe and are owed by default. */
public enum Role {
    PARTY,
    MEDIATOR,
    GUARANTOR,
    OBSERVER,
    THIRD_STATE
}
