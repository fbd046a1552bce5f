package org.respite.terms.reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.respite.model.report.About;
import org.respite.model.report.Decision;
import org.respite.model.report.Entry;
import org.respite.model.report.Notice;
import org.respite.model.report.When;
import org.respite.terms.standing.Status;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Instrument;

/** What notices and decisions do: each question runs through all of them. */
record SlowNotices(Instrument instrument, String name, SlowRecord record) {

    static Instant begins(Notice n) {
        return n.effective().map(When::from).orElse(n.head().known());
    }

    static Instant begins(Decision d) {
        return d.effective().map(When::from).orElse(d.head().known());
    }

    private boolean isMade(Instant known, Instant begins) {
        return !known.isAfter(record.at()) || !begins.isAfter(record.at());
    }

    private Stream<Notice> made() {
        return record.net().others().stream().filter(Notice.class::isInstance).map(Notice.class::cast)
                .filter(n -> isMade(n.head().known(), begins(n)));
    }

    Stream<Decision> decisions(Decision.Outcome outcome) {
        return record.net().others().stream().filter(Decision.class::isInstance).map(Decision.class::cast)
                .filter(d -> d.outcome() == outcome && isMade(d.head().known(), begins(d)));
    }

    Stream<Notice> notices(Notice.Act act) {
        return made().filter(n -> n.act() == act && !isTakenBack(n));
    }

    private boolean isTakenBack(Notice notice) {
        return decisions(Decision.Outcome.OVERTURNED).anyMatch(d -> isAbout(d.about(), notice))
                || made().anyMatch(n -> n.act() == Notice.Act.WITHDRAWAL && n.by().equals(notice.by()) && isAbout(n.about(), notice));
    }

    private static boolean isAbout(List<About> about, Entry entry) {
        return about.contains(new About.OfEntry(entry.id()));
    }

    private boolean isAbout(List<About> about, Clause clause) {
        return about.contains(new About.Clause(name, clause.id()));
    }

    boolean isAboutStage(List<About> about, String stage) {
        return about.contains(new About.Instrument(name)) || !stage.isEmpty() && about.contains(new About.Stage(name, stage));
    }

    private static boolean reaches(Optional<When> effective, Instant known, SlowWindow w) {
        if (effective.isPresent() && !effective.get().isInstant()) {
            return w.from().isBefore(effective.get().to()) && w.deadline().isAfter(effective.get().from());
        }
        return !effective.map(When::from).orElse(known).isAfter(w.until());
    }

    private static boolean reachesMissed(Optional<When> effective, SlowWindow w) {
        return effective.isEmpty()
                || w.from().isBefore(effective.get().to()) && w.until().isAfter(effective.get().from())
                || effective.get().isInstant() && !w.deadline().isAfter(effective.get().from());
    }

    private List<String> owedTo(Clause clause, SlowVerdict v) {
        return !clause.remarks().owedTo().isEmpty() ? clause.remarks().owedTo()
                : instrument.parties().stream().filter(p -> v.actor().filter(p::equals).isEmpty()).toList();
    }

    SlowVerdict adjusted(Clause clause, SlowVerdict v, List<SlowStages.Right> rights) {
        var owedTo = owedTo(clause, v);
        boolean isWaived = !owedTo.isEmpty() && owedTo.stream().allMatch(o -> notices(Notice.Act.WAIVER)
                .anyMatch(n -> isAbout(n.about(), clause) && n.by().name().equals(o) && reaches(n.effective(), n.head().known(), v.window())));
        if (v.status() != Status.FULFILLED && isWaived) {
            return v.with(Status.WAIVED);
        }
        boolean isExcused = decisions(Decision.Outcome.EXCUSED)
                .anyMatch(d -> isAbout(d.about(), clause) && reaches(d.effective(), d.head().known(), v.window()));
        if (v.status() != Status.FULFILLED && isExcused) {
            return v.with(Status.EXCUSED);
        }
        if (v.status() != Status.FULFILLED) {
            var suspensions = notices(Notice.Act.SUSPENSION)
                    .filter(n -> isAbout(n.about(), clause) && reaches(n.effective(), n.head().known(), v.window()))
                    .filter(n -> !isResumedBefore(clause, n, v.window()))
                    .map(n -> suspended(clause, v, n, rights))
                    .toList();
            if (!suspensions.isEmpty()) {
                return suspensions.stream().filter(s -> s.status() == Status.EXCUSED).findFirst()
                        .or(() -> suspensions.stream().filter(s -> s.status() == Status.CONTESTED).findFirst())
                        .orElse(v);
            }
        }
        boolean isOpen = v.status() == Status.FULFILLED || v.status() == Status.PENDING;
        boolean isCured = decisions(Decision.Outcome.CURED).anyMatch(d -> isAbout(d.about(), clause) && reachesMissed(d.effective(), v.window()))
                || notices(Notice.Act.CURE).anyMatch(n -> isAbout(n.about(), clause) && owedTo.contains(n.by().name())
                        && reachesMissed(n.effective(), v.window()));
        return !isOpen && isCured ? v.with(Status.CURED) : v;
    }

    private boolean isResumedBefore(Clause clause, Notice suspension, SlowWindow w) {
        return notices(Notice.Act.RESUMPTION).anyMatch(r -> isAbout(r.about(), clause) && r.by().equals(suspension.by())
                && begins(r).isAfter(begins(suspension)) && !begins(r).isAfter(w.from()));
    }

    private SlowVerdict suspended(Clause clause, SlowVerdict v, Notice notice, List<SlowStages.Right> rights) {
        var right = rights.stream()
                .filter(r -> r.action() instanceof Action.Hold h && h.clauses().contains(clause.id()) && r.who().contains(notice.by().name()))
                .filter(r -> r.from().filter(f -> f.isAfter(begins(notice))).isEmpty())
                .findFirst();
        if (right.isEmpty()) {
            return v;
        }
        boolean isContested = notices(Notice.Act.CONTEST).anyMatch(n -> isAbout(n.about(), notice));
        return v.with(isContested || !right.get().stands() ? Status.CONTESTED : Status.EXCUSED);
    }
}
