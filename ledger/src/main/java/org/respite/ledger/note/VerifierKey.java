package org.respite.ledger.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.respite.ledger.merkle.TreeHasher;

/** A public key under a name, as C2SP signed-note writes it: {@code name+id+key}, the id in hex, type and key in base64. */
public final class VerifierKey {

    private static final int ID_LENGTH = 4;
    private static final int TIME_LENGTH = 8;

    private final String name;
    private final SignatureType type;
    private final byte[] raw;
    private final PublicKey key;

    /** A key of this type with these raw bytes; throws {@link IllegalArgumentException} where they are none. */
    public VerifierKey(String name, SignatureType type, byte[] raw) {
        if (!KeyName.isValid(name)) {
            throw new IllegalArgumentException("“" + name + "” cannot be the name of a key");
        }
        if (raw.length != type.keyLength()) {
            throw new IllegalArgumentException("the key has " + raw.length + " bytes instead of " + type.keyLength());
        }
        this.name = name;
        this.type = type;
        this.raw = raw.clone();
        try {
            key = KeyFactory.getInstance(type.algorithm())
                    .generatePublic(new X509EncodedKeySpec(joined(type.keyPrefix(), raw)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is no public key of " + type.algorithm(), e);
        }
    }

    /** Reads {@code name+id+key}; throws {@link IllegalArgumentException} with the reason where it is wrong. */
    public static VerifierKey parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a key is written name+id+base64");
        }
        byte[] typed = Base64Text.decode(parts[2]);
        if (typed.length == 0) {
            throw new IllegalArgumentException("the key is empty");
        }
        var type = SignatureType.find(typed[0])
                .orElseThrow(() -> new IllegalArgumentException("the type of the key, " + typed[0] + ", is not known"));
        var key = new VerifierKey(parts[0], type, Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
            throw new IllegalArgumentException("the id “" + parts[1] + "” is not that of the key, "
                    + HexFormat.of().formatHex(key.id()));
        }
        return key;
    }

    public String name() {
        return name;
    }

    public SignatureType type() {
        return type;
    }

    byte[] raw() {
        return raw.clone();
    }

    byte[] id() {
        var sha256 = TreeHasher.sha256();
        sha256.update(name.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
        sha256.update(type.code());
        return Arrays.copyOf(sha256.digest(raw), ID_LENGTH);
    }

    /** Whether two names stand for the same key. */
    public boolean isSameKeyAs(VerifierKey other) {
        return Arrays.equals(raw, other.raw);
    }

    /** Whether a line claims to be made with this key: the same name and the same id. */
    public boolean claims(NoteSignature signature) {
        return signature.name().equals(name) && Arrays.equals(signature.keyId(), id());
    }

    /** Whether the signature is this key's over the text. */
    public boolean verifies(String text, NoteSignature line) {
        byte[] bytes = line.signature();
        if (!type.isTimed()) {
            return isSignature(text.getBytes(StandardCharsets.UTF_8), bytes);
        }
        if (bytes.length <= TIME_LENGTH) {
            return false;
        }
        long time = time(line);
        byte[] signature = Arrays.copyOfRange(bytes, TIME_LENGTH, bytes.length);
        return time >= 0
                && CosignedMessage.find(type, name, time, text).filter(message -> isSignature(message, signature)).isPresent();
    }

    /** When a cosignature says that it was made, in seconds since 1970; negative where it does not say. */
    public static long time(NoteSignature line) {
        return line.signature().length <= TIME_LENGTH ? -1 : ByteBuffer.wrap(line.signature()).getLong();
    }

    /** Whether the bytes are this key's signature over the message as it stands. */
    boolean isSignature(byte[] message, byte[] bytes) {
        try {
            var signature = Signature.getInstance(type.algorithm());
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(bytes);
        } catch (GeneralSecurityException e) {
            return false; // a signature of the wrong length or form
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64Text.encode(joined(new byte[] {type.code()}, raw));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
