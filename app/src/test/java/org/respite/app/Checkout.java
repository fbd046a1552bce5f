package org.respite.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checkout that the tests run in: its pages, sources and examples. */
public final class Checkout {

    /** Its root: tests run in the folder of their module. */
    public static final Path ROOT = root();

    private Checkout() {}

    static String text(String page) {
        return String.join("\n", lines(ROOT.resolve(page)));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files with one of these endings below the {@code src} folder of any module. */
    static List<Path> sources(Set<String> endings) {
        return files(ROOT, Integer.MAX_VALUE).stream()
                .filter(f -> isSource(ROOT.relativize(f)))
                .filter(f -> endings.contains(ending(f)))
                .toList();
    }

    /** The pages for readers: at the root, in the docs and beside the examples. */
    static List<Path> pages() {
        var pages = new ArrayList<Path>();
        for (var folder : List.of("docs", "examples")) {
            if (Files.exists(ROOT.resolve(folder))) {
                pages.addAll(files(ROOT.resolve(folder), Integer.MAX_VALUE));
            }
        }
        pages.addAll(files(ROOT, 1));
        return pages.stream().filter(p -> ending(p).equals("md")).toList();
    }

    private static List<Path> files(Path folder, int depth) {
        try (var files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSource(Path file) {
        return file.getNameCount() > 2 && file.getName(1).toString().equals("src");
    }

    static String nameWithoutEnding(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("respite")) && Files.exists(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests run outside a checkout");
    }
}
