package org.respite.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Time that passed, and time that this process computed, since the watch was made. */
public final class Stopwatch {

    private static final double NANOSECONDS = 1e9;

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long started = System.nanoTime();
    private final long computed = machine.getProcessCpuTime();

    /** By the clock on the wall. */
    public double seconds() {
        return (System.nanoTime() - started) / NANOSECONDS;
    }

    /** Of all threads, those of Java's compilers and collectors included. */
    public double cpuSeconds() {
        return (machine.getProcessCpuTime() - computed) / NANOSECONDS;
    }
}
