package org.respite.bridge.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.bridge.search.Knowledge;
import org.respite.bridge.talks.Cited;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Line;
import org.respite.bridge.talks.Wish;
import org.respite.dossier.positions.Position;
import org.respite.dossier.positions.Position.Kind;
import org.respite.dossier.positions.PositionsReader;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Column;

/** Makes positions of the dossier's table into lines on the issues that are negotiated. */
final class LinesReader {

    /** What stands in the place of statements where the mediator assumes a position that nobody has stated. */
    static final String ASSUMED = "assumed";

    private final List<Issue> issues;
    private final Conditions conditions;
    private final Citations citations;
    private final Problems problems;

    LinesReader(List<Issue> issues, Citations citations, Problems problems) {
        this.issues = issues;
        this.conditions = new Conditions(issues);
        this.citations = citations;
        this.problems = problems;
    }

    List<Line> lines(List<Position> positions) {
        var lines = positions.stream().flatMap(p -> find(p).stream()).toList();
        lines.stream().map(Line::party).distinct().forEach(party -> weights(lines.stream().filter(l -> l.party().equals(party) && l.isPreference()).toList()));
        return lines;
    }

    private Optional<Line> find(Position p) {
        var wish = wish(p);
        var where = conditions.all(p.unless(), (code, found, message, next) -> tell(p, PositionsReader.UNLESS, code, found, message, next));
        var cited = cited(p);
        return wish.map(w -> new Line(p.row(), p.party(), p.kind(), w, where, p.condition(), p.weight(), p.rank(), cited, p.from(), p.until()));
    }

    private Optional<Wish> wish(Position p) {
        var options = p.options().toLowerCase(Locale.ROOT);
        boolean direction = options.equals("more") || options.equals("less");
        var membership = conditions.find(p.issue(), direction ? "" : p.options(), (code, found, message, next) ->
                tell(p, code == ProblemCode.UNKNOWN_ISSUE ? PositionsReader.ISSUE : PositionsReader.OPTIONS, code, found, message, next));
        if (direction && (p.kind() == Kind.REQUIRES || p.kind() == Kind.REFUSES)) {
            tell(p, PositionsReader.OPTIONS, ProblemCode.UNKNOWN_OPTION, p.options(), "more and less can be preferred, but not required or refused",
                    "Write from which option on, such as 10..");
        }
        return membership.map(m -> switch (options) {
            case "more" -> new Wish.More(m.issue());
            case "less" -> new Wish.Less(m.issue());
            default -> new Wish.In(m);
        });
    }

    private List<Cited> cited(Position p) {
        if (p.statements().equals(List.of(ASSUMED))) {
            return List.of();
        }
        if (p.statements().isEmpty()) {
            tell(p, PositionsReader.STATEMENTS, ProblemCode.RESTS_ON_NOTHING, "", "the position rests on no statement",
                    "Name statements of the dossier, or write “" + ASSUMED + "”, which is then said wherever it counts");
        }
        var cited = new ArrayList<Cited>();
        p.statements().forEach(id -> citations.find(id, p.party(), (code, found, message, next) ->
                tell(p, PositionsReader.STATEMENTS, code, found, message, next)).ifPresent(cited::add));
        return cited;
    }

    /** Numbers for some and an order for others cannot be brought together. */
    private void weights(List<Line> preferences) {
        var both = preferences.stream().filter(l -> l.rank().isPresent()).findFirst();
        if (both.isPresent() && preferences.stream().anyMatch(l -> l.weight().isPresent())) {
            tell(both.get().row(), PositionsReader.RANK, ProblemCode.WEIGHTS_AND_RANKS, String.valueOf(both.get().rank().getAsInt()),
                    "the party has weights for some preferences and ranks for others", "Give it one or the other");
        }
        boolean twice = preferences.stream().filter(l -> l.rank().isPresent()).map(l -> l.rank().getAsInt()).distinct().count()
                < preferences.stream().filter(l -> l.rank().isPresent()).count();
        if (Knowledge.of(preferences) == Knowledge.ORDER && twice) {
            tell(both.orElseThrow().row(), PositionsReader.RANK, ProblemCode.WEIGHTS_AND_RANKS, "", "two preferences of the party have the same rank",
                    "Give each its own, or leave all of them blank");
        }
    }

    private void tell(Position p, Column column, ProblemCode code, String found, String message, String nextStep) {
        tell(p.row(), column, code, found, message, nextStep);
    }

    private void tell(int row, Column column, ProblemCode code, String found, String message, String nextStep) {
        problems.add(code, PositionsReader.FILE, OptionalInt.of(row), Optional.of(column.header()), found, message, nextStep);
    }
}
