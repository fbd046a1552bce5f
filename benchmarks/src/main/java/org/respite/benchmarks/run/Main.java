package org.respite.benchmarks.run;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Starts the command line of the benchmarks. */
public final class Main {

    private static final int FAULT = 3;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(new RunCommand(RunCommand.utf8(System.out), RunCommand.utf8(System.err)), arguments));
    }

    /** Runs the command and returns its exit code. */
    static int run(RunCommand command, String... arguments) {
        return new CommandLine(command)
                .setExecutionExceptionHandler((fault, line, _) -> {
                    line.getErr().println("benchmarks/run: internal fault; please report it together with these lines");
                    fault.printStackTrace(line.getErr());
                    return FAULT;
                })
                .setParameterExceptionHandler((wrong, _) -> {
                    var err = new PrintWriter(wrong.getCommandLine().getErr(), true);
                    err.println("benchmarks/run: " + wrong.getMessage());
                    err.println("`benchmarks/run --help` lists what there is.");
                    return ExitCode.USAGE;
                })
                .execute(arguments);
    }
}
