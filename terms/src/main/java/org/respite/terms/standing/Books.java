package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.respite.terms.standing.Rule.Counts;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.Duty.Prohibition;

/** The books of one reading of the evidence, kept from one answer to the next. */
final class Books {

    private static final Layout ALWAYS = new Layout(List.of(Window.of(new WindowName.SoFar(),
            Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2200-01-01T00:00:00Z"))));

    private record Key(String sort, String name, String deed, Optional<String> actor, List<String> authorities, Layout layout) {}

    private static final class Kept {
        private final Book book;
        private long closedAsOf;
        private long used;

        Kept(Book book) {
            this.book = book;
        }
    }

    private final Shelves shelves;
    private final Evidence evidence;
    private final Matching matching;
    private final Duration tolerance;
    private final Map<Key, Kept> kept = new HashMap<>();
    private final Map<Layout, Layout> answering = new WeakHashMap<>();
    private Closures closures;
    private Instant at = Instant.MIN;
    private long turn;
    /** Changes whenever what closes counts may have changed. */
    private long version;

    Books(Shelves shelves, Evidence evidence, Ground ground, Duration tolerance) {
        this.shelves = shelves;
        this.evidence = evidence;
        this.matching = new Matching(ground);
        this.tolerance = tolerance;
    }

    /** Begins another answer. */
    void turn(Instant moment, Closures now) {
        kept.values().removeIf(k -> {
            boolean isIdle = k.used < turn;
            if (isIdle) {
                shelves.close(k.book);
            }
            return isIdle;
        });
        turn++;
        at = moment;
        if (now != closures) {
            version++;
        }
        closures = now;
    }

    /** How many of a count there were, by the figures of reports and the totals of those who close it. */
    Book count(Count count, String deed, List<String> authorities, Optional<String> actor, Layout layout) {
        return get(new Key("count", count.name(), deed, actor, authorities, layout),
                new Topic.OfCount(matching, count, deed, actor), rule(authorities, Counts.AMOUNTS, true),
                () -> closures.ofCount(count, authorities, actor, layout));
    }

    /** How often a deed was done. */
    Book deed(Clause clause, String deed, Optional<String> actor, boolean onceIsEnough, Layout layout) {
        var counts = onceIsEnough ? Counts.DEEDS : Counts.AMOUNTS;
        return get(new Key("deed", clause.id(), deed, actor, List.of(), layout),
                new Topic.OfDeed(matching, clause, deed, actor), rule(clause.remarks().countedBy(), counts, true),
                () -> closures.ofDeed(clause, deed, layout));
    }

    /** How many of a count there were in windows that overlap, by reports alone. */
    Book late(Count count, String deed, List<String> authorities, Optional<String> actor, Layout layout) {
        return get(new Key("late count", count.name(), deed, actor, authorities, layout),
                new Topic.OfCount(matching, count, deed, actor), rule(authorities, Counts.AMOUNTS, false), () -> Closures.NONE);
    }

    /** How often a deed was done in windows that overlap. */
    Book late(Clause clause, String deed, Optional<String> actor, boolean onceIsEnough, Layout layout) {
        var counts = onceIsEnough ? Counts.DEEDS : Counts.AMOUNTS;
        return get(new Key("late deed", clause.id(), deed, actor, List.of(), layout),
                new Topic.OfDeed(matching, clause, deed, actor), rule(clause.remarks().countedBy(), counts, false), () -> Closures.NONE);
    }

    /** What was done although it is forbidden. */
    Book violations(Clause clause, Prohibition ban, Optional<String> actor, Layout layout) {
        boolean isVague = ban.qualifiers().length().isPresent() && ban.qualifiers().hours().isEmpty();
        return get(new Key("ban", clause.id(), ban.deed(), actor, List.of(), layout),
                new Topic.OfDeed(matching, clause, ban.deed(), actor),
                rule(List.of(), isVague ? Counts.VAGUE_HAPPENINGS : Counts.HAPPENINGS, false),
                () -> closures.ofBan(clause, ban, layout));
    }

    /** What calls for an answer, each thing once however many tell of it. */
    Book events(String words, Clause clause, String actor, Layout layout) {
        return get(new Key("events", words, clause.id(), Optional.of(actor), List.of(), layout), new Topic.OfWords(words),
                rule(List.of(), Counts.DEEDS, true), () -> Closures.NONE);
    }

    /** Whenever a deed was done; a book of its own for each layout of the events, since it is followed. */
    Book answers(Clause clause, String deed, String actor, Layout events) {
        var layout = answering.computeIfAbsent(events, e -> new Layout(ALWAYS.windows()));
        return get(new Key("answers", clause.id(), deed, Optional.of(actor), List.of(), layout),
                new Topic.OfDeed(matching, clause, deed, Optional.of(actor)), rule(List.of(), Counts.TOLD, false), () -> Closures.NONE);
    }

    /** When somebody watched for a deed who would have seen it. */
    Stretches watched(Clause clause, String deed) {
        return closures.watched(clause, deed);
    }

    Duration tolerance() {
        return tolerance;
    }

    /** Whatever reports call by these words. */
    Found words(String words) {
        return get(new Key("words", words, "", Optional.empty(), List.of(), ALWAYS), new Topic.OfWords(words),
                rule(List.of(), Counts.TOLD, false), () -> Closures.NONE).found(0);
    }

    private Rule rule(List<String> authorities, Counts counts, boolean isOnce) {
        return new Rule(evidence, authorities, counts, isOnce, tolerance);
    }

    private Book get(Key key, Topic topic, Rule rule, Supplier<Closure> closure) {
        var known = kept.get(key);
        if (known == null) {
            known = new Kept(new Book(shelves, topic, rule, key.layout(), at, closure.get()));
            kept.put(key, known);
        } else if (known.used < turn) {
            known.book.moveTo(at);
            if (known.closedAsOf != version) {
                known.book.close(closure.get());
            }
        }
        known.closedAsOf = version;
        known.used = turn;
        return known.book;
    }
}
