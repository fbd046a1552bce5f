package org.respite.app.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class OutputOptions {

    @Option(names = "--json", description = "Print one JSON object instead of words.")
    boolean json;

    @Option(names = "--quiet", description = "No progress and no remarks on stderr; problems are still told.")
    boolean quiet;
}
