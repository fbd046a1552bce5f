package org.respite.formats.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.respite.formats.report.Edition;
import org.respite.terms.standing.Verdict;
import org.respite.terms.standing.Window;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Who;

/**
 * What an edition tells of a standing: all of it in the operational one, to a party the clauses that concern it, to the
 * public whole days some time afterwards, and nothing of reports, deadlines and what somebody may do.
 *
 * @param edition empty for who holds terms and record, and asks for all that follows from them
 */
record Disclosure(Optional<Edition> edition, Instrument instrument) {

    /** How long after its end a time that a clause speaks of is told to the public. */
    private static final Duration DELAY = Duration.ofHours(72);

    /** Counts are told to the public in steps of this, rounded down. */
    private static final long STEP = 10;

    /** Whether everything of a clause may be told, to the minute and with its reports. */
    boolean isExact(Clause clause) {
        return switch (edition.orElse(null)) {
            case null -> true;
            case Edition.Operational _ -> true;
            case Edition.Party(var name, _) -> concerns(clause, name);
            case Edition.Public _ -> false;
        };
    }

    /** Whether what holds for all of the instrument may be told. */
    boolean isExact() {
        return !(edition.orElse(null) instanceof Edition.Public);
    }

    boolean tells(Clause clause, Verdict verdict) {
        return isExact(clause) || edition.filter(e -> !verdict.window().until().plus(DELAY).isAfter(e.issued())).isPresent();
    }

    /** Whether a party owes it, or it is owed to that party. */
    private boolean concerns(Clause clause, String party) {
        var owedTo = clause.remarks().owedTo();
        return bound(clause.duty()).contains(party)
                || (owedTo.isEmpty() ? instrument.parties().contains(party) : owedTo.contains(party));
    }

    private List<String> bound(Duty duty) {
        var who = switch (duty) {
            case Duty.Obligation o -> o.who();
            case Duty.Prohibition p -> p.who();
            case Duty.Permission p -> p.who();
            case Duty.Point _ -> new Who.Named(List.of());
        };
        return who instanceof Who.Named(var names) ? names : instrument.parties();
    }

    long count(long count, boolean exact) {
        return exact ? count : count < STEP ? StandingIsland.FEW : count / STEP * STEP;
    }

    /** The window to the second, or the whole local days that it touches. */
    Window window(Window window, boolean exact) {
        return exact ? window
                : new Window(window.name(), dayOf(window.from()), dayAfter(window.deadline()), dayAfter(window.until()));
    }

    /** A beginning to the second, or that of its local day. */
    Instant beginning(Instant moment) {
        return isExact() ? moment : dayOf(moment);
    }

    /** An end to the second, or that of its local day. */
    Instant end(Instant moment) {
        return isExact() ? moment : dayAfter(moment);
    }

    private Instant dayOf(Instant moment) {
        return moment.atZone(zone()).truncatedTo(ChronoUnit.DAYS).toInstant();
    }

    /** The end of the local day in which something ends; the first second of a day belongs to the one before. */
    private Instant dayAfter(Instant end) {
        return end.minusSeconds(1).atZone(zone()).toLocalDate().plusDays(1).atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return instrument.zone();
    }
}
