package org.respite.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.dossier.Doubt.Kind;
import org.respite.dossier.cleaning.Mangled;
import org.respite.dossier.events.Event;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.figures.FigureFinder;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.dossier.lexicon.Places;
import org.respite.dossier.reading.Report;
import org.respite.dossier.statements.Stance;
import org.respite.dossier.statements.Statement;

/** What a person should look at before anything in a dossier is believed. */
final class Doubts {

    private static final Pattern TO_PLACE = Pattern.compile(
            "\\b(?:aid|assistance|relief|supplies|fuel|trucks?|convoys?|pauses?|corridors?)\\b[^.;]{0,30}?\\b(?:to (?:reach|enter|get into)|reach(?:ing|es|ed)?|into|in|to|for) (?:the )?$",
            Pattern.CASE_INSENSITIVE);

    private final List<Report> reports;
    private final Map<String, String> original;
    private final List<Doubt> doubts = new ArrayList<>();

    Doubts(List<Report> reports, Map<String, String> original) {
        this.reports = reports;
        this.original = original;
    }

    /** Reports that repeat another one, as earlier doubts have them. */
    static Map<String, String> originals(List<Doubt> doubts) {
        return doubts.stream().filter(d -> d.kind() == Kind.COPY).collect(Collectors.toMap(d -> d.reports().getFirst(), d -> d.reports().getLast()));
    }

    /** Whoever decides about an item has seen its place; what was refused contradicts nothing. */
    List<Doubt> all(List<Item<Statement>> statements, List<Item<Figure>> figures, List<Item<Event>> events) {
        aboutReports();
        Stream.of(statements, figures, events).flatMap(List::stream).filter(item -> item.confirmation().isEmpty()).forEach(this::aboutPlace);
        contradictions(statements.stream().filter(item -> !item.isRefused()).toList());
        rivals(figures.stream().filter(item -> !item.isRefused()).toList());
        return doubts;
    }

    private void aboutReports() {
        for (var report : reports) {
            Optional.ofNullable(original.get(report.id())).ifPresent(of -> doubts.add(new Doubt(Kind.COPY, List.of(report.id(), of), List.of(),
                    "repeats " + of + ": the two are one source")));
            Mangled.find(report.text()).ifPresent(why -> doubts.add(new Doubt(Kind.MANGLED, List.of(report.id()), List.of(),
                    "a machine has damaged the text: " + why + ". Read the sentences themselves")));
        }
    }

    /** “Aid to reach Syria” in a report about Gaza is a question, not a fact. */
    private void aboutPlace(Item<?> item) {
        var report = reports.stream().filter(r -> r.id().equals(Item.report(item.content()))).findFirst().orElseThrow();
        var counts = Places.counts(report.text());
        var main = Places.mainArea(counts).orElse("");
        for (var named : Places.in(item.quote())) {
            boolean once = counts.getOrDefault(named.area(), 0) == 1 && counts.getOrDefault(main, 0) >= 2;
            if (once && !named.area().equals(main) && TO_PLACE.matcher(item.quote().substring(0, named.span().start())).find()) {
                doubts.add(new Doubt(Kind.PLACE, List.of(report.id()), List.of(item.id()),
                        "is “" + named.place() + "” meant? The report is otherwise about " + main));
            }
        }
    }

    private void contradictions(List<Item<Statement>> statements) {
        var groups = new TreeMap<String, List<Item<Statement>>>();
        for (var item : statements) {
            var s = item.content();
            var day = s.when().map(w -> w.first().toString()).orElse("");
            groups.computeIfAbsent(s.holder().party() + "\n" + s.holder().name() + "\n" + s.topic() + "\n" + day, _ -> new ArrayList<>()).add(item);
        }
        for (var group : groups.values()) {
            var pro = group.stream().filter(i -> i.content().stance() == Stance.FOR).findFirst();
            var contra = group.stream().filter(i -> i.content().stance() == Stance.AGAINST).findFirst();
            if (pro.isPresent() && contra.isPresent()) {
                var s = pro.get().content();
                doubts.add(new Doubt(Kind.CONTRADICTION, Stream.of(s.report(), contra.get().content().report()).distinct().toList(),
                        List.of(pro.get().id(), contra.get().id()), who(s) + " is both for and against: " + Lexicon.shared().label(s.topic())));
            }
        }
    }

    private static String who(Statement statement) {
        var holder = statement.holder();
        return holder.name().isBlank() ? Lexicon.shared().party(holder.party()).name() : holder.name();
    }

    private void rivals(List<Item<Figure>> figures) {
        var groups = new HashMap<List<String>, Item<Figure>>();
        for (var item : figures) {
            var f = item.content();
            if (f.cited().isEmpty() || f.asOf().isEmpty() || f.area().isEmpty()) {
                continue;
            }
            var before = groups.putIfAbsent(List.of(f.topic(), f.cited().get().party(), f.asOf().get().first().toString()), item);
            if (before != null && !before.content().amount().equals(f.amount())) {
                doubts.add(new Doubt(Kind.RIVAL_FIGURES, Stream.of(before.content().report(), f.report()).distinct().toList(),
                        List.of(before.id(), item.id()), "one source gives “" + before.content().value() + "” and “" + f.value() + "” for: "
                                + FigureFinder.label(f.measure()) + ", " + f.area()));
            }
        }
    }
}
