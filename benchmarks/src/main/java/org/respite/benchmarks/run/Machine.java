package org.respite.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that figures were measured on, without its name. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String words() {
        return Runtime.getRuntime().availableProcessors() + " × " + processor() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch");
    }

    private static String processor() {
        if (Files.isReadable(PROCESSORS)) {
            try (var lines = Files.lines(PROCESSORS)) {
                return lines.filter(line -> line.startsWith("model name")).findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("processor");
            } catch (IOException e) {
                return "processor";
            }
        }
        return "processor";
    }
}
