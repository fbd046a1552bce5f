package org.respite.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.respite.formats.NewReports;
import org.respite.formats.NewScenario;
import org.respite.formats.ScenarioReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a scenario with every table and a small sample. */
@Command(
        name = "new",
        description = "Begins a scenario: a workbook, or a folder of tables, with a small sample to overwrite; or tables of reports.",
        mixinStandardHelpOptions = true)
final class NewCommand extends Answering {

    @Parameters(paramLabel = "TARGET", description = "BOOK.xlsx for a workbook, any other name for a folder.")
    private Path target;

    @Option(names = "--rtl", description = "Sheets of the workbook begin at the right.")
    private boolean rightToLeft;

    @Option(names = "--reports", description = "Tables for reports instead of a scenario, empty.")
    private boolean reports;

    NewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (reports) {
            var problems = NewReports.write(target, rightToLeft);
            if (!problems.isEmpty()) {
                throw new InputRefused(problems);
            }
            return new WrittenText(terminal, output).tell(target,
                    "Fill it in, then: respite record import RECORD " + target + " --filed-by NAME --zone ZONE");
        }
        var zone = ZoneId.systemDefault();
        return switch (NewScenario.write(target, LocalDate.now(zone), zone, rightToLeft)) {
            case ScenarioReading.Read _ -> new WrittenText(terminal, output).tell(target,
                    "Fill it in, then: respite plan " + target);
            case ScenarioReading.Refused(var problems) -> throw new InputRefused(problems);
        };
    }
}
