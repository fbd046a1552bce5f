package org.respite.formats.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell says, in the words of our tables: {@code 2023-11-24T07:00}, {@code 30%}, {@code 12.5}. */
final class CellText {

    /** Spreadsheet programs show and keep no more digits than these; what lies beyond is noise of their arithmetic. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    /** Day 0 of cells; right from 1 March 1900 on, before which Excel counts a day that there was not. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    /** No spreadsheet program writes a number with a larger one; as a plain number it would fill the memory. */
    private static final int LARGEST_EXPONENT = 400;

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TO_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final boolean from1904;

    CellText(boolean from1904) {
        this.from1904 = from1904;
    }

    /** A formula is no value: its result may be of another day, or made to deceive. */
    static boolean isFormula(Cell cell) {
        return cell.getType() == CellType.FORMULA || cell.getFormula() != null;
    }

    /** An error of a formula, a number that is none, or a text that the workbook does not hold. */
    static boolean isError(Cell cell) {
        return cell.getType() == CellType.ERROR || (cell.getType() == CellType.STRING && cell.getRawValue() == null);
    }

    String of(Cell cell) {
        var raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case STRING -> unescaped(raw);
            case NUMBER -> raw.isBlank() ? "" : number(raw.strip(), cell);
            case BOOLEAN -> raw.equals("1") || raw.equalsIgnoreCase("true") ? "yes" : "no";
            case FORMULA, ERROR, EMPTY -> "";
        };
    }

    /** A text that stands for itself in a file of sheets. */
    static String escaped(String text) {
        return TO_ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private String number(String raw, Cell cell) {
        var value = new BigDecimal(raw);
        boolean isNumberOfACell = Math.abs((long) value.precision() - value.scale()) <= LARGEST_EXPONENT;
        return isNumberOfACell ? number(value, NumberKind.of(cell.getDataFormatId(), cell.getDataFormatString())) : raw;
    }

    private String number(BigDecimal value, NumberKind kind) {
        boolean isMoment = value.signum() >= 0 && value.compareTo(LAST_DAY) < 0;
        return switch (kind) {
            case PERCENT -> plain(value.round(DIGITS).movePointRight(2)) + "%";
            case TIME -> isMoment ? time(value) : plain(value.round(DIGITS));
            case DATE, DATE_TIME -> isMoment ? date(value, kind) : plain(value.round(DIGITS));
            case NUMBER -> plain(value.round(DIGITS));
        };
    }

    private String date(BigDecimal value, NumberKind kind) {
        long seconds = seconds(value);
        var at = (from1904 ? DAY_0_OF_1904 : DAY_0).atStartOfDay().plusSeconds(seconds);
        boolean onlyDate = kind == NumberKind.DATE && at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return onlyDate ? at.toLocalDate().toString() : text(at);
    }

    /** A time of day; from one day on a point in time. */
    private String time(BigDecimal value) {
        long seconds = seconds(value);
        if (seconds > 86_400) {
            return date(value, NumberKind.DATE_TIME);
        }
        return seconds == 86_400 ? "24:00" : text(LocalTime.ofSecondOfDay(seconds));
    }

    static String text(LocalDateTime at) {
        return at.toLocalDate() + "T" + text(at.toLocalTime());
    }

    private static String text(LocalTime time) {
        return (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
    }

    private static long seconds(BigDecimal days) {
        return days.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
