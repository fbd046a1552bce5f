package org.respite.formats.entry;

/**
 * A number as ECMAScript writes it (ECMA-262, Number::toString with radix 10), which RFC 8785 asks for: the fewest digits
 * that name the double, and of those the nearest. The digits are Java's (Giulietti, "The Schubfach way to render
 * doubles"), but for one case: where a single digit names the double, Java may write two.
 */
final class EcmaNumber {

    /** Up to here whole numbers are written without an exponent. */
    private static final int MOST_WHOLE_DIGITS = 21;

    private static final int MOST_LEADING_ZEROS = 6;

    private EcmaNumber() {}

    /** @throws IllegalArgumentException for what JSON has no number for: infinities and what is not a number */
    static String text(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number for " + value);
        }
        if (value == 0) {
            return "0";
        }
        var digits = Digits.of(Math.abs(value));
        return (value < 0 ? "-" : "") + laidOut(digits.significant(), digits.point());
    }

    /** @param point how many of the digits stand before the decimal point; may be negative or beyond them */
    private static String laidOut(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= MOST_WHOLE_DIGITS) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= MOST_WHOLE_DIGITS) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-MOST_LEADING_ZEROS < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        return digits.charAt(0) + (count == 1 ? "" : "." + digits.substring(1)) + "e" + (exponent < 0 ? "-" : "+")
                + Math.abs(exponent);
    }

    /** The value is 0.{@code significant} times ten to the power of {@code point}. */
    private record Digits(String significant, int point) {

        static Digits of(double value) {
            var text = Double.toString(value);
            int e = text.indexOf('E');
            int exponent = e < 0 ? 0 : Integer.parseInt(text.substring(e + 1));
            var mantissa = e < 0 ? text : text.substring(0, e);
            int dot = mantissa.indexOf('.');
            var all = mantissa.substring(0, dot) + mantissa.substring(dot + 1);
            int zeros = 0;
            while (all.charAt(zeros) == '0') {
                zeros++;
            }
            var significant = all.substring(zeros).replaceFirst("0+$", "");
            return new Digits(significant, dot - zeros + exponent).shortened(value);
        }

        /** With one digit, where one is enough; of two such digits the nearer. */
        private Digits shortened(double value) {
            if (significant.length() != 2) {
                return this;
            }
            int first = significant.charAt(0) - '0';
            boolean up = significant.charAt(1) >= '5';
            for (int digit : up ? new int[] {first + 1, first} : new int[] {first, first + 1}) {
                if (digit > 0 && Double.parseDouble(digit + "E" + (point - 1)) == value) {
                    return digit == 10 ? new Digits("1", point + 1) : new Digits(String.valueOf(digit), point);
                }
            }
            return this;
        }
    }
}
