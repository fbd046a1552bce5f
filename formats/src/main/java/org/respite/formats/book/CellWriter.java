package org.respite.formats.book;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes texts into the cells of a sheet: as a number or a date where reading the cell gives the same text again, and
 * else as a text, which no spreadsheet program takes for a formula.
 */
final class CellWriter {

    static final String TEXT = "@";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d*[1-9])?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
    private static final int MOST_DIGITS = 15;
    private static final int FIRST_YEAR = 1901;

    private final Worksheet sheet;

    CellWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** @param row from 0 */
    void write(int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!writeNumber(row, column, text) && !writeTime(row, column, text)) {
            sheet.value(row, column, CellText.escaped(text));
            sheet.style(row, column).format(TEXT).set();
        }
    }

    private boolean writeNumber(int row, int column, String text) {
        if (!NUMBER.matcher(text).matches() || text.equals("-0") || text.length() > MOST_DIGITS + 2) {
            return false;
        }
        var number = new BigDecimal(text);
        if (number.precision() > MOST_DIGITS) {
            return false;
        }
        sheet.value(row, column, number);
        return true;
    }

    private boolean writeTime(int row, int column, String text) {
        try {
            if (DATE.matcher(text).matches() && LocalDate.parse(text).getYear() >= FIRST_YEAR) {
                sheet.value(row, column, LocalDate.parse(text));
                sheet.style(row, column).format("yyyy-mm-dd").set();
                return true;
            }
            if (DATE_TIME.matcher(text).matches() && LocalDateTime.parse(text).getYear() >= FIRST_YEAR) {
                sheet.value(row, column, LocalDateTime.parse(text));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
                return true;
            }
        } catch (DateTimeException noSuchDate) {
            return false;
        }
        return false;
    }
}
