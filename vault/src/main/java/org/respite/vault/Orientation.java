package org.respite.vault;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, as EXIF 2.3 (tag 0x0112 of the first directory) says: the one thing of a photograph's metadata that
 * its pixels need. The numbers 1 to 8 name its row and column that are on top and on the left.
 */
record Orientation(int number) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** Upright where the file does not say, or not clearly. */
    static Orientation of(byte[] jpeg) {
        var in = ByteBuffer.wrap(jpeg);
        try {
            in.position(2);
            while ((in.get() & 0xFF) == 0xFF) {
                int marker = in.get() & 0xFF;
                if (marker == START_OF_SCAN) {
                    return UPRIGHT;
                }
                int start = in.position();
                int length = in.getShort() & 0xFFFF;
                if (marker == APP1 && length > EXIF.length + 2) {
                    var head = new byte[EXIF.length];
                    in.get(head);
                    if (Arrays.equals(head, EXIF)) {
                        return ofTiff(in.slice(in.position(), length - 2 - EXIF.length));
                    }
                }
                in.position(start + length);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int tag = tiff.getShort() & 0xFFFF;
            int type = tiff.getShort();
            int count = tiff.getInt();
            int value = tiff.getShort() & 0xFFFF;
            tiff.getShort();
            if (tag == TAG && type == SHORT && count == 1 && value >= 1 && value <= 8) {
                return new Orientation(value);
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return number >= 5;
    }

    /** From the picture as it is stored, {@code width} by {@code height}, to the upright one. */
    AffineTransform transform(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
