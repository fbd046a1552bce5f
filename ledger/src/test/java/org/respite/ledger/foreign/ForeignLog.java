package org.respite.ledger.foreign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A log in the files of C2SP tlog-tiles, written from the specifications (RFC 6962, section 2.1; signed-note; tlog-checkpoint;
 * tlog-cosignature; tlog-tiles) with nothing of ours: only the JDK is imported.
 */
final class ForeignLog {

    private static final int ED25519 = 1;
    private static final int COSIGNATURE = 4;
    private static final int RAW_KEY = 32;

    private final List<byte[]> entries;

    ForeignLog(List<byte[]> entries) {
        this.entries = entries;
    }

    /** A key of Ed25519 that signs notes in one of the two ways that there are for it. */
    record Key(String name, int type, KeyPair pair) {

        static Key log(String name) {
            return of(name, ED25519);
        }

        static Key witness(String name) {
            return of(name, COSIGNATURE);
        }

        private static Key of(String name, int type) {
            try {
                return new Key(name, type, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private byte[] raw() {
            byte[] encoded = pair.getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - RAW_KEY, encoded.length);
        }

        private byte[] id() {
            return Arrays.copyOf(sha256(text(name + "\n"), new byte[] {(byte) type}, raw()), 4);
        }

        /** As a policy names it. */
        String verifier() {
            return name + "+" + HexFormat.of().formatHex(id()) + "+" + base64(joined(new byte[] {(byte) type}, raw()));
        }

        /** A signature line without its line break. */
        String line(String body) {
            return "— " + name + " " + base64(joined(id(), signature(text(body))));
        }

        /** A witness's line. */
        String line(String body, long time) {
            byte[] signature = signature(text("cosignature/v1\ntime " + time + "\n" + body));
            return "— " + name + " " + base64(joined(id(), ByteBuffer.allocate(8).putLong(time).array(), signature));
        }

        private byte[] signature(byte[] message) {
            try {
                var signature = Signature.getInstance("Ed25519");
                signature.initSign(pair.getPrivate());
                signature.update(message);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The three lines of the checkpoint of the first {@code size} entries. */
    String body(String origin, int size) {
        return origin + "\n" + size + "\n" + base64(root(0, size)) + "\n";
    }

    /** Writes tiles and bundles of the first {@code size} entries, full or partial as the size makes them. */
    void write(Path folder, int size) throws IOException {
        for (int n = 0; n * 256 < size; n++) {
            var bundle = new ByteArrayOutputStream();
            for (var entry : entries.subList(n * 256, Math.min(size, n * 256 + 256))) {
                bundle.writeBytes(ByteBuffer.allocate(2).putShort((short) entry.length).array());
                bundle.writeBytes(entry);
            }
            file(folder, "tile/entries/" + path(n, Math.min(256, size - n * 256)), bundle.toByteArray());
        }
        for (int level = 0, span = 1; size / span > 0; level++, span *= 256) {
            int hashes = size / span;
            for (int n = 0; n * 256 < hashes; n++) {
                int width = Math.min(256, hashes - n * 256);
                var tile = new ByteArrayOutputStream();
                for (int i = 0; i < width; i++) {
                    tile.writeBytes(root((n * 256 + i) * span, (n * 256 + i + 1) * span));
                }
                file(folder, "tile/" + level + "/" + path(n, width), tile.toByteArray());
            }
        }
    }

    /** A proof (tlog-proof) that entry {@code index} is among the first {@code size}. */
    String proof(int index, int size, String extra, String checkpoint) {
        var text = new StringBuilder("c2sp.org/tlog-proof@v1\n").append(extra).append("index ").append(index).append('\n');
        path(index, 0, size).forEach(hash -> text.append(base64(hash)).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }

    /** PATH(m, D[from:to]) of RFC 6962, section 2.1.1; {@code m} counts from the log's beginning. */
    private List<byte[]> path(int m, int from, int to) {
        if (to - from == 1) {
            return new ArrayList<>();
        }
        int k = from + Integer.highestOneBit(to - from - 1);
        var path = m < k ? path(m, from, k) : path(m, k, to);
        path.add(m < k ? root(k, to) : root(from, k));
        return path;
    }

    /** MTH(D[from:to]) of RFC 6962, section 2.1. */
    private byte[] root(int from, int to) {
        if (to == from) {
            return sha256();
        }
        if (to - from == 1) {
            return sha256(new byte[] {0}, entries.get(from));
        }
        int k = from + Integer.highestOneBit(to - from - 1);
        return sha256(new byte[] {1}, root(from, k), root(k, to));
    }

    private static String path(int n, int width) {
        var digits = "%09d".formatted(n);
        var name = (n >= 1_000_000 ? "x" + digits.substring(0, 3) + "/" : "") + (n >= 1000 ? "x" + digits.substring(3, 6) + "/" : "")
                + digits.substring(6);
        return width == 256 ? name : name + ".p/" + width;
    }

    static void file(Path folder, String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
