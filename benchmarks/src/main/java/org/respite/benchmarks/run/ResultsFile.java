package org.respite.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.respite.formats.AtomicFile;
import tools.jackson.databind.node.ObjectNode;

/** Figures on disk: a line about machine and command, then the lines of the instances. */
final class ResultsFile {

    private ResultsFile() {}

    static void write(Path file, List<String> arguments, List<ObjectNode> lines) throws IOException {
        var machine = Json.object();
        machine.put("command", "benchmarks/run " + String.join(" ", arguments));
        machine.put("date", LocalDate.now().toString());
        machine.put("machine", Machine.words());
        machine.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        machine.put("largestHeap", Runtime.getRuntime().maxMemory());
        AtomicFile.write(file, machine + "\n" + lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }
}
