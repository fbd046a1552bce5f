package org.respite.formats.yaml;

import java.nio.file.Path;
import org.respite.formats.Problems;
import org.respite.model.scenario.Scenario;

/** stub */
public final class ChangesReader {
    private ChangesReader() {}
    public static Scenario apply(Path folder, String file, Scenario scenario, Problems problems) {
        return scenario;
    }
}
