package org.respite.operations.doubt;

/**
 * Who was outside shelter on guarded ground when nobody should be.
 *
 * @param breaks futures in which a pause broke off without warning
 * @param withPersons of these, futures with passengers or walkers outside
 * @param mostPersons in one future; crews are not counted
 * @param longestRefuge seconds until the last of them is in a refuge
 * @param atClosings futures in which somebody was late out of a window that was to close
 * @param latest by how many seconds at most
 */
public record Safety(int breaks, int withPersons, long mostPersons, long longestRefuge, int atClosings, long latest) {}
