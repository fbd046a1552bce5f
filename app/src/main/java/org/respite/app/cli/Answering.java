package org.respite.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that answers in words or as JSON, and answers with its exit code. */
abstract class Answering implements Callable<Integer> {

    @Mixin
    OutputOptions output;

    final Terminal terminal;

    Answering(Terminal terminal) {
        this.terminal = terminal;
    }
}
