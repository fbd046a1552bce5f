package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.respite.model.report.About;
import org.respite.model.report.Actor;
import org.respite.model.report.Decision;
import org.respite.model.report.Entry;
import org.respite.model.report.Notice;
import org.respite.model.report.When;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Instrument;

/** What notices and decisions on record do to clauses and stages. Each has effect only from those who are entitled to it. */
final class Effects {

    private final Instrument instrument;
    private final String name;
    private final List<Entry> others;
    private final Instant at;

    /**
     * @param name by which notices speak of the instrument
     * @param others what stands on record besides reports
     */
    Effects(Instrument instrument, String name, List<Entry> others, Instant at) {
        this.instrument = instrument;
        this.name = name;
        this.others = List.copyOf(others);
        this.at = at;
    }

    /** Notices of one act about a clause that have begun. */
    Stream<Notice> notices(Notice.Act act, String clause) {
        return notices(act).filter(n -> n.about().contains(new About.Clause(name, clause)));
    }

    /** Notices of one act about a stage, or all of the instrument. */
    Stream<Notice> noticesOfStage(Notice.Act act, String stage) {
        return notices(act).filter(n -> isAboutStage(n.about(), stage));
    }

    private Stream<Notice> notices(Notice.Act act) {
        return others.stream()
                .filter(Notice.class::isInstance)
                .map(Notice.class::cast)
                .filter(n -> n.act() == act && isMade(n.head().known(), begins(n)) && !isWithdrawn(n));
    }

    Stream<Decision> decisions(Decision.Outcome outcome, String clause) {
        return decisions(outcome).filter(d -> d.about().contains(new About.Clause(name, clause)));
    }

    Stream<Decision> decisionsOfStage(Decision.Outcome outcome, String stage) {
        return decisions(outcome).filter(d -> isAboutStage(d.about(), stage));
    }

    private Stream<Decision> decisions(Decision.Outcome outcome) {
        return others.stream()
                .filter(Decision.class::isInstance)
                .map(Decision.class::cast)
                .filter(d -> d.outcome() == outcome && isMade(d.head().known(), begins(d)));
    }

    /** What takes effect later was made when it became known; what took effect earlier and became known later, was made then. */
    private boolean isMade(Instant known, Instant begins) {
        return !known.isAfter(at) || !begins.isAfter(at);
    }

    private boolean isAboutStage(List<About> about, String stage) {
        return about.contains(new About.Instrument(name)) || (!stage.isEmpty() && about.contains(new About.Stage(name, stage)));
    }

    /** Who says on record that an entry is not right. */
    List<Actor> contestants(Entry entry) {
        return others.stream()
                .filter(o -> o instanceof Notice n && n.act() == Notice.Act.CONTEST
                        && n.about().contains(new About.OfEntry(entry.id())))
                .map(o -> ((Notice) o).by())
                .distinct()
                .toList();
    }

    private boolean isWithdrawn(Notice notice) {
        boolean overturned = others.stream().anyMatch(o -> o instanceof Decision d
                && d.outcome() == Decision.Outcome.OVERTURNED && d.about().contains(new About.OfEntry(notice.id())));
        return overturned || others.stream().anyMatch(o -> o instanceof Notice n
                && n.act() == Notice.Act.WITHDRAWAL
                && n.by().equals(notice.by())
                && n.about().contains(new About.OfEntry(notice.id())));
    }

    static Instant begins(Notice notice) {
        return notice.effective().map(When::from).orElse(notice.head().known());
    }

    static Instant begins(Decision decision) {
        return decision.effective().map(When::from).orElse(decision.head().known());
    }

    /** Whether a notice or decision reaches a window: one that names a time reaches what is due in it, another what is due later. */
    static boolean reaches(Optional<When> effective, Instant known, Window window) {
        return effective
                .filter(e -> !e.isInstant())
                .map(e -> window.from().isBefore(e.to()) && window.deadline().isAfter(e.from()))
                .orElseGet(() -> !window.until().isBefore(effective.map(When::from).orElse(known)));
    }

    /** Everybody to whom a clause is owed: those it names, or the other parties. */
    List<String> owedTo(Clause clause, Optional<String> actor) {
        if (!clause.remarks().owedTo().isEmpty()) {
            return clause.remarks().owedTo();
        }
        return instrument.parties().stream().filter(p -> actor.filter(p::equals).isEmpty()).toList();
    }
}
