package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.respite.model.report.NetReport;

/**
 * What is counted for one topic in the windows of one layout. Once it is made up, a report that comes, goes or changes is
 * counted in the windows that it touches and nowhere else; a closing count makes its own windows be counted anew.
 */
final class Book {

    /** Told of each thing that counts in a window. */
    private interface Visitor {
        void visit(int window, Counted thing);
    }

    private final Shelves shelves;
    private final Topic topic;
    private final Rule rule;
    private final Layout layout;
    private final Set<Shape> shapes = new HashSet<>();
    private final List<Shelf> mine = new ArrayList<>();
    /** What came or went since somebody asked for it. */
    private List<Counted> moved = new ArrayList<>();
    private boolean isFollowed;
    private final Sums[] sums;
    private final Found[] found;
    private Closure closure;
    private Instant at;

    /** @param at what begins later is not counted */
    Book(Shelves shelves, Topic topic, Rule rule, Layout layout, Instant at, Closure closure) {
        this.shelves = shelves;
        this.topic = topic;
        this.rule = rule;
        this.layout = layout;
        this.at = at;
        this.closure = closure;
        this.sums = new Sums[layout.size()];
        this.found = new Found[layout.size()];
        shelves.open(this);
        makeUp();
    }

    /** Reads along what stands on a shelf, if it concerns it. */
    void consider(Shape shape, Shelf shelf) {
        if (topic.concerns(shape)) {
            shapes.add(shape);
            mine.add(shelf);
            shelf.books().add(this);
        }
    }

    Layout layout() {
        return layout;
    }

    /** What is counted in a window; the same object as long as nothing of it changes. */
    Found found(int window) {
        if (found[window] == null) {
            found[window] = new Found(sums[window], closure.closings(window), closure.isWider(), closure.isClosed(window), closure.watched(window));
        }
        return found[window];
    }

    /** What came or went since this was asked last, where it was asked before. */
    List<Counted> moved() {
        var those = moved;
        moved = new ArrayList<>();
        isFollowed = true;
        return those;
    }

    /** How long, in seconds, the longest thing goes on that may be counted. */
    long longest() {
        return mine.stream().mapToLong(Shelf::longest).max().orElse(0);
    }

    /** @param alternatives all reports of one thing */
    void without(List<NetReport> alternatives) {
        count(alternatives, at, this::without);
    }

    /** @param alternatives all reports of one thing */
    void with(List<NetReport> alternatives) {
        count(alternatives, at, this::with);
    }

    /** Judges another moment: what began in between comes or goes, and what ended in between becomes certain or no longer is. */
    void moveTo(Instant moment) {
        if (moment.equals(at)) {
            return;
        }
        var between = new ArrayList<NetReport>();
        boolean isLater = moment.isAfter(at);
        mine.forEach(s -> s.beganOrEnded(isLater ? at : moment, isLater ? moment : at, between::add));
        once(between, those -> {
            count(those, at, this::without);
            count(those, moment, this::with);
        });
        at = moment;
    }

    void close(Closure now) {
        var before = closure;
        closure = now;
        for (int i = 0; i < sums.length; i++) {
            if (!before.closings(i).equals(now.closings(i))) {
                makeUp(i);
            } else if (before.isClosed(i) != now.isClosed(i) || !before.watched(i).equals(now.watched(i))) {
                found[i] = null;
            }
        }
    }

    private void with(int window, Counted thing) {
        sums[window] = sums[window].with(thing);
        changed(window, thing);
    }

    private void without(int window, Counted thing) {
        sums[window] = sums[window].without(thing);
        changed(window, thing);
    }

    private void changed(int window, Counted thing) {
        found[window] = null;
        if (isFollowed) {
            moved.add(thing);
        }
    }

    private void makeUp() {
        var all = new ArrayList<List<Counted>>(Collections.nCopies(sums.length, List.of()));
        gather(layout.first(), layout.last(), (window, thing) -> {
            if (all.get(window).isEmpty()) {
                all.set(window, new ArrayList<>());
            }
            all.get(window).add(thing);
        });
        Arrays.setAll(sums, i -> sorted(all.get(i)));
    }

    private void makeUp(int window) {
        var things = new ArrayList<Counted>();
        var those = layout.get(window);
        gather(those.from().getEpochSecond(), those.until().getEpochSecond(), (i, thing) -> {
            if (i == window) {
                things.add(thing);
            }
        });
        sums[window] = sorted(things);
        found[window] = null;
    }

    private static Sums sorted(List<Counted> things) {
        if (things.size() > 1) {
            things.sort(Sums::compare);
        }
        return Sums.of(things);
    }

    private void gather(long from, long to, Visitor visitor) {
        long slack = rule.tolerance().toSeconds();
        var those = new ArrayList<NetReport>();
        mine.forEach(s -> s.each(from - slack, to + slack, those::add));
        once(those, alternatives -> {
            if (alternatives.size() == 1) {
                place(alternatives.getFirst(), at, (window, candidate) -> visitor.visit(window, thing(candidate)));
            } else {
                count(alternatives, at, visitor);
            }
        });
    }

    /** Reports with all that tell of the same, each once. */
    private void once(List<NetReport> reports, Consumer<List<NetReport>> consumer) {
        var told = new HashSet<String>();
        for (var report : reports) {
            var those = shelves.alternatives(report);
            if (those.size() == 1 || told.add(report.alternative())) {
                consumer.accept(those);
            }
        }
    }

    /** @param alternatives all reports of one thing, of this topic or another */
    private void count(List<NetReport> alternatives, Instant until, Visitor visitor) {
        if (alternatives.size() == 1 || rule.isOfHappenings()) {
            alternatives.stream().filter(this::isMine)
                    .forEach(net -> place(net, until, (window, candidate) -> visitor.visit(window, thing(candidate))));
            return;
        }
        Map<Integer, List<Candidate>> byWindow = new TreeMap<>();
        alternatives.stream().filter(this::isMine).forEach(net -> place(net, until,
                (window, candidate) -> byWindow.computeIfAbsent(window, w -> new ArrayList<>()).add(candidate)));
        byWindow.forEach((window, versions) -> visitor.visit(window, Figures.of(rule, versions)));
    }

    private boolean isMine(NetReport net) {
        return shapes.contains(Shape.of(net.report()));
    }

    private Counted thing(Candidate candidate) {
        return rule.isOfHappenings()
                ? Happening.of(rule, candidate.report(), candidate.isInside())
                : Figures.of(rule, candidate);
    }

    private interface Places {
        void put(int window, Candidate candidate);
    }

    private void place(NetReport net, Instant until, Places places) {
        var report = net.report();
        var when = report.occurred();
        if (when.from().isAfter(until)) {
            return;
        }
        if (rule.isOfHappenings() && report.amount().filter(a -> a.high().orElse(1) == 0).isPresent()) {
            return; // It tells that nothing happened.
        }
        var match = topic.match(report);
        if (match == Match.NO) {
            return;
        }
        Layout.Visitor visitor = (window, isInside) -> {
            var closings = closure.closings(window);
            if (closure.isWider() || closings.isEmpty() || closings.stream().noneMatch(c -> c.during().covers(when))) {
                places.put(window, new Candidate(net, isInside && match == Match.YES, !when.to().isAfter(until)));
            }
        };
        if (rule.isOnce()) {
            layout.home(when, rule.tolerance(), visitor);
        } else {
            layout.touched(when, rule.tolerance(), visitor);
        }
    }
}
