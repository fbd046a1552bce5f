package org.respite.dossier.lexicon;

/**
 * Whoever can hold a position: a state, an armed group, an authority, an organisation.
 *
 * @param kind in words
 */
public record Party(String id, String name, String kind) {}
