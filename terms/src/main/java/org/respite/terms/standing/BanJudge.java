package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.respite.model.report.Coverage;
import org.respite.model.report.EntryId;
import org.respite.model.report.NetReport;
import org.respite.model.report.When;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty.Prohibition;
import org.respite.terms.tree.Qualifiers;

/**
 * Judges a prohibition for one actor in one window: breached by a certain violation, contested by a possible one, kept only
 * where and when somebody watched who would have seen one.
 */
record BanJudge(Scene scene, Ground ground) {

    private record Violation(NetReport report, boolean isCertain) {}

    Verdict judge(Clause clause, Prohibition ban, Optional<String> actor, Window window) {
        var violations = violations(clause, ban, actor, window);
        var reasons = new ArrayList<Reason>();
        violations.forEach(v -> reasons.add(reason(v)));
        var certain = violations.stream().filter(Violation::isCertain).findFirst();
        var status = status(clause, ban, window, violations, certain.isPresent(), reasons);
        Optional<Instant> since = certain.map(v -> v.report().report().occurred().from())
                .or(() -> Optional.of(window.deadline()).filter(_ -> status == Status.FULFILLED));
        return new Verdict(clause.id(), actor, window, status, scene.isFinal(window), List.of(), since,
                new Reason(words(status), List.of(), reasons));
    }

    private Status status(
            Clause clause, Prohibition ban, Window window, List<Violation> violations, boolean breached, List<Reason> reasons) {
        if (breached) {
            return Status.BREACHED;
        }
        if (!violations.isEmpty()) {
            return Status.CONTESTED;
        }
        if (scene.at().isBefore(window.until())) {
            return Status.PENDING;
        }
        return isCovered(clause, ban, window, reasons) ? Status.FULFILLED : Status.UNKNOWN;
    }

    private List<Violation> violations(Clause clause, Prohibition ban, Optional<String> actor, Window window) {
        boolean vague = ban.qualifiers().length().isPresent() && ban.qualifiers().hours().isEmpty();
        return scene.reports()
                .flatMap(r -> {
                    var match = scene.matching().deed(r.report(), clause, ban.deed(), actor);
                    var occurred = r.report().occurred();
                    if (match == Match.NO || !window.touches(occurred, scene.tolerance())) {
                        return Stream.empty();
                    }
                    boolean certain = match == Match.YES
                            && !vague
                            && window.holds(occurred, scene.tolerance())
                            && scene.evidence().isCertain(r)
                            && scene.evidence().isAttributed(r);
                    return Stream.of(new Violation(r, certain));
                })
                .sorted(Comparator.comparing((Violation v) -> v.report().report().occurred().from())
                        .thenComparing(v -> v.report().report().id()))
                .toList();
    }

    private boolean isCovered(Clause clause, Prohibition ban, Window window, List<Reason> reasons) {
        var places = ban.qualifiers().places().isEmpty()
                ? List.copyOf(ground.zones())
                : ban.qualifiers().places().stream().map(Qualifiers.Where::place).toList();
        if (places.isEmpty()) {
            reasons.add(Reason.of("it holds anywhere, and which zones there are is not known: nobody can have watched all"));
            return false;
        }
        boolean all = true;
        for (var place : places.stream().sorted().toList()) {
            var coverages = coverages(clause, ban, place);
            boolean covered = Counting.cover(coverages.stream().map(Coverage::during).toList(), window.from(), window.deadline());
            List<EntryId> entries = coverages.stream().filter(c -> meets(c, window)).map(Coverage::id).toList();
            reasons.add(new Reason("in " + place + (covered ? " somebody watched all the time" : " nobody on record watched all the time"),
                    entries, List.of()));
            all &= covered;
        }
        return all;
    }

    private List<Coverage> coverages(Clause clause, Prohibition ban, String place) {
        Set<String> kinds = Matching.watchedFor(clause, ban.deed());
        return scene.coverages().stream()
                .filter(c -> c.complete() && new CountJudge(scene).watches(c.observer().name(), clause))
                .filter(c -> c.watchedFor().stream().anyMatch(k -> kinds.contains(k.word())))
                .filter(c -> c.where().stream().anyMatch(w -> ground.at(w, place) == Match.YES))
                .toList();
    }

    private static boolean meets(Coverage coverage, Window window) {
        return !window.from().equals(window.deadline())
                && coverage.during().meets(new When(window.from(), window.deadline(), coverage.during().zone()));
    }

    private Reason reason(Violation violation) {
        var net = violation.report();
        var report = net.report();
        var who = report.actor().map(a -> a.name()).orElse("somebody who is not named");
        var entries = new ArrayList<EntryId>();
        entries.add(report.id());
        net.assessments().forEach(a -> entries.add(a.id()));
        return new Reason(
                "%s by %s: %s".formatted(report.kind(), who, violation.isCertain() ? "certain" : why(violation)), entries, List.of());
    }

    private String why(Violation violation) {
        var net = violation.report();
        if (!net.disputedBy().isEmpty()) {
            return "possible, disputed by " + String.join(", ", net.disputedBy().stream().map(a -> a.name()).toList());
        }
        if (!scene.evidence().isCertain(net)) {
            return "possible, not tested as agreed";
        }
        return scene.evidence().isAttributed(net) ? "possible, it is not sure that it was here and then" : "possible, who did it is not established";
    }

    private static String words(Status status) {
        return switch (status) {
            case BREACHED -> "it was done although it is forbidden";
            case CONTESTED -> "it may have been done";
            case FULFILLED -> "kept: nothing was reported, and somebody watched who would have seen it";
            case PENDING -> "nothing was reported so far";
            case UNKNOWN -> "nothing was reported, and nobody is on record as having watched: silence is not evidence";
            case EXCUSED, WAIVED, CURED -> status.word();
        };
    }
}
