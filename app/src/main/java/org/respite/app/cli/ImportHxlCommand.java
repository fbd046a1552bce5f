package org.respite.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.respite.formats.HxlImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings in tables that others made. */
@Command(
        name = "hxl",
        description = "Adds what tables of others say (CSV, XLSX or JSON, with or without HXL hashtags) to a folder, and says"
                + " what was taken, guessed and left.",
        mixinStandardHelpOptions = true)
final class ImportHxlCommand extends Answering {

    @Parameters(
            arity = "2..*",
            paramLabel = "FILE... DIR",
            description = "The tables, then the folder of the scenario; begun where it is not there.")
    private List<Path> paths;

    ImportHxlCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var folder = paths.getLast();
        var zone = ZoneId.systemDefault();
        return switch (HxlImport.run(paths.subList(0, paths.size() - 1), folder, LocalDate.now(zone), zone)) {
            case HxlImport.Done(var report) -> {
                terminal.data(output.json ? ImportReportText.json(report, folder) : ImportReportText.words(report));
                if (!output.quiet && !output.json) {
                    terminal.say("wrote " + folder + "; look at every guess before you plan with it");
                }
                yield Answer.DONE.exitCode();
            }
            case HxlImport.Refused(var problems) -> throw new InputRefused(problems);
        };
    }
}
