package org.respite.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.respite.model.report.Commitment;
import org.respite.model.report.Digest;

/**
 * Content with the salt that hides it: the commitment is SHA-256 of the line “respite-commitment/1”, 32 random bytes and the
 * content. Nobody can find other content for a commitment, and without the salt nobody can try out contents, not even
 * among a few names. Anyone who is shown both can check with any program for SHA-256.
 */
record Salted(byte[] salt, byte[] content) {

    private static final byte[] DOMAIN = "respite-commitment/1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_BYTES = 32;

    static Salted of(byte[] content, RandomGenerator chance) {
        var salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        return new Salted(salt, content.clone());
    }

    /** From {@link #bytes}. */
    static Salted parse(byte[] bytes) {
        if (bytes.length < SALT_BYTES) {
            throw new VaultDamaged("content without its salt");
        }
        return new Salted(Arrays.copyOf(bytes, SALT_BYTES), Arrays.copyOfRange(bytes, SALT_BYTES, bytes.length));
    }

    /** The salt, then the content. */
    byte[] bytes() {
        var bytes = Arrays.copyOf(salt, SALT_BYTES + content.length);
        System.arraycopy(content, 0, bytes, SALT_BYTES, content.length);
        return bytes;
    }

    Commitment commitment() {
        return new Commitment(new Digest(HexFormat.of().formatHex(Sha.digest(DOMAIN, salt, content))));
    }
}
