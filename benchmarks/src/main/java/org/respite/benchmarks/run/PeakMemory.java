package org.respite.benchmarks.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process ever held. */
final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private PeakMemory() {}

    /** In bytes: of the whole process where Linux tells it, else of Java's pools. */
    static long bytes() {
        if (Files.isReadable(STATUS)) {
            try (var lines = Files.lines(STATUS)) {
                var line = lines.filter(l -> l.startsWith(PEAK)).findFirst();
                if (line.isPresent()) {
                    return Long.parseLong(line.get().replaceAll("\\D", "")) * 1024;
                }
            } catch (IOException e) {
                return ofPools();
            }
        }
        return ofPools();
    }

    private static long ofPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }
}
