package org.respite.terms.tree;

/** Somebody who is named in the head of an instrument. */
public record Actor(String name, Role role) {}
