package org.respite.ledger.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/** A key with which a log signs, or a witness cosigns: Ed25519 (RFC 8032), or ML-DSA-44 (FIPS 204). */
public final class SigningKey {

    private final VerifierKey verifier;
    private final PrivateKey key;

    /** Throws {@link IllegalArgumentException} where the two are not halves of one pair. */
    public SigningKey(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
        byte[] probe = {'p', 'r', 'o', 'b', 'e'};
        if (!verifier.isSignature(probe, signature(probe))) {
            throw new IllegalArgumentException("the private key does not belong to " + verifier);
        }
    }

    /** A new key of this type. */
    public static SigningKey generate(String name, SignatureType type, SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance(type.algorithm());
            generator.initialize(new NamedParameterSpec(type.algorithm()), random);
            KeyPair pair = generator.generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(encoded, type.keyPrefix().length, encoded.length);
            return new SigningKey(new VerifierKey(name, type, raw), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + type.algorithm(), e);
        }
    }

    public VerifierKey verifier() {
        return verifier;
    }

    public PrivateKey key() {
        return key;
    }

    /** A log's signature on the text of a note; with ML-DSA-44 the text is a checkpoint, and the signature says no time. */
    public NoteSignature sign(String text) {
        if (!verifier.type().isForLogs()) {
            throw new IllegalStateException("a witness's key does not sign for a log");
        }
        return verifier.type().isTimed() ? timed(text, 0) : line(new byte[0], text.getBytes(StandardCharsets.UTF_8));
    }

    /** A witness's statement that it saw this checkpoint at {@code time}, seconds since 1970, and none that disagrees. */
    public NoteSignature cosign(Checkpoint checkpoint, String text, long time) {
        if (!verifier.type().isForWitnesses() || !text.startsWith(checkpoint.text())) {
            throw new IllegalStateException("only a witness's key cosigns, and only a checkpoint");
        }
        return timed(text, time);
    }

    private NoteSignature timed(String text, long time) {
        byte[] message = CosignedMessage.find(verifier.type(), verifier.name(), time, text)
                .orElseThrow(() -> new IllegalArgumentException(verifier.name() + " can sign nothing but a checkpoint, with names up to 255 bytes"));
        return line(ByteBuffer.allocate(Long.BYTES).putLong(time).array(), message);
    }

    private NoteSignature line(byte[] time, byte[] message) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(verifier.id());
        bytes.writeBytes(time);
        bytes.writeBytes(signature(message));
        return new NoteSignature(verifier.name(), bytes.toByteArray());
    }

    private byte[] signature(byte[] message) {
        try {
            var signature = Signature.getInstance(verifier.type().algorithm());
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is no private key of " + verifier.type().algorithm(), e);
        }
    }
}
