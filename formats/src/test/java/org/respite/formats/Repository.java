package org.respite.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the repository and the shared data lie, seen from a test. */
final class Repository {

    private Repository() {}

    static Path root() {
        var at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("examples")) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    /** The folder of shared data beside the repository, where there is one. */
    static Optional<Path> findShared() {
        var named = System.getenv("RESPITE_SHARED");
        var folder = named == null ? root().resolve("../shared") : Path.of(named);
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }
}
