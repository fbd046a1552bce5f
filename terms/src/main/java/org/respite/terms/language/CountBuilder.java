package org.respite.terms.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.terms.grammar.TermsParser.*;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.Remarks;
import org.respite.terms.tree.Timing.TimeOfDay;

/** Gathers what is said of one count. */
final class CountBuilder {

    private final String name;
    private final int line;
    private final String words;
    private final List<String> except = new ArrayList<>();
    private final List<String> authorities = new ArrayList<>();
    private Optional<String> by = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<TimeOfDay> cutOff = Optional.empty();

    CountBuilder(String name, int line, String words) {
        this.name = name;
        this.line = line;
        this.words = words;
    }

    /** A unit that a clause names without a line of its own. */
    static Count implicit(String name, int line) {
        return new Count(name, line, name, Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), false,
                Remarks.NONE);
    }

    void add(CountPartContext part, Values values, Names names, Mistakes mistakes) {
        boolean twice = switch (part) {
            case ActorPartContext _ -> by.isPresent();
            case PlacePartContext _ -> place.isPresent();
            case CutOffPartContext _ -> cutOff.isPresent();
            default -> false;
        };
        if (twice) {
            mistakes.at(part.getStart(), MistakeCode.DOES_NOT_FIT, "this is said twice of one count", "Keep one, or make two counts");
        }
        switch (part) {
            case ActorPartContext c -> by = Optional.of(names.use(Names.Sort.ACTOR, values.name(c.name()), c.name().getStart()));
            case PlacePartContext c -> place = Optional.of(values.name(c.name()));
            case ExceptPartContext c -> except.addAll(values.things(c.things()));
            case AuthorityPartContext c -> authorities.addAll(values.names(c.names()));
            case CutOffPartContext c -> cutOff = Optional.of(values.time(c.TIME().getSymbol()));
            default -> throw new IllegalStateException("a part of a count without a reading: " + part.getText());
        }
    }

    Count build(Remarks remarks) {
        var counting = new ArrayList<>(authorities);
        counting.addAll(remarks.countedBy());
        return new Count(name, line, words, by, place, except, counting, cutOff, true, remarks);
    }
}
