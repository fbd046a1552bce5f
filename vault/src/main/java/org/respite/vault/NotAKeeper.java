package org.respite.vault;

/** What was asked for, only a keeper may do. */
public final class NotAKeeper extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAKeeper(String message) {
        super(message);
    }
}
