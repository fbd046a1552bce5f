package org.respite.formats.table;

import java.util.regex.Pattern;

/** Texts that a spreadsheet program would not show but run, when it opens them from a CSV file. */
public final class SpreadsheetText {

    private static final Pattern CALL = Pattern.compile("[+-].*[(|!].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /** Whether {@code text} begins like a formula; with a sign, where it also calls something. */
    public static boolean isRun(String text) {
        var start = text.stripLeading();
        return start.startsWith("=") || start.startsWith("@") || CALL.matcher(start).matches();
    }

    /** {@code text} so that a spreadsheet program that opens the table takes it for no formula. */
    public static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
