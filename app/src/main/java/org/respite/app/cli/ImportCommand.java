package org.respite.app.cli;

import java.nio.file.Path;
import org.respite.formats.ScenarioReading;
import org.respite.formats.ScenarioTransfer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a scenario can be made from. */
@Command(name = "import", description = "Makes a scenario from something else.", mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    static CommandLine with(Terminal terminal) {
        return new CommandLine(new ImportCommand())
                .addSubcommand(new Xlsx(terminal))
                .addSubcommand(new ImportHxlCommand(terminal))
                .addSubcommand(new ImportAccessCommand(terminal))
                .addSubcommand(new ImportOsmCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "import what? xlsx, hxl, access or osm");
    }

    /** From a workbook. */
    @Command(
            name = "xlsx",
            description = "Writes the scenario of a workbook as a folder of tables.",
            mixinStandardHelpOptions = true)
    static final class Xlsx extends Answering {

        @Parameters(index = "0", paramLabel = "BOOK", description = "Workbook with the sheets of a scenario.")
        private Path book;

        @Parameters(index = "1", paramLabel = "DIR", description = "The folder to write; not there yet, or empty.")
        private Path folder;

        Xlsx(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() {
            return switch (ScenarioTransfer.toFolder(book, folder)) {
                case ScenarioReading.Read _ -> new WrittenText(terminal, output).tell(folder,
                        "The same scenario, read again and compared. Try: respite plan " + folder);
                case ScenarioReading.Refused(var problems) -> throw new InputRefused(problems);
            };
        }
    }
}
