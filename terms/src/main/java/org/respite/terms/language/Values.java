package org.respite.terms.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.respite.terms.grammar.TermsParser.DateTimeContext;
import org.respite.terms.grammar.TermsParser.DurationContext;
import org.respite.terms.grammar.TermsParser.NameContext;
import org.respite.terms.grammar.TermsParser.NamesContext;
import org.respite.terms.grammar.TermsParser.NumberContext;
import org.respite.terms.grammar.TermsParser.ThingContext;
import org.respite.terms.grammar.TermsParser.ThingsContext;
import org.respite.terms.grammar.TermsParser.ZoneContext;
import org.respite.terms.grammar.TermsParser;
import org.respite.terms.tree.Timing.DateTime;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Timing.TimeOfDay;

/** Single values: numbers, times, names. What cannot be so is a mistake, and a harmless value takes its place. */
final class Values {

    private static final long MOST = 1_000_000_000_000L;
    private static final long LONGEST_SPAN = 100_000;
    private static final int LONGEST_NAME = 120;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final Mistakes mistakes;

    Values(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    long number(NumberContext context) {
        var token = context.NUMBER().getSymbol();
        var digits = token.getText().replace(",", "");
        if (digits.length() > 13 || Long.parseLong(digits) > MOST) {
            mistakes.at(token, MistakeCode.NO_SUCH_TIME, "the number is larger than 1,000,000,000,000", "Use a larger unit");
            return 1;
        }
        return Long.parseLong(digits);
    }

    /** A number that something is divided by or repeated with. */
    long positive(NumberContext context) {
        long number = number(context);
        if (number == 0) {
            mistakes.at(context.NUMBER().getSymbol(), MistakeCode.NO_SUCH_TIME, "the number must be at least 1",
                    "Write the number that was agreed");
            return 1;
        }
        return number;
    }

    int day(NumberContext context) {
        return (int) Math.min(positive(context), LONGEST_SPAN);
    }

    Span span(DurationContext context) {
        long number = number(context.number());
        if (number > LONGEST_SPAN) {
            mistakes.at(context.number().NUMBER().getSymbol(), MistakeCode.NO_SUCH_TIME,
                    "a time of more than 100,000 units is not believed", "Write it in larger units");
            number = 1;
        }
        var unit = switch (context.unit.getType()) {
            case TermsParser.MINUTE -> Span.Unit.MINUTE;
            case TermsParser.HOUR, TermsParser.HOURS_WORD -> Span.Unit.HOUR;
            case TermsParser.WEEK -> Span.Unit.WEEK;
            default -> Span.Unit.DAY;
        };
        return new Span(number, unit);
    }

    TimeOfDay time(Token token) {
        var parts = token.getText().split(":");
        int hour = Integer.parseInt(parts[0]);
        int minute = Integer.parseInt(parts[1]);
        int minutes = hour * 60 + minute;
        if (hour > 24 || minute > 59 || minutes > 1440) {
            mistakes.at(token, MistakeCode.NO_SUCH_TIME, "there is no such time of day",
                    "Write hours 00 to 23 and minutes 00 to 59, or 24:00 for the end of the day");
            return TimeOfDay.MIDNIGHT;
        }
        return new TimeOfDay(minutes);
    }

    DateTime dateTime(DateTimeContext context, ZoneId agreementZone) {
        var zone = Optional.ofNullable(context.zone()).map(this::zone);
        var time = time(context.TIME().getSymbol());
        var date = date(context.DATE().getSymbol());
        var local = LocalDateTime.of(date, time.onClock()).plusDays(time.minutes() == 1440 ? 1 : 0);
        if (zone.orElse(agreementZone).getRules().getValidOffsets(local).size() != 1) {
            mistakes.at(context.TIME().getSymbol(), MistakeCode.NO_SUCH_TIME,
                    "the clocks are changed then: this time does not occur, or occurs twice",
                    "Choose another time, or add “in UTC”");
        }
        return new DateTime(date, time, zone);
    }

    private LocalDate date(Token token) {
        try {
            var date = LocalDate.parse(token.getText());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            // The mistake below says so.
        }
        mistakes.at(token, MistakeCode.NO_SUCH_TIME, "there is no such date", "Write year-month-day, such as 2023-11-24");
        return LocalDate.EPOCH;
    }

    ZoneId zone(ZoneContext context) {
        var token = context.getStart();
        var known = ZoneId.getAvailableZoneIds();
        if (known.contains(token.getText())) {
            return ZoneId.of(token.getText());
        }
        var similar = Similar.find(token.getText(), known);
        mistakes.at(token, MistakeCode.UNKNOWN_NAME, "there is no time zone of this name",
                similar.map(s -> "Did you mean “" + s + "”?").orElse("Write a name of the time zone database, such as Asia/Gaza"));
        return UTC;
    }

    String name(NameContext context) {
        return text(context.getStart());
    }

    List<String> names(NamesContext context) {
        return context.name().stream().map(this::name).distinct().toList();
    }

    List<String> things(ThingsContext context) {
        return context.thing().stream().map(this::thing).distinct().toList();
    }

    String thing(ThingContext context) {
        return text(context.getStart());
    }

    /** A word, or what stands between quotation marks. */
    String text(Token token) {
        var text = quoted(token);
        if (text.isBlank()) {
            mistakes.at(token, MistakeCode.NOT_UNDERSTOOD, "nothing stands between the quotation marks", "Write what is meant");
            return "?";
        }
        if (text.length() > LONGEST_NAME && token.getType() == TermsParser.WORD) {
            mistakes.at(token, MistakeCode.TOO_LARGE, "the word is longer than 120 characters", "Write a shorter name");
        }
        return text;
    }

    static String quoted(Token token) {
        var text = token.getText();
        return token.getType() == TermsParser.STRING ? text.substring(1, text.length() - 1).strip() : text;
    }
}
