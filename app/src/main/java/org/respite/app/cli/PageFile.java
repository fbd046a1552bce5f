package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.respite.formats.AtomicFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.report.Language;

/** Files of one page or paper in several languages, at a name that was asked for. */
final class PageFile {

    private PageFile() {}

    /** Where each language's own file stands: the first has the name, others stand in it, such as “standing.ar.html”. */
    static Path of(Path wanted, Language language, List<Language> languages) {
        var more = language == languages.getFirst() ? "" : "." + language.code();
        var name = String.valueOf(wanted.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return wanted.resolveSibling(name.substring(0, dot) + more + name.substring(dot));
    }

    /** Refuses all that are folders, or lie in a folder that is not there. */
    static void demandWritable(List<Path> files) {
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

    /** Writes it whole or not at all, and says where. */
    static void write(Path file, byte[] content, Terminal terminal, boolean quiet) {
        try {
            AtomicFile.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        if (!quiet) {
            terminal.say("wrote " + file);
        }
    }
}
