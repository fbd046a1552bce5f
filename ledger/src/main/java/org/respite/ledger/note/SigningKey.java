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
import java.util.Arrays;

/** An Ed25519 key (RFC 8032) with which a log signs, or a witness cosigns. */
public final class SigningKey {

    private final VerifierKey verifier;
    private final PrivateKey key;

    /** Throws {@link IllegalArgumentException} where the two are not halves of one pair. */
    public SigningKey(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
        var probe = "probe\n";
        var line = new NoteSignature(verifier.name(), joined(verifier.id(), new byte[0], raw(probe)));
        var plain = new VerifierKey(verifier.name(), SignatureType.ED25519, verifier.raw());
        if (!plain.verifies(probe, line)) {
            throw new IllegalArgumentException("the private key does not belong to " + verifier);
        }
    }

    /** A new key of this type, {@link SignatureType#ED25519} or {@link SignatureType#COSIGNATURE}. */
    public static SigningKey generate(String name, SignatureType type, SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, random);
            KeyPair pair = generator.generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(encoded, type.keyPrefix().length, encoded.length);
            return new SigningKey(new VerifierKey(name, type, raw), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    public VerifierKey verifier() {
        return verifier;
    }

    public PrivateKey key() {
        return key;
    }

    /** A log's signature on the text of a note. */
    public NoteSignature sign(String text) {
        if (verifier.type() != SignatureType.ED25519) {
            throw new IllegalStateException("a witness's key does not sign for a log");
        }
        return new NoteSignature(verifier.name(), joined(verifier.id(), new byte[0], raw(text)));
    }

    /** A witness's statement that it saw this checkpoint at {@code time}, seconds since 1970, and none that disagrees. */
    public NoteSignature cosign(Checkpoint checkpoint, String text, long time) {
        if (verifier.type() != SignatureType.COSIGNATURE || !text.startsWith(checkpoint.text())) {
            throw new IllegalStateException("only a witness's key cosigns, and only a checkpoint");
        }
        byte[] signature = raw("cosignature/v1\ntime " + time + "\n" + text);
        return new NoteSignature(
                verifier.name(),
                joined(verifier.id(), ByteBuffer.allocate(Long.BYTES).putLong(time).array(), signature));
    }

    private byte[] raw(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is no private key of Ed25519", e);
        }
    }

    private static byte[] joined(byte[] id, byte[] time, byte[] signature) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(id);
        out.writeBytes(time);
        out.writeBytes(signature);
        return out.toByteArray();
    }
}
