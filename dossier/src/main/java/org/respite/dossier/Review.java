package org.respite.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.respite.dossier.events.Event;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.review.Correcting;
import org.respite.dossier.review.Decision;
import org.respite.dossier.review.ReviewBook;
import org.respite.dossier.review.ReviewReader;
import org.respite.dossier.review.ReviewReader.Open;
import org.respite.dossier.review.Reviewing;
import org.respite.dossier.statements.Statement;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/** A dossier on its way to a person and back. */
public final class Review {

    private Review() {}

    /** The workbook in which a person decides. What was decided before stands in it. */
    public static byte[] book(Dossier dossier) {
        var kinds = Reviewing.with(dossier.ownParties());
        return ReviewBook.write(List.of(
                sheet(kinds.statements(), dossier, dossier.statements()),
                sheet(kinds.figures(), dossier, dossier.figures()),
                sheet(kinds.events(), dossier, dossier.events())), dossier.ownParties());
    }

    /** The dossier with what a person decided and corrected, or why the workbook cannot be taken. */
    public static DossierMaker.Made confirmed(Dossier dossier, Path book) {
        var problems = new Problems();
        var kinds = Reviewing.with(dossier.ownParties());
        var reader = ReviewReader.open(book, problems);
        var statements = reader.decisions(kinds.statements(), open(dossier.statements()));
        var figures = reader.decisions(kinds.figures(), open(dossier.figures()));
        var events = reader.decisions(kinds.events(), open(dossier.events()));
        return problems.hasErrors() ? new DossierMaker.Refused(problems.all())
                : new DossierMaker.Done(concluded(decided(dossier, statements, figures, events)), List.<Problem>of());
    }

    /** A review is never overwritten: it may hold somebody's decisions. */
    public static Problem alreadyThere(Path book) {
        var problems = new Problems();
        problems.file(ProblemCode.ALREADY_THERE, String.valueOf(book.getFileName()), "", "the file is already there, and may hold decisions",
                "Name another file, or remove this one");
        return problems.all().getFirst();
    }

    /** Questions about an item, in one line; blank where there are none. */
    static String questions(Dossier dossier, Item<?> item) {
        var report = Item.report(item.content());
        return dossier.doubts().stream()
                .filter(d -> d.items().contains(item.id()) || d.items().isEmpty() && d.reports().getFirst().equals(report))
                .map(Doubt::words).collect(Collectors.joining("; "));
    }

    /** The dossier with decisions; shifts and doubts are still those of before. */
    static Dossier decided(
            Dossier dossier, Map<String, Decision<Statement>> ofStatements, Map<String, Decision<Figure>> ofFigures, Map<String, Decision<Event>> ofEvents) {
        return new Dossier(dossier.reports(), decided(dossier.statements(), ofStatements), decided(dossier.figures(), ofFigures),
                decided(dossier.events(), ofEvents), dossier.shifts(), dossier.doubts(), dossier.area(), dossier.ownParties(), dossier.strangers(),
                dossier.around());
    }

    /** Finds anew what follows from the items. */
    static Dossier concluded(Dossier dossier) {
        var doubts = new Doubts(dossier.reports(), Doubts.originals(dossier.doubts())).all(dossier.statements(), dossier.figures(), dossier.events());
        return new Dossier(dossier.reports(), dossier.statements(), dossier.figures(), dossier.events(), Shifts.of(dossier.statements()), doubts,
                dossier.area(), dossier.ownParties(), dossier.strangers(), dossier.around());
    }

    static <T> Open<T> open(Item<T> item) {
        return new Open<>(item.quote(), item.read());
    }

    private static <T> Map<String, Open<T>> open(List<Item<T>> items) {
        return items.stream().collect(Collectors.toMap(Item::id, Review::open, (a, _) -> a));
    }

    private static <T> List<Item<T>> decided(List<Item<T>> items, Map<String, Decision<T>> decisions) {
        return items.stream().map(item -> Optional.ofNullable(decisions.get(item.id())).map(item::decided).orElse(item)).toList();
    }

    private static <T> ReviewBook.Sheet sheet(Correcting<T> correcting, Dossier dossier, List<Item<T>> items) {
        return new ReviewBook.Sheet(correcting, items.stream().map(item -> new ReviewBook.Line(item.id(), ItemText.of(item, item.read()), item.quote(),
                Item.report(item.content()), questions(dossier, item), item.confirmation())).toList());
    }
}
