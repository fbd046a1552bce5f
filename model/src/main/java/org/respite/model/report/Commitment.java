package org.respite.model.report;

/**
 * Stands in the record for content in the vault. Who is shown the content and its salt can check that it was this content
 * from the beginning; to everybody else, and to all once the salt is erased, it says nothing.
 */
public record Commitment(Digest digest) {}
