package org.respite.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before the name of a command. */
@Command(
        name = "respite",
        description = "Plans humanitarian pauses, checks the plans, and keeps a record that every party can verify.",
        mixinStandardHelpOptions = true,
        versionProvider = RespiteCommand.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the answer is no: a mandatory hand-over cannot be made, a plan is not in order or does not stand in traffic, a record"
                    + " is not verified",
            "2:wrong input: every problem is listed",
            "3:a fault of Respite or its surroundings"
        })
final class RespiteCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? plan, check, publish, new, import, export, record, vault, verify or witness");
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = RespiteCommand.class.getPackage().getImplementationVersion();
            return new String[] {"respite " + (version == null ? "(from classes)" : version)};
        }
    }
}
