package org.respite.model.report;

import java.util.regex.Pattern;

/** The SHA-256 digest of some bytes, as 64 small hexadecimal digits. */
public record Digest(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a digest has 64 small hexadecimal digits, found \"" + hex + "\"");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
