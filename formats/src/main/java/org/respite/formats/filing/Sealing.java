package org.respite.formats.filing;

import org.respite.model.report.Commitment;

/** Puts what must not stand in the record into a vault. */
@FunctionalInterface
public interface Sealing {

    /**
     * Keeps {@code content} and gives the commitment that stands for it.
     *
     * @param person the source, by whom the vault finds and erases what belongs together
     * @param kind "source" or "place"
     */
    Commitment seal(String person, String kind, String content);
}
