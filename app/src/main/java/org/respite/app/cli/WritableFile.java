package org.respite.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/** Whether files can stand where a command is asked to write them. */
final class WritableFile {

    private WritableFile() {}

    /** Refuses all that are folders, or lie in a folder that is not there. */
    static void demand(List<Path> files) {
        var problems = new Problems();
        for (var file : files) {
            var folder = file.toAbsolutePath().normalize().getParent();
            if (Files.isDirectory(file)) {
                problems.file(ProblemCode.FOLDER_FOR_FILE, file.toString(), "", "this is a folder, and a file is to be written",
                        "Name a file in it");
            } else if (folder != null && !Files.isDirectory(folder)) {
                problems.file(ProblemCode.NO_FOLDER, file.toString(), folder.toString(), "there is no such folder to write into",
                        "Make it, or name another");
            }
        }
        if (problems.hasErrors()) {
            throw new InputRefused(problems.all());
        }
    }
}
