package org.respite.terms.standing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.respite.model.report.LiveRecord;
import org.respite.model.report.NetReport;

/** All reports that stand, by shape, and the books in which they are counted. */
final class Shelves {

    private final LiveRecord record;
    private final Map<Shape, Shelf> shelves = new LinkedHashMap<>();
    private final Set<Book> books = new LinkedHashSet<>();

    Shelves(LiveRecord record) {
        this.record = record;
    }

    /** All that tells of the same thing as this report. */
    List<NetReport> alternatives(NetReport net) {
        return record.alternatives(net);
    }

    /** Lets a new book read along. */
    void open(Book book) {
        books.add(book);
        shelves.forEach(book::consider);
    }

    void close(Book book) {
        books.remove(book);
        shelves.values().forEach(s -> s.books().remove(book));
    }

    /** Everything goes before anything comes: a report may go over from one thing that is told to another. */
    void revise(List<LiveRecord.Revision> revisions) {
        for (var revision : revisions) {
            concerned(revision.before(), Shelf::remove).forEach(b -> b.without(revision.before()));
        }
        for (var revision : revisions) {
            concerned(revision.after(), Shelf::add).forEach(b -> b.with(revision.after()));
        }
    }

    /** Moves reports on their shelves, and says which books are to be told. */
    private Set<Book> concerned(List<NetReport> reports, BiConsumer<Shelf, NetReport> move) {
        if (reports.isEmpty()) {
            return Set.of();
        }
        if (reports.size() == 1) {
            var shelf = shelf(reports.getFirst());
            move.accept(shelf, reports.getFirst());
            return shelf.books();
        }
        var concerned = new LinkedHashSet<Book>();
        for (var net : reports) {
            var shelf = shelf(net);
            move.accept(shelf, net);
            concerned.addAll(shelf.books());
        }
        return concerned;
    }

    private Shelf shelf(NetReport net) {
        var shape = Shape.of(net.report());
        var known = shelves.get(shape);
        return known == null ? begin(shape) : known;
    }

    private Shelf begin(Shape shape) {
        var shelf = new Shelf();
        shelves.put(shape, shelf);
        books.forEach(b -> b.consider(shape, shelf));
        return shelf;
    }
}
