package org.respite.formats.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Looks through one XML part of a workbook byte by byte, in constant memory, before any parser sees it. It knows just
 * enough of XML to tell what could hurt a parser: declarations of a document type, depth, and endless texts.
 */
final class XmlGuard {

    private static final int DEEPEST = 200;
    private static final int LONGEST_RUN = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private enum State {
        TEXT,
        TAG_BEGINS,
        TAG,
        QUOTED,
        DECLARATION,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private State state = State.TEXT;
    private final StringBuilder opening = new StringBuilder();
    private int depth;
    private int run;
    private int quote;
    private int last;
    private int beforeLast;
    private boolean closing;

    private XmlGuard() {}

    /** What was found. */
    enum Verdict {
        HARMLESS,
        /** It declares a document type, from which entities could grow or files be read. */
        DOCUMENT_TYPE,
        /** It is nested too deeply, or one text or tag has no end. */
        WITHOUT_END,
        /** It is not UTF-8, so that what it says cannot be looked through. */
        OTHER_ENCODING,
        /** More bytes than are allowed. */
        TOO_LARGE
    }

    /**
     * Reads {@code in} to its end, at most {@code most} bytes.
     *
     * @param isXml false for pictures and the like, which are only counted
     */
    static Verdict look(InputStream in, long most, boolean isXml, ByteCount count) throws IOException {
        var guard = new XmlGuard();
        var buffer = new byte[BUFFER];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (isXml && total == 0 && read > 1 && !isUtf8(buffer, read)) {
                return Verdict.OTHER_ENCODING;
            }
            total += read;
            count.add(read);
            if (total > most || count.isTooMuch()) {
                return Verdict.TOO_LARGE;
            }
            for (int i = 0; isXml && i < read; i++) {
                var verdict = guard.next(buffer[i] & 0xFF);
                if (verdict != Verdict.HARMLESS) {
                    return verdict;
                }
            }
        }
        return Verdict.HARMLESS;
    }

    /** How many bytes a whole workbook has been inflated to. */
    static final class ByteCount {
        private final long most;
        private long bytes;

        ByteCount(long most) {
            this.most = most;
        }

        void add(int more) {
            bytes += more;
        }

        boolean isTooMuch() {
            return bytes > most;
        }
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        int first = bytes[0] & 0xFF;
        boolean mark = first == 0xEF;
        if (!mark && (first != '<' || bytes[1] == 0)) {
            return first == ' ' || first == '\n' || first == '\r' || first == '\t';
        }
        var head = new String(bytes, 0, Math.min(length, 200), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("?>");
        var declaration = end < 0 ? "" : head.substring(0, end).toLowerCase(Locale.ROOT);
        return !declaration.contains("encoding") || declaration.contains("utf-8") || declaration.contains("us-ascii");
    }

    private Verdict next(int c) {
        run++;
        switch (state) {
            case TEXT -> {
                if (c == '<') {
                    enter(State.TAG_BEGINS);
                    opening.setLength(0);
                }
            }
            case TAG_BEGINS -> begin(c);
            case TAG -> {
                if (c == '"' || c == '\'') {
                    quote = c;
                    state = State.QUOTED;
                } else if (c == '>') {
                    depth += closing ? -1 : last == '/' ? 0 : 1;
                    enter(State.TEXT);
                }
            }
            case QUOTED -> state = c == quote ? State.TAG : State.QUOTED;
            case DECLARATION -> {
                opening.append((char) c);
                var text = opening.toString();
                if (text.equals("--")) {
                    enter(State.COMMENT);
                } else if (text.equals("[CDATA[")) {
                    enter(State.CDATA);
                } else if (!"--".startsWith(text) && !"[CDATA[".startsWith(text)) {
                    return Verdict.DOCUMENT_TYPE;
                }
            }
            case COMMENT -> leave(c, '-', '-');
            case CDATA -> leave(c, ']', ']');
            case INSTRUCTION -> leave(c, '?', -1);
        }
        beforeLast = last;
        last = c;
        return depth > DEEPEST || run > LONGEST_RUN ? Verdict.WITHOUT_END : Verdict.HARMLESS;
    }

    private void begin(int c) {
        closing = c == '/';
        if (c == '!') {
            state = State.DECLARATION;
        } else {
            enter(c == '?' ? State.INSTRUCTION : State.TAG);
        }
    }

    /** Ends a comment, a CDATA section or an instruction at its last character, {@code >}. */
    private void leave(int c, int before, int beforeThat) {
        if (c == '>' && last == before && (beforeThat < 0 || beforeLast == beforeThat) && run > 2) {
            enter(State.TEXT);
        }
    }

    private void enter(State next) {
        state = next;
        run = 0;
    }
}
