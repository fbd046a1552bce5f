package org.respite.model.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands of the record as far as it is known: without what was replaced or taken back, and with what others say about
 * each report. Computed anew from all entries; the terms' evidence policy decides what it is worth.
 *
 * <p>Whoever did not file a report cannot replace it or take it back. Who tries to replace it has filed a figure of his
 * own for the same thing; who says that it was taken back disputes it.
 *
 * @param reports that stand, in the order of the record
 * @param others notices, decisions, coverage, closing counts, publications and accesses that stand, in the order of the record
 */
public record NetRecord(List<NetReport> reports, List<Entry> others) {

    public NetRecord {
        reports = List.copyOf(reports);
        others = List.copyOf(others);
    }

    /** @param entries in the order of the record, as far as they were known */
    public static NetRecord of(List<Entry> entries) {
        var succession = new Succession(entries);
        var standing = succession.standing();
        Map<EntryId, List<Assessment>> assessments = new HashMap<>();
        for (var entry : standing) {
            if (entry instanceof Assessment assessment) {
                assessments.computeIfAbsent(assessment.subject(), id -> new ArrayList<>()).add(assessment);
            }
        }
        var reports = new ArrayList<NetReport>();
        var others = new ArrayList<Entry>();
        for (var entry : standing) {
            switch (entry) {
                case Report report -> {
                    var net = net(report, alternative(report, succession), assessments.getOrDefault(report.id(), List.of()));
                    if (!isTakenBack(net)) {
                        reports.add(net);
                    }
                }
                case Assessment assessment -> {}
                case Coverage coverage -> others.add(coverage);
                case ClosingCount closing -> others.add(closing);
                case Notice notice -> others.add(notice);
                case Decision decision -> others.add(decision);
                case Publication publication -> others.add(publication);
                case Access access -> others.add(access);
            }
        }
        return new NetRecord(reports, others);
    }

    static NetReport net(Report report, String alternative, List<Assessment> assessments) {
        if (assessments.isEmpty() && report.verification().status() != Status.DISPUTED) {
            return new NetReport(report, alternative, tested(report.verification()), List.of(), List.of());
        }
        var lastWords = new TreeMap<Actor, Status>();
        var first = report.verification();
        first.by().forEach(actor -> lastWords.put(actor, first.status()));
        for (var assessment : assessments) {
            assessment.verification().ifPresent(v -> words(assessment, v, report, lastWords));
        }
        var tested = Status.ALLEGED;
        var disputedBy = new TreeSet<Actor>();
        for (var word : lastWords.entrySet()) {
            switch (word.getValue()) {
                case DISPUTED -> disputedBy.add(word.getKey());
                case CORROBORATED, VERIFIED -> tested = word.getValue().compareTo(tested) > 0 ? word.getValue() : tested;
                case ALLEGED, RETRACTED -> {}
            }
        }
        return new NetReport(report, alternative, tested, List.copyOf(disputedBy), assessments);
    }

    /** What nobody assessed is as far tested as it says itself, where it says by whom. */
    private static Status tested(Verification own) {
        return switch (own.status()) {
            case CORROBORATED, VERIFIED -> own.by().isEmpty() ? Status.ALLEGED : own.status();
            case ALLEGED, DISPUTED, RETRACTED -> Status.ALLEGED;
        };
    }

    private static void words(
            Assessment assessment, Verification verification, Report report, Map<Actor, Status> lastWords) {
        switch (verification.status()) {
            case ALLEGED -> lastWords.remove(assessment.head().filedBy());
            case RETRACTED -> lastWords.put(assessment.head().filedBy(),
                    mayTakeBack(assessment, report) ? Status.RETRACTED : Status.DISPUTED);
            case CORROBORATED, VERIFIED, DISPUTED ->
                verification.by().forEach(actor -> lastWords.put(actor, verification.status()));
        }
    }

    static boolean isTakenBack(NetReport net) {
        return net.report().verification().status() == Status.RETRACTED
                || !net.assessments().isEmpty() && net.assessments().stream().anyMatch(a -> mayTakeBack(a, net.report())
                        && a.verification().filter(v -> v.status() == Status.RETRACTED).isPresent());
    }

    private static boolean mayTakeBack(Assessment assessment, Report report) {
        var filer = assessment.head().filedBy();
        return filer.equals(report.head().filedBy())
                || (report.source() instanceof Source.Named named && filer.equals(named.actor()));
    }

    private static String alternative(Report report, Succession succession) {
        var target = report.head().replaces();
        return report.version()
                .or(() -> target.flatMap(succession::find)
                        .flatMap(before -> before instanceof Report other ? other.version() : Optional.empty()))
                .map(version -> "count " + version.count())
                .orElseGet(() -> succession.line(target.orElse(report.id())).toString());
    }
}
