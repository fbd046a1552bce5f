package org.respite.formats.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people write them in tables: exact, or a reason why not. */
public final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern GROUPED_BY_COMMA =
            Pattern.compile("[+-]?\\d{1,3}((,\\d{3}){2,5}(\\.\\d{1,18})?|(,\\d{3})+\\.\\d{1,18})");
    private static final Pattern GROUPED_OTHERWISE =
            Pattern.compile("[+-]?\\d{1,3}([ \\u00A0\\u202F'’٬]\\d{3})+(\\.\\d{1,18})?");
    private static final Pattern ONE_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern POINTS_THEN_COMMA = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

    private NumberText() {}

    /** What a text says as a number. */
    public sealed interface Result {}

    /** Exactly this. */
    public record Value(BigDecimal value) implements Result {}

    /** It could be two numbers. */
    public record Unclear() implements Result {}

    /** None. */
    public record NoNumber() implements Result {}

    public static Result read(String text) {
        var digits = latin(text.strip());
        if (PLAIN.matcher(digits).matches()) {
            return new Value(new BigDecimal(digits));
        }
        if (GROUPED_BY_COMMA.matcher(digits).matches()) {
            return new Value(new BigDecimal(digits.replace(",", "")));
        }
        if (GROUPED_OTHERWISE.matcher(digits).matches()) {
            return new Value(new BigDecimal(digits.replaceAll("[ \\u00A0\\u202F'’٬]", "")));
        }
        if (ONE_COMMA.matcher(digits).matches() || POINTS_THEN_COMMA.matcher(digits).matches()) {
            return new Unclear();
        }
        return new NoNumber();
    }

    /** Arabic-Indic and Persian digits, decimal sign and minus as their Latin twins; marks of direction dropped. */
    public static String latin(String text) {
        var result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '٠' && c <= '٩') {
                result.append((char) ('0' + c - '٠'));
            } else if (c >= '۰' && c <= '۹') {
                result.append((char) ('0' + c - '۰'));
            } else if (c == '٫') {
                result.append('.');
            } else if (c == '−') {
                result.append('-');
            } else if (c != '\u200E' && c != '\u200F' && c != '\u061C') {
                result.append(c);
            }
        }
        return result.toString();
    }
}
