package org.respite.formats.osm.tags;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code opening_hours} as hours of a week. Not said by a week: months, dates, holidays, sunrise, every second
 * week; such a text is answered with nothing.
 */
final class OpeningHours {

    private static final int DAY = 24 * 60;
    private static final int LONGEST = 500;

    private OpeningHours() {}

    static Optional<WeekHours> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var minutes = new BitSet();
            for (var rule : new OpeningHoursParser(new StringReader(text)).rules(false)) {
                if (!apply(rule, minutes)) {
                    return Optional.empty();
                }
            }
            return Optional.of(new WeekHours(minutes));
        } catch (OpeningHoursParseException | RuntimeException | Error e) {
            if (e instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            return Optional.empty(); // its tokenizer throws an Error at letters that it does not know
        }
    }

    private static boolean apply(Rule rule, BitSet minutes) {
        boolean isHoliday = rule.getHolidays() != null && rule.getDays() == null;
        if (isHoliday && isOff(rule)) {
            return true; // nobody keeps to a holiday's hours in a pause
        }
        if (isHoliday || rule.isFallBack() || rule.getYears() != null || rule.getWeeks() != null || rule.getDates() != null
                || isUnknown(rule)) {
            return false;
        }
        var days = days(rule);
        var times = rule.getTimes();
        if (days.isEmpty() || times != null && times.stream().anyMatch(OpeningHours::isVariable)) {
            return false;
        }
        for (var day : days) {
            if (times == null || !rule.isAdditive() && !isOff(rule)) {
                WeekHours.clear(minutes, day);
            }
        }
        for (var day : days) {
            for (var span : times == null ? List.of(wholeDay()) : times) {
                set(minutes, day, span, !isOff(rule));
            }
        }
        return true;
    }

    private static void set(BitSet minutes, DayOfWeek day, TimeSpan span, boolean open) {
        int end = span.getEnd() <= span.getStart() ? span.getEnd() + DAY : span.getEnd();
        var covered = new BitSet();
        WeekHours.set(covered, day, span.getStart(), end);
        if (open) {
            minutes.or(covered);
        } else {
            minutes.andNot(covered);
        }
    }

    private static TimeSpan wholeDay() {
        var span = new TimeSpan();
        span.setStart(0);
        span.setEnd(DAY);
        return span;
    }

    private static boolean isVariable(TimeSpan span) {
        return span.getStartEvent() != null || span.getEndEvent() != null || span.isOpenEnded()
                || span.getStart() < 0 || span.getEnd() < 0;
    }

    private static boolean isOff(Rule rule) {
        var modifier = rule.getModifier();
        return modifier != null && (modifier.getModifier() == RuleModifier.Modifier.OFF
                || modifier.getModifier() == RuleModifier.Modifier.CLOSED);
    }

    private static boolean isUnknown(Rule rule) {
        var modifier = rule.getModifier();
        return rule.getComment() != null || modifier != null
                && (modifier.getModifier() == RuleModifier.Modifier.UNKNOWN || modifier.getModifier() == null);
    }

    /** None where a week cannot say them. */
    private static Set<DayOfWeek> days(Rule rule) {
        if (rule.getDays() == null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var range : rule.getDays()) {
            if (range.getNths() != null && !range.getNths().isEmpty() || range.getOffset() != 0) {
                return EnumSet.noneOf(DayOfWeek.class);
            }
            var last = range.getEndDay() == null ? range.getStartDay() : range.getEndDay();
            for (var day = day(range.getStartDay()); ; day = day.plus(1)) {
                days.add(day);
                if (day == day(last)) {
                    break;
                }
            }
        }
        return days;
    }

    private static DayOfWeek day(WeekDay day) {
        return DayOfWeek.of(day.ordinal() + 1);
    }
}
