package org.respite.formats.paper;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Date;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Numbers, dates, lists and plural classes in words of a locale, as a browser would give them: both take them from the
 * Unicode CLDR. Questions are objects with the options of JavaScript's Intl.
 */
final class IntlWords {

    private IntlWords() {}

    static String answer(String question) {
        var asked = JsonMapper.shared().readTree(question);
        var locale = ULocale.forLanguageTag(asked.get("locale").asString());
        return switch (asked.get("kind").asString()) {
            case "number" -> number(asked, locale);
            case "plural" -> PluralRules.forLocale(locale).select(asked.get("value").asDouble());
            case "date" -> date(asked, locale);
            case "list" -> ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE)
                    .format(asked.get("texts").valueStream().map(JsonNode::asString).toList());
            default -> throw new IllegalArgumentException("no words for " + question);
        };
    }

    private static String number(JsonNode asked, ULocale locale) {
        var form = NumberFormatter.withLocale(locale).precision(Precision.maxFraction(asked.path("maximumFractionDigits").asInt(0)));
        if (asked.path("notation").asString("").equals("compact")) {
            form = form.notation(Notation.compactShort());
        }
        if (asked.path("style").asString("").equals("percent")) {
            form = form.unit(MeasureUnit.PERCENT).scale(Scale.powerOfTen(2));
        }
        return form.format(asked.get("value").asDouble()).toString();
    }

    private static String date(JsonNode asked, ULocale locale) {
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton(asked));
        var form = new SimpleDateFormat(pattern, locale);
        form.setTimeZone(TimeZone.getTimeZone(asked.get("timeZone").asString()));
        return form.format(new Date(asked.get("value").asLong()));
    }

    private static String skeleton(JsonNode asked) {
        var skeleton = new StringBuilder();
        skeleton.append(asked.has("weekday") ? "EEE" : "");
        skeleton.append(asked.has("day") ? "d" : "");
        skeleton.append(asked.has("month") ? asked.get("month").asString().equals("long") ? "MMMM" : "MMM" : "");
        skeleton.append(asked.has("year") ? "y" : "");
        skeleton.append(asked.has("hour") ? "HHmm" : "");
        return skeleton.toString();
    }
}
