package org.respite.operations.sweep;

import org.jspecify.annotations.Nullable;

/** An engine could not make its chunks, through no fault of what it was given. */
@SuppressWarnings("serial") // never serialised
public final class EngineFailed extends RuntimeException {

    public EngineFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
