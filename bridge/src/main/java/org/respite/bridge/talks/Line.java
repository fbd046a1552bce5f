package org.respite.bridge.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.dossier.positions.Position.Kind;

/**
 * One position of a party on an issue. What is required or refused is a red line: no package crosses it.
 *
 * @param row of positions.csv
 * @param where on what it depends: what is refused is refused unless all of it holds, anything else counts where all of it holds
 * @param condition in words; blank where there is none
 * @param weight from 0 to 1; empty where nobody knows
 * @param rank 1 for what matters most to the party; empty where nobody knows
 * @param cited none where the mediator assumes it
 * @param until last day on which it was held; empty while it is
 */
public record Line(
        int row, String party, Kind kind, Wish wish, List<Membership> where, String condition, Optional<Double> weight, OptionalInt rank,
        List<Cited> cited, Optional<LocalDate> from, Optional<LocalDate> until) {

    public Line {
        where = List.copyOf(where);
        cited = List.copyOf(cited);
    }

    /** Whether no package may cross it. */
    public boolean isRed() {
        return kind == Kind.REQUIRES || kind == Kind.REFUSES;
    }

    public boolean isPreference() {
        return kind == Kind.PREFERS;
    }

    /** The mediator's assumption, which nobody said. */
    public boolean isAssumed() {
        return cited.isEmpty();
    }

    public boolean isHeldOn(LocalDate day) {
        return from.filter(f -> f.isAfter(day)).isEmpty() && until.filter(u -> u.isBefore(day)).isEmpty();
    }

    /** A red line as clauses: of each, one must hold. */
    public List<List<Membership>> clauses() {
        var options = ((Wish.In) wish).options();
        if (kind == Kind.REQUIRES) {
            return List.of(Stream.concat(where.stream().map(Membership::not), Stream.of(options)).toList());
        }
        if (where.isEmpty()) {
            return List.of(List.of(options.not()));
        }
        var clauses = new ArrayList<List<Membership>>();
        where.forEach(condition -> clauses.add(List.of(options.not(), condition)));
        return clauses;
    }

    /** Whether a package keeps this red line. */
    public boolean keeps(Choice choice) {
        boolean in = ((Wish.In) wish).options().holds(choice);
        return switch (kind) {
            case REQUIRES -> in || !depends(choice);
            case REFUSES -> !in || (!where.isEmpty() && depends(choice));
            case PREFERS, OPEN -> true;
        };
    }

    /** How far a package meets this preference, in thousandths. */
    public int met(Choice choice, List<Issue> issues) {
        return depends(choice) ? wish.met(choice.option(wish.issue()), issues.get(wish.issue())) : 0;
    }

    private boolean depends(Choice choice) {
        return where.stream().allMatch(w -> w.holds(choice));
    }

    /** Such as “refuses fuel: 60,000 l or more, unless captives released each day: 10 or more”. */
    public String words(List<Issue> issues) {
        var link = kind == Kind.REFUSES ? ", unless " : ", where ";
        return kind.name().toLowerCase(Locale.ROOT) + " " + wish.words(issues)
                + (where.isEmpty() ? "" : where.stream().map(w -> w.words(issues)).collect(Collectors.joining(" and ", link, "")));
    }
}
