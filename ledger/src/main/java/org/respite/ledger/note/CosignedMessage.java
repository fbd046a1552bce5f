package org.respite.ledger.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a cosigner signs (C2SP tlog-cosignature); of ML-DSA-44 whole trees alone, not subtrees that start later. */
final class CosignedMessage {

    private static final int LONGEST_NAME = 255;

    private CosignedMessage() {}

    /** Empty where the note is no checkpoint, which alone can be cosigned. */
    static Optional<byte[]> find(SignatureType type, String cosigner, long time, String text) {
        return Checkpoint.find(text).flatMap(checkpoint -> type == SignatureType.ML_DSA_44
                ? subtree(cosigner, time, checkpoint)
                : Optional.of(("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<byte[]> subtree(String cosigner, long time, Checkpoint checkpoint) {
        byte[] name = cosigner.getBytes(StandardCharsets.UTF_8);
        byte[] origin = checkpoint.origin().getBytes(StandardCharsets.UTF_8);
        if (name.length > LONGEST_NAME || origin.length > LONGEST_NAME) {
            return Optional.empty();
        }
        var message = new ByteArrayOutputStream();
        message.writeBytes("subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII));
        message.write(name.length);
        message.writeBytes(name);
        message.writeBytes(number(time));
        message.write(origin.length);
        message.writeBytes(origin);
        message.writeBytes(number(0));
        message.writeBytes(number(checkpoint.head().size()));
        message.writeBytes(checkpoint.head().root().bytes());
        return Optional.of(message.toByteArray());
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }
}
