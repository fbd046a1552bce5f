package org.respite.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.formats.OutputFile;
import org.respite.formats.Publication;
import org.respite.formats.movement.MovementFiles;

/** Writes an edition of a plan into a folder and says what it did. */
record Publishing(Terminal terminal, boolean quiet, @Nullable Path out) {

    /** The plan for those who plan, and the edition's files. */
    List<Path> planAndEdition(Publication publication) {
        return planAndEdition(publication, List.of());
    }

    /** @param others files beside the plan, for those who plan */
    List<Path> planAndEdition(Publication publication, List<OutputFile> others) {
        var files = new ArrayList<OutputFile>();
        files.add(publication.planFile());
        files.addAll(others);
        files.addAll(publication.files());
        return write(publication, files);
    }

    /** The edition's files alone. */
    List<Path> edition(Publication publication) {
        return write(publication, publication.files());
    }

    private List<Path> write(Publication publication, List<OutputFile> files) {
        var folder = new PlanFiles(out, publication.scenario());
        var written = folder.write(files);
        var stale = folder.clear(files);
        if (!quiet) {
            stale.forEach(file -> terminal.say("took away " + file + ", which an earlier run left"));
            tell(written);
        }
        return written;
    }

    /** Hundreds of sheets are told in one line. */
    private void tell(List<Path> written) {
        var sheets = written.stream().filter(Publishing::isSheet).toList();
        written.stream().filter(file -> !isSheet(file)).forEach(file -> terminal.say("wrote " + file));
        if (!sheets.isEmpty()) {
            terminal.say("wrote " + ProblemText.counted(sheets.size(), "sheet") + " into " + sheets.getFirst().getParent());
        }
    }

    private static boolean isSheet(Path file) {
        return file.getNameCount() > 1 && file.getName(file.getNameCount() - 2).toString().equals(MovementFiles.SHEETS);
    }
}
