package org.respite.model.report;

/**
 * A file that belongs to an entry and is kept outside the record.
 *
 * @param size in bytes
 */
public record Attachment(Digest digest, long size, String mediaType) {

    public Attachment {
        if (size < 0 || size > Amount.MOST) {
            throw new IllegalArgumentException("a size in bytes is 0 or more, found " + size);
        }
        Words.mediaType(mediaType);
    }
}
