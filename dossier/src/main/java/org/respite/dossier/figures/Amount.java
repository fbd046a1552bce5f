package org.respite.dossier.figures;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.respite.dossier.reading.Span;
import org.respite.formats.table.NumberText;

/**
 * What a number can be.
 *
 * @param low at least; empty where there is only a most
 * @param high at most; empty where there is only a least
 */
public record Amount(Kind kind, OptionalLong low, OptionalLong high) {

    private static final int LONGEST = 15;

    /** How the words bound the number. */
    public enum Kind {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        RANGE,
        /** Dozens, hundreds: a magnitude in words. */
        VAGUE
    }

    /** What a person writes for a number, such as “241” or “more than 240”; empty where that is no number. */
    public static Optional<Amount> find(String text) {
        if (NumberText.read(text) instanceof NumberText.Value(var value)) {
            return value.signum() < 0 || value.stripTrailingZeros().scale() > 0 || value.precision() > LONGEST ? Optional.empty()
                    : Optional.of(of(Kind.EXACT, value.longValueExact(), 0));
        }
        var whole = new Span(0, text.strip().length());
        return Numbers.in(text.strip()).stream().filter(found -> found.span().equals(whole)).map(Numbers.Found::amount).findFirst();
    }

    /** All that lies between two numbers, of which one may be missing. */
    public static Amount between(OptionalLong low, OptionalLong high) {
        var kind = low.isEmpty() ? Kind.AT_MOST : high.isEmpty() ? Kind.AT_LEAST : low.equals(high) ? Kind.EXACT : Kind.RANGE;
        return new Amount(kind, low, high);
    }

    /** Whether the ends that are known lie between two numbers, of which each may be missing. */
    public boolean isWithin(Optional<Long> least, Optional<Long> most) {
        return Stream.of(low, high).filter(OptionalLong::isPresent).map(OptionalLong::getAsLong)
                .allMatch(end -> end >= least.orElse(end) && end <= most.orElse(end));
    }

    /** In words. */
    public String words() {
        return switch (kind) {
            case EXACT -> String.valueOf(low.orElseThrow());
            case ABOUT -> "about " + low.orElseThrow();
            case AT_LEAST -> low.orElseThrow() + " or more";
            case AT_MOST -> "at most " + high.orElseThrow();
            case RANGE, VAGUE -> low.orElseThrow() + " to " + high.orElseThrow();
        };
    }

    static Amount of(Kind kind, long low, long high) {
        return switch (kind) {
            case EXACT, ABOUT -> new Amount(kind, OptionalLong.of(low), OptionalLong.of(low));
            case AT_LEAST -> new Amount(kind, OptionalLong.of(low), OptionalLong.empty());
            case AT_MOST -> new Amount(kind, OptionalLong.empty(), OptionalLong.of(low));
            case RANGE, VAGUE -> new Amount(kind, OptionalLong.of(low), OptionalLong.of(high));
        };
    }
}
