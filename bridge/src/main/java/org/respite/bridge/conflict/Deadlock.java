package org.respite.bridge.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.respite.bridge.solver.ChoiceModel;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Line;
import org.respite.bridge.talks.Talks;
import org.respite.bridge.talks.Wish;
import org.respite.dossier.positions.Position.Kind;

/**
 * Why no package keeps every red line.
 *
 * @param conflicts smallest sets of red lines that collide
 * @param ways smallest sets of red lines whose giving way would leave a package, the smallest first
 * @param complete whether these are all
 */
public record Deadlock(List<List<Line>> conflicts, List<Way> ways, boolean complete) {

    /** So many sets of lines nobody reads. */
    public static final int MOST = 60;

    public Deadlock {
        conflicts = List.copyOf(conflicts);
        ways = List.copyOf(ways);
    }

    /**
     * Red lines that would have to give way.
     *
     * @param nearest the package that keeps all others and crosses these as little as possible, all else as near to how it is as can be
     */
    public record Way(List<Line> lines, Choice nearest) {

        public Way {
            lines = List.copyOf(lines);
        }
    }

    /** Empty where some package keeps every red line. */
    public static Optional<Deadlock> find(Talks talks) {
        var red = talks.red();
        var model = new ChoiceModel(talks.sizes());
        talks.rules().forEach(r -> model.require(r.clause()));
        for (var line : red) {
            int guard = model.guard();
            line.clauses().forEach(c -> model.require(guard, c));
        }
        var all = new BitSet();
        all.set(0, red.size());
        if (model.find(all).isPresent()) {
            return Optional.empty();
        }
        var found = Collisions.of(red.size(), lines -> model.find(lines).isPresent(), MOST);
        return Optional.of(new Deadlock(
                found.conflicts().stream().map(c -> lines(red, c)).toList(),
                found.ways().stream().map(w -> new Way(lines(red, w), nearest(talks, red, w))).toList(),
                found.complete()));
    }

    private static List<Line> lines(List<Line> red, BitSet set) {
        return set.stream().mapToObj(red::get).toList();
    }

    private static Choice nearest(Talks talks, List<Line> red, BitSet way) {
        var model = new ChoiceModel(talks.sizes());
        talks.rules().forEach(r -> model.require(r.clause()));
        for (int l = 0; l < red.size(); l++) {
            if (way.get(l)) {
                model.measure(List.of(nearness(talks, red.get(l))));
            } else {
                red.get(l).clauses().forEach(model::require);
            }
        }
        return model.best().orElseThrow();
    }

    /** How near each option lies to those that the line allows. */
    private static ChoiceModel.Part nearness(Talks talks, Line line) {
        var allowed = ((Wish.In) line.wish()).options();
        var kept = line.kind() == Kind.REFUSES ? allowed.not() : allowed;
        var issue = talks.issues().get(kept.issue());
        var scores = new ArrayList<Long>();
        for (int o = 0; o < issue.size(); o++) {
            int option = o;
            scores.add(-(long) kept.options().stream().map(k -> Math.abs(issue.place(k) - issue.place(option))).min().orElse(1000));
        }
        return new ChoiceModel.Part(1, kept.issue(), scores, List.of());
    }
}
