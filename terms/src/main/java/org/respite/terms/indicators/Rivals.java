package org.respite.terms.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.respite.model.indicator.Estimate;

/** Reports that tell of one thing. What one source says in several is added; what different sources say is not. */
record Rivals(List<Told> reports) {

    Rivals {
        reports = List.copyOf(reports);
    }

    /** Sorts reports into things that can be added. */
    static List<Rivals> of(List<Told> reports) {
        var groups = new ArrayList<List<Told>>();
        for (var report : withoutOvertaken(reports)) {
            var joined = new ArrayList<>(List.of(report));
            groups.removeIf(group -> {
                boolean same = group.stream().anyMatch(report::isRivalOf);
                if (same) {
                    joined.addAll(group);
                }
                return same;
            });
            groups.add(joined);
        }
        return groups.stream().map(Rivals::new).toList();
    }

    private static List<Told> withoutOvertaken(List<Told> reports) {
        return reports.stream().filter(r -> reports.stream().noneMatch(r::isOvertakenBy)).toList();
    }

    /** What it comes to: from the lowest that a source says to the highest. */
    Estimate value() {
        return bySource().stream().map(Rivals::sum).reduce(Estimate::or).orElseThrow();
    }

    /** Whether sources differ. */
    boolean differ() {
        return bySource().stream().map(Rivals::sum).distinct().count() > 1;
    }

    /** Of one source, figures for one count are versions too: the last one filed is its word. */
    private List<List<Told>> bySource() {
        var sources = new LinkedHashMap<String, LinkedHashMap<String, Told>>();
        reports.stream().sorted(Comparator.comparing((Told t) -> t.report().head().known()).thenComparing(t -> t.report().id()))
                .forEach(t -> sources.computeIfAbsent(t.source(), s -> new LinkedHashMap<>()).put(t.net().alternative(), t));
        return sources.values().stream().map(of -> List.copyOf(of.values())).collect(Collectors.toList());
    }

    private static Estimate sum(List<Told> reports) {
        return reports.stream().map(Told::value).reduce(Estimate::plus).orElseThrow();
    }
}
