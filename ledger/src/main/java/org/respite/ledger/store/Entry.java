package org.respite.ledger.store;

import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.tile.EntryBundle;

/** What is appended: opaque bytes, 1 to 65,535 of them. The bytes are not copied. */
public record Entry(EntryId id, byte[] content) {

    /** Throws {@link Refused} where the content is empty or too long. */
    public Entry {
        if (content.length == 0 || content.length > EntryBundle.LONGEST_ENTRY) {
            throw new Refused(new Finding("R103", "entry", "an entry has 1 to " + EntryBundle.LONGEST_ENTRY + " bytes, not "
                    + content.length, "Put the digest of longer content into the entry, and keep the content elsewhere"));
        }
    }

    /** An entry that is known by its content. */
    public static Entry of(byte[] content) {
        return new Entry(EntryId.ofContent(content), content);
    }
}
