package org.respite.formats.table;

/** What separates the cells of a table: commas, semicolons or tabs. */
final class Separator {

    private Separator() {}

    /** The separator that occurs most in the first lines, outside quotes; a comma where none does. */
    static char of(String text) {
        long commas = 0;
        long semicolons = 0;
        long tabs = 0;
        int lines = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines < 3; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                switch (c) {
                    case ',' -> commas++;
                    case ';' -> semicolons++;
                    case '\t' -> tabs++;
                    case '\n' -> lines++;
                    default -> {}
                }
            }
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
