package org.respite.bridge.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Membership;

/** Options as people write them: “yes”, “pause|ceasefire”, “10..50”, “200..”, “..0”, “0..240 step 10”. */
final class OptionsText {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,15})?\\s*\\.\\.\\s*(\\d{1,15})?");
    private static final Pattern STEPS = Pattern.compile("(\\d{1,15})\\s*\\.\\.\\s*(\\d{1,15})(?:\\s+step\\s+(\\d{1,15}))?");
    private static final int MOST = 400;

    private OptionsText() {}

    /** The options of an issue; empty where a range is none, or has too many. */
    static Optional<List<String>> list(List<String> parts) {
        var options = new ArrayList<String>();
        for (var part : parts) {
            var steps = STEPS.matcher(part);
            if (!steps.matches()) {
                options.add(part);
                continue;
            }
            long from = Long.parseLong(steps.group(1));
            long to = Long.parseLong(steps.group(2));
            long step = steps.group(3) == null ? 1 : Long.parseLong(steps.group(3));
            if (step < 1 || to < from || (to - from) / step >= MOST) {
                return Optional.empty();
            }
            for (long value = from; value <= to; value += step) {
                options.add(String.valueOf(value));
            }
        }
        return options.size() < 2 || options.size() > MOST || options.stream().distinct().count() < options.size()
                ? Optional.empty()
                : Optional.of(options);
    }

    /** The options meant; blank means any but the first. Empty where a part names none. */
    static Optional<Membership> membership(String text, int at, Issue issue) {
        var options = new BitSet();
        if (text.isBlank()) {
            options.set(1, issue.size());
            return Optional.of(new Membership(at, options, issue.size()));
        }
        for (var part : text.split("\\|")) {
            var found = part(part.strip(), issue);
            if (found.cardinality() == 0) {
                return Optional.empty();
            }
            options.or(found);
        }
        return Optional.of(new Membership(at, options, issue.size()));
    }

    private static BitSet part(String text, Issue issue) {
        var range = RANGE.matcher(text);
        var found = new BitSet();
        boolean isRange = range.matches();
        for (int o = 0; o < issue.size(); o++) {
            var number = issue.number(o);
            boolean within = isRange && number.isPresent()
                    && (range.group(1) == null || number.getAsLong() >= Long.parseLong(range.group(1)))
                    && (range.group(2) == null || number.getAsLong() <= Long.parseLong(range.group(2)));
            if (within || issue.options().get(o).equalsIgnoreCase(text)) {
                found.set(o);
            }
        }
        return found;
    }
}
