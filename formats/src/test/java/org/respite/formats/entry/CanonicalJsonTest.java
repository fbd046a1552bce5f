package org.respite.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The test data that RFC 8785 publishes: the numbers of its appendix B, and the files that it refers to. */
class CanonicalJsonTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static String canonical(String text) {
        return CanonicalJson.text(JSON.readTree(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4340000000000001, 9007199254740994",
        "4340000000000002, 9007199254740996",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbersAreWrittenAsTheStandardLists(String bits, String expected) {
        assertThat(EcmaNumber.text(Double.longBitsToDouble(HexFormat.fromHexDigitsToLong(bits)))).isEqualTo(expected);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EcmaNumber.text(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> EcmaNumber.text(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> canonical("{\"half\":\"\\ud83d\"}"));
    }

    @Test
    void valuesAreWrittenInTheShortestForm() {
        assertThat(canonical("""
                {
                  "numbers": [1E30, 4.50, 333333333.33333329, 2e-3, 0.000000000000000000000000001],
                  "escaping": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }"""))
                .isEqualTo("{\"escaping\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"literals\":[null,true,false],"
                        + "\"numbers\":[1e+30,4.5,333333333.3333333,0.002,1e-27]}");
    }

    @Test
    void membersAreSortedByTheirUnits() {
        assertThat(canonical("""
                {"\\u20ac": "Euro Sign", "1": "One", "\\u0080": "Control\\u007f", "\\ud83d\\ude02": "Smiley",
                 "\\u00f6": "Latin Small Letter O With Diaeresis", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "</script>": "Browser Challenge"}"""))
                .isEqualTo("{\"1\":\"One\",\"</script>\":\"Browser Challenge\",\"\u0080\":\"Control\u007f\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😂\":\"Smiley\","
                        + "\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
        assertThat(canonical("""
                {"1": {"f": {"f": "hi","F": 5} ,"\\n": 56.0}, "10": { }, "": "empty", "a": { }, "111": [ { } ], "A": { }}"""))
                .isEqualTo("{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},\"111\":[{}],\"A\":{},\"a\":{}}");
    }

    /** No shorter text names the same double, and the text names it: a slow look at random doubles and powers of ten. */
    @Test
    void digitsAreTheFewestThatNameTheNumber() {
        long seed = 8785;
        var random = new Random(seed);
        var values = new ArrayList<Double>();
        for (int i = 0; i < 20_000; i++) {
            values.add(Double.longBitsToDouble(random.nextLong()));
        }
        for (int exponent = -324; exponent <= 308; exponent++) {
            for (int digit = 1; digit <= 9; digit++) {
                double value = Double.parseDouble(digit + "E" + exponent);
                values.addAll(List.of(value, Math.nextUp(value), Math.nextDown(value)));
            }
        }
        for (double value : values) {
            if (Double.isFinite(value) && value != 0) {
                var text = EcmaNumber.text(value);
                assertThat(Double.parseDouble(text)).as("seed " + seed).isEqualTo(value);
                var exact = new BigDecimal(value);
                int digits = new BigDecimal(text).stripTrailingZeros().precision();
                if (digits > 1) {
                    var fewer = new MathContext(digits - 1, RoundingMode.DOWN);
                    var below = exact.round(fewer);
                    var above = below.add(below.ulp().multiply(BigDecimal.valueOf(exact.signum())));
                    assertThat(below.doubleValue()).as(text).isNotEqualTo(value);
                    assertThat(above.doubleValue()).as(text).isNotEqualTo(value);
                }
            }
        }
    }
}
