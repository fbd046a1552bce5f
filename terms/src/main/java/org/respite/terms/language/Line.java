package org.respite.terms.language;

import java.util.ArrayList;
import java.util.List;

/**
 * One line that says something.
 *
 * @param number from 1
 * @param indent how far it is set in; a tab goes on to the next multiple of four
 * @param text all of it, so that columns stay true
 */
record Line(int number, int indent, String text) {

    private static final int TAB = 4;

    /** Lines that are neither blank nor mere comments. */
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            var stripped = line.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                lines.add(new Line(number, indent(line), line.stripTrailing()));
            }
        }
        return lines;
    }

    private static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? TAB - indent % TAB : 1;
        }
        return indent;
    }
}
