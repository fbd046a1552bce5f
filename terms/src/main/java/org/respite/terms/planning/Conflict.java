package org.respite.terms.planning;

/**
 * Something in which terms and scenario contradict each other.
 *
 * @param line of the file of terms, from 1
 * @param found the words there, as they stand
 */
public record Conflict(ConflictCode code, int line, String found, String message, String nextStep) {}
