package org.respite.formats.filing;

import org.respite.model.report.Commitment;
import org.respite.model.report.EntryId;

/** Puts what must not stand in the record into a vault. */
@FunctionalInterface
public interface Sealing {

    /**
     * Keeps {@code content} and gives the commitment that stands for it.
     *
     * @param what "source" or "place"
     */
    Commitment seal(EntryId entry, String what, String content);
}
