package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.model.report.Decision;
import org.respite.model.report.EntryId;
import org.respite.model.report.Notice;
import org.respite.model.report.When;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Clause;

/** What waivers, excuses, suspensions and cures on record make of a verdict. */
record Adjustments(Scene scene, List<Recourse> recourses) {

    List<Verdict> of(Clause clause, List<Verdict> verdicts) {
        return scene.effects().isSilentOn(clause.id()) ? verdicts : VerdictList.each(verdicts, v -> of(clause, v));
    }

    private Verdict of(Clause clause, Verdict verdict) {
        var effects = scene.effects();
        var waiver = waived(clause, verdict);
        if (waiver.isPresent()) {
            return verdict.with(Status.WAIVED, new Reason(Sentence.of(Why.WAIVED), waiver.get(), List.of(verdict.reason())));
        }
        var excused = effects.decisions(Decision.Outcome.EXCUSED, clause.id()).stream()
                .filter(d -> Effects.reaches(d.effective(), d.head().known(), verdict.window()))
                .findFirst();
        if (excused.isPresent() && isOpenOrBroken(verdict.status())) {
            return verdict.with(Status.EXCUSED, Reason.of(Why.EXCUSED_BY_DECISION, excused.get()).and(verdict.reason()));
        }
        var suspended = suspended(clause, verdict);
        if (suspended.isPresent()) {
            return suspended.get();
        }
        return claimed(clause, cured(clause, verdict));
    }

    private static boolean isOpenOrBroken(Status status) {
        return status != Status.FULFILLED && status != Status.WAIVED;
    }

    /** All to whom it is owed must do without it. */
    private Optional<List<EntryId>> waived(Clause clause, Verdict verdict) {
        var owed = scene.effects().owedTo(clause, verdict.actor());
        var notices = scene.effects().notices(Notice.Act.WAIVER, clause.id()).stream()
                .filter(n -> Effects.reaches(n.effective(), n.head().known(), verdict.window()))
                .filter(n -> owed.contains(n.by().name()))
                .toList();
        boolean all = !owed.isEmpty() && owed.stream().allMatch(o -> notices.stream().anyMatch(n -> n.by().name().equals(o)));
        return all && isOpenOrBroken(verdict.status())
                ? Optional.of(notices.stream().map(Notice::id).toList())
                : Optional.empty();
    }

    /** Of several suspensions that of somebody entitled counts, and before all one that nothing contests. */
    private Optional<Verdict> suspended(Clause clause, Verdict verdict) {
        var all = suspensions(clause, verdict);
        return all.stream().filter(v -> v.status() == Status.EXCUSED).findFirst()
                .or(() -> all.stream().filter(v -> v.status() == Status.CONTESTED && v.status() != verdict.status()).findFirst())
                .or(() -> all.stream().findFirst());
    }

    private List<Verdict> suspensions(Clause clause, Verdict verdict) {
        var all = new ArrayList<Verdict>();
        for (var notice : scene.effects().notices(Notice.Act.SUSPENSION, clause.id())) {
            var resumed = scene.effects().notices(Notice.Act.RESUMPTION, clause.id()).stream()
                    .filter(r -> r.by().equals(notice.by()))
                    .map(Effects::begins)
                    .filter(r -> r.isAfter(Effects.begins(notice)))
                    .min(Instant::compareTo);
            boolean reaches = Effects.reaches(notice.effective(), notice.head().known(), verdict.window())
                    && resumed.filter(r -> !r.isAfter(verdict.window().from())).isEmpty();
            if (!reaches || !isOpenOrBroken(verdict.status())) {
                continue;
            }
            var entitled = recourses.stream()
                    .filter(r -> r.action() instanceof Action.Hold(var _, var clauses) && clauses.contains(clause.id()))
                    .filter(r -> r.who().contains(notice.by().name()))
                    .filter(r -> r.from().filter(f -> f.isAfter(Effects.begins(notice))).isEmpty())
                    .findFirst();
            var contestants = scene.effects().contestants(notice);
            if (entitled.isEmpty()) {
                all.add(verdict.with(verdict.status(), verdict.reason().and(Reason.of(
                        Sentence.of(Why.SUSPENDED_UNENTITLED, notice.by().name()), notice))));
                continue;
            }
            boolean contested = !contestants.isEmpty() || !entitled.get().stands();
            var words = Sentence.of(Why.SUSPENDED, new Value.Name(notice.by().name()), new Value.Remarks(StageClock.contested(contestants)));
            all.add(verdict.with(contested ? Status.CONTESTED : Status.EXCUSED,
                    Reason.of(words, notice).and(entitled.get().reason()).and(verdict.reason())));
        }
        return all;
    }

    private Verdict cured(Clause clause, Verdict verdict) {
        if (verdict.status() == Status.FULFILLED || verdict.status() == Status.PENDING) {
            return verdict;
        }
        var decided = scene.effects().decisions(Decision.Outcome.CURED, clause.id()).stream()
                .filter(d -> reachesMissed(d.effective(), verdict))
                .findFirst();
        if (decided.isPresent()) {
            return verdict.with(Status.CURED, Reason.of(Why.CURED_BY_DECISION, decided.get()).and(verdict.reason()));
        }
        var owed = scene.effects().owedTo(clause, verdict.actor());
        var accepted = scene.effects().notices(Notice.Act.CURE, clause.id()).stream()
                .filter(n -> owed.contains(n.by().name()) && reachesMissed(n.effective(), verdict))
                .findFirst();
        return accepted
                .map(n -> verdict.with(Status.CURED, Reason.of(Sentence.of(Why.CURE_ACCEPTED, n.by().name()), n).and(verdict.reason())))
                .orElse(verdict);
    }

    /** A cure names the time that was missed; one that names none reaches all that was missed before. */
    private static boolean reachesMissed(Optional<When> effective, Verdict verdict) {
        return effective
                .map(e -> verdict.window().from().isBefore(e.to()) && verdict.window().until().isAfter(e.from())
                        || e.isInstant() && !verdict.window().deadline().isAfter(e.from()))
                .orElse(true);
    }

    /** What a party says of its own performance is shown and decides nothing. */
    private Verdict claimed(Clause clause, Verdict verdict) {
        var reason = verdict.reason();
        for (var act : List.of(Notice.Act.EXCUSE, Notice.Act.CURE)) {
            for (var notice : scene.effects().notices(act, clause.id())) {
                boolean own = verdict.actor().filter(notice.by().name()::equals).isPresent();
                if (own && Effects.reaches(notice.effective(), notice.head().known(), verdict.window())
                        && verdict.status() != Status.FULFILLED && verdict.status() != Status.CURED) {
                    reason = reason.and(Reason.of(Sentence.of(
                            act == Notice.Act.EXCUSE ? Why.SAYS_UNABLE : Why.SAYS_MADE_GOOD, notice.by().name()), notice));
                }
            }
        }
        return verdict.with(verdict.status(), reason);
    }
}
