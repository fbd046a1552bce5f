package org.respite.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: data to {@code out}, words and progress to {@code err}; and whom it asks, if it asks: {@code in}.
 */
record Terminal(InputStream in, PrintStream out, PrintStream err) {

    /** The process's own streams, in UTF-8 whatever the locale says. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    void data(String text) {
        out.print(text.endsWith("\n") ? text : text + "\n");
        out.flush();
    }

    void say(String words) {
        err.println(words);
    }
}
