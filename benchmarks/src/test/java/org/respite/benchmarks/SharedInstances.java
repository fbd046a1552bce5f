package org.respite.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.respite.benchmarks.instance.Instance;
import org.respite.benchmarks.instance.InstanceReader;
import org.respite.benchmarks.instance.InstanceReading;

/** The instances with known optima; they lie beside the checkout, not in it. */
public final class SharedInstances {

    private static final Path FOLDER = Path.of("../../shared/data/instances");

    private SharedInstances() {}

    /** The folder; where it is not there, the test is skipped. */
    public static Path folder(String name) {
        var folder = FOLDER.resolve(name);
        assumeTrue(Files.isDirectory(folder), "the instance is not on this machine: " + folder);
        return folder;
    }

    public static Instance read(String name) {
        return read(folder(name));
    }

    /** The instance of a folder that is in order. */
    public static Instance read(Path folder) {
        var reading = InstanceReader.read(folder);
        assertThat(reading).isInstanceOf(InstanceReading.Read.class);
        return ((InstanceReading.Read) reading).instance();
    }
}
