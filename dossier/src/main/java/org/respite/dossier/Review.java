package org.respite.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.dossier.events.EventFinder;
import org.respite.dossier.figures.FigureFinder;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.dossier.review.Confirmation;
import org.respite.dossier.review.ReviewBook;
import org.respite.dossier.review.ReviewReader;
import org.respite.dossier.statements.Statement;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/** A dossier on its way to a person and back. */
public final class Review {

    private Review() {}

    /** The workbook in which a person decides. */
    public static byte[] book(Dossier dossier) {
        return ReviewBook.write(List.of(
                sheet("statements", dossier, dossier.statements(), Review::what),
                sheet("figures", dossier, dossier.figures(), f -> FigureFinder.label(f.measure()) + (f.area().isBlank() ? "" : ", " + f.area()) + ": " + f.value() + " "
                        + f.unit() + f.asOf().map(w -> ", " + w.first()).orElse("") + f.cited().map(c -> ", says " + DossierText.named(c)).orElse("")),
                sheet("events", dossier, dossier.events(), e -> EventFinder.label(e.kind()) + e.when().map(w -> ", " + w.first()).orElse(""))));
    }

    /** The dossier with what a person decided, or why the workbook cannot be taken. */
    public static DossierMaker.Made confirmed(Dossier dossier, Path book) {
        var problems = new Problems();
        var quotes = new HashMap<String, String>();
        items(dossier).forEach(item -> quotes.put(item.id(), item.quote()));
        var decisions = ReviewReader.read(book, quotes, problems);
        if (problems.hasErrors()) {
            return new DossierMaker.Refused(problems.all());
        }
        var statements = decided(dossier.statements(), decisions);
        return new DossierMaker.Done(new Dossier(dossier.reports(), statements, decided(dossier.figures(), decisions),
                decided(dossier.events(), decisions), Shifts.of(statements), dossier.doubts(), dossier.area(), dossier.strangers(), dossier.around()),
                List.<Problem>of());
    }

    /** A review is never overwritten: it may hold somebody's decisions. */
    public static Problem alreadyThere(Path book) {
        var problems = new Problems();
        problems.file(ProblemCode.ALREADY_THERE, String.valueOf(book.getFileName()), "", "the file is already there, and may hold decisions",
                "Name another file, or remove this one");
        return problems.all().getFirst();
    }

    private static Stream<Item<?>> items(Dossier dossier) {
        return Stream.of(dossier.statements(), dossier.figures(), dossier.events()).flatMap(List::stream);
    }

    private static <T> List<Item<T>> decided(List<Item<T>> items, Map<String, Confirmation> decisions) {
        var result = new ArrayList<Item<T>>();
        for (var item : items) {
            var decision = decisions.get(item.id());
            result.add(decision == null ? item : item.confirmed(decision));
        }
        return result;
    }

    private static String what(Statement s) {
        return DossierText.named(s.holder()) + " is " + s.stance().name().toLowerCase(Locale.ROOT) + ": " + Lexicon.shared().label(s.topic())
                + s.condition().map(c -> ", " + c.link() + " " + String.join(", ", c.topics())).orElse("")
                + (s.isReported() ? " (as " + DossierText.named(s.speaker()) + " says)" : "") + s.when().map(w -> ", " + w.first()).orElse("");
    }

    private static <T> ReviewBook.Sheet sheet(String name, Dossier dossier, List<Item<T>> items, Function<T, String> what) {
        return new ReviewBook.Sheet(name, items.stream()
                .map(item -> new ReviewBook.Line(item.id(), what.apply(item.content()), item.quote(), Item.report(item.content()), questions(dossier, item)))
                .toList());
    }

    private static String questions(Dossier dossier, Item<?> item) {
        var report = Item.report(item.content());
        return dossier.doubts().stream()
                .filter(d -> d.items().contains(item.id()) || d.items().isEmpty() && d.reports().getFirst().equals(report))
                .map(Doubt::words).collect(Collectors.joining("; "));
    }
}
