package org.respite.app.cli;

import java.nio.file.Path;
import org.respite.formats.ScenarioReading;
import org.respite.formats.ScenarioTransfer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a scenario can be written as. */
@Command(name = "export", description = "Writes a scenario in another form.", mixinStandardHelpOptions = true)
final class ExportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    static CommandLine with(Terminal terminal) {
        return new CommandLine(new ExportCommand()).addSubcommand(new Xlsx(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "export as what? xlsx");
    }

    /** As a workbook. */
    @Command(
            name = "xlsx",
            description = "Writes a scenario, with its base and modifications, as one workbook.",
            mixinStandardHelpOptions = true)
    static final class Xlsx extends Answering {

        @Parameters(index = "0", paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables.")
        private Path scenario;

        @Parameters(index = "1", paramLabel = "BOOK", description = "The workbook to write; not there yet.")
        private Path book;

        @Option(names = "--rtl", description = "Sheets begin at the right.")
        private boolean rightToLeft;

        Xlsx(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() {
            return switch (ScenarioTransfer.toWorkbook(scenario, book, rightToLeft)) {
                case ScenarioReading.Read _ -> new WrittenText(terminal, output).tell(book,
                        "The same scenario, read again and compared. Try: respite plan " + book);
                case ScenarioReading.Refused(var problems) -> throw new InputRefused(problems);
            };
        }
    }
}
