package org.respite.formats.movement;

import org.respite.formats.Sha256;
import org.respite.formats.report.Mark;

/**
 * Ties a sheet or a row to the plan and to the recipient that it was made for. It holds no place, time or name, so the
 * code on a sheet tells nothing to who reads it in passing. It is no signature: anyone who holds the plan can make one.
 *
 * @param planDigest SHA-256 of the plan file, hexadecimal
 */
record Seal(String reference, String planDigest, Mark mark) {

    private static final int CHECK_DIGITS = 16;

    /** The first digits of SHA-256 over reference, digest, recipient and end, one a line. */
    String check() {
        return Sha256.of(String.join("\n", reference, planDigest, mark.recipient(), mark.validUntil().toString()))
                .substring(0, CHECK_DIGITS);
    }

    /** What the square code on a sheet says. */
    String payload() {
        return "respite-notice/1 " + reference + " " + planDigest + " " + check();
    }
}
