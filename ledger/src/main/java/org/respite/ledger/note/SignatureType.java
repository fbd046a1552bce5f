package org.respite.ledger.note;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Kinds of signatures on notes, by the byte that C2SP assigns them. Logs sign with {@link #ED25519} and witnesses with
 * {@link #COSIGNATURE}, or either with {@link #ML_DSA_44}, which is expected to withstand quantum computers.
 */
public enum SignatureType {

    /** Ed25519 over the text of the note (signed-note). */
    ED25519(0x01, "Ed25519", 32, "302a300506032b6570032100"),

    /** Ed25519 over the time and the text of a checkpoint (tlog-cosignature, cosignature/v1). */
    COSIGNATURE(0x04, "Ed25519", 32, "302a300506032b6570032100"),

    /** ML-DSA-44 over cosigner, time, origin, size and root (tlog-cosignature, subtree/v1). */
    ML_DSA_44(0x06, "ML-DSA-44", 1312, "30820532300b06096086480165030403110382052100");

    private final byte code;
    private final String algorithm;
    private final int keyLength;
    private final byte[] keyPrefix;

    /** {@code keyPrefix}: what stands before the raw key in an X.509 SubjectPublicKeyInfo of this algorithm. */
    SignatureType(int code, String algorithm, int keyLength, String keyPrefix) {
        this.code = (byte) code;
        this.algorithm = algorithm;
        this.keyLength = keyLength;
        this.keyPrefix = HexFormat.of().parseHex(keyPrefix);
    }

    static Optional<SignatureType> find(byte code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    byte code() {
        return code;
    }

    /** As the JDK names it. */
    public String algorithm() {
        return algorithm;
    }

    int keyLength() {
        return keyLength;
    }

    byte[] keyPrefix() {
        return keyPrefix.clone();
    }

    /** Whether a signature of this kind begins with the time at which it was made. */
    boolean isTimed() {
        return this != ED25519;
    }

    /** Whether a log may sign its checkpoints with it. */
    public boolean isForLogs() {
        return this != COSIGNATURE;
    }

    /** Whether a witness may cosign with it. */
    public boolean isForWitnesses() {
        return this != ED25519;
    }
}
