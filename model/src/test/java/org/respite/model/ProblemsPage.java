package org.respite.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reference page of problem codes, taken apart so that tests can hold it to what the program says. */
public final class ProblemsPage {

    private static final String INDENT = "    ";

    private ProblemsPage() {}

    /**
     * What the page says of one code.
     *
     * @param blocks the indented blocks of its section, in order
     */
    public record Section(String code, List<Block> blocks) {

        /** The message that the page shows: its last block, on one line. */
        public String message() {
            return oneLine(blocks.getLast().text());
        }
    }

    /** An indented block and the line that leads to it. */
    public record Block(String lead, String text) {}

    public static List<Section> sections() {
        var sections = new ArrayList<Section>();
        var lead = "";
        for (var line : lines()) {
            if (line.startsWith("### ")) {
                sections.add(new Section(line.split(" ")[1], new ArrayList<>()));
            } else if (line.startsWith(INDENT)) {
                extend(sections.getLast().blocks(), lead, line.substring(INDENT.length()));
            } else if (!line.isBlank()) {
                lead = line;
            }
        }
        return sections;
    }

    /** A message as the page's lines are compared: line breaks and repeated blanks do not matter. */
    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static void extend(List<Block> blocks, String lead, String line) {
        if (!blocks.isEmpty() && blocks.getLast().lead().equals(lead)) {
            var block = blocks.removeLast();
            blocks.add(new Block(lead, block.text() + line + "\n"));
        } else {
            blocks.add(new Block(lead, line + "\n"));
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("../docs/reference/problems.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
