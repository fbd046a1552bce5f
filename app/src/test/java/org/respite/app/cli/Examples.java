package org.respite.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.respite.app.Checkout;

/** The scenarios that come with the checkout. */
final class Examples {

    private Examples() {}

    static Path folder(String name) {
        return Checkout.ROOT.resolve("examples").resolve(name);
    }

    /** Copies the files of one into a folder that exists. */
    static void copy(String name, Path into) throws IOException {
        try (var files = Files.list(folder(name))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, into.resolve(file.getFileName()));
            }
        }
    }
}
