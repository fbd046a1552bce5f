package org.respite.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A text and the signatures below it (C2SP signed-note v1).
 *
 * @param text ends with a line break
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** Largest note that is read, in bytes: room for a hundred signatures, post-quantum ones among them. */
    public static final int LARGEST = 1 << 20;

    private static final int MOST_SIGNATURES = 100;

    public SignedNote {
        if (!text.endsWith("\n") || text.codePoints().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("a note ends with a line break and has no control characters");
        }
        signatures = List.copyOf(signatures);
    }

    /** Reads a note; throws {@link IllegalArgumentException} with the reason where it is none. */
    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("a note has at most " + LARGEST + " bytes");
        }
        var note = utf8(bytes);
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("a note is a text, an empty line and signature lines");
        }
        var lines = note.substring(gap + 2).lines().toList();
        if (lines.isEmpty() || lines.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("a note has 1 to " + MOST_SIGNATURES + " signatures, not " + lines.size());
        }
        var read = new SignedNote(note.substring(0, gap + 1), lines.stream().map(NoteSignature::parse).toList());
        if (!read.toString().equals(note)) {
            throw new IllegalArgumentException("a note has no other line breaks than U+000A");
        }
        return read;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a note is UTF-8", e);
        }
    }

    /** The same note with further signatures; those that it has are not repeated. */
    public SignedNote with(Collection<NoteSignature> more) {
        var all = new ArrayList<>(signatures);
        more.stream().filter(line -> !all.contains(line)).forEach(all::add);
        return new SignedNote(text, all);
    }

    /** The note as it is published. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line).append('\n'));
        return note.toString();
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }
}
