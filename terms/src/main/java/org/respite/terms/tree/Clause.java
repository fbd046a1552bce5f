package org.respite.terms.tree;

/**
 * One clause.
 *
 * @param line of the file, from 1
 */
public record Clause(String id, int line, Duty duty, Remarks remarks) {}
