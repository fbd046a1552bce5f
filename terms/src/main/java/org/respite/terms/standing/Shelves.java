package org.respite.terms.standing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            var books = new LinkedHashSet<Book>();
            for (var net : revision.before()) {
                var shelf = shelf(net);
                shelf.remove(net);
                books.addAll(shelf.books());
            }
            books.forEach(b -> b.without(revision.before()));
        }
        for (var revision : revisions) {
            var books = new LinkedHashSet<Book>();
            for (var net : revision.after()) {
                var shelf = shelf(net);
                shelf.add(net);
                books.addAll(shelf.books());
            }
            books.forEach(b -> b.with(revision.after()));
        }
    }

    private Shelf shelf(NetReport net) {
        return shelves.computeIfAbsent(Shape.of(net.report()), shape -> {
            var shelf = new Shelf();
            books.forEach(b -> b.consider(shape, shelf));
            return shelf;
        });
    }
}
