package org.respite.bridge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Line;
import org.respite.bridge.talks.Membership;
import org.respite.bridge.talks.Rule;
import org.respite.bridge.talks.Talks;
import org.respite.bridge.talks.Wish;
import org.respite.dossier.positions.Position.Kind;

/** Small talks by chance: up to four issues of up to four options, two parties, red lines and preferences with and without conditions. */
final class RandomTalks {

    private final Random random;
    private final List<Issue> issues = new ArrayList<>();

    private RandomTalks(long seed) {
        this.random = new Random(seed);
    }

    static Talks of(long seed, int redLines) {
        return new RandomTalks(seed).make(redLines);
    }

    /** Every package there could be, red lines or not. */
    static List<Choice> all(Talks talks) {
        var all = List.of(Choice.of());
        for (var issue : talks.issues()) {
            all = all.stream().flatMap(c -> IntStream.range(0, issue.size()).mapToObj(o -> {
                var more = new ArrayList<>(c.options());
                more.add(o);
                return new Choice(more);
            })).toList();
        }
        return all.stream().filter(c -> talks.rules().stream().allMatch(r -> r.keeps(c))).toList();
    }

    private Talks make(int redLines) {
        int many = 2 + random.nextInt(3);
        for (int i = 0; i < many; i++) {
            boolean numbers = random.nextBoolean();
            var options = IntStream.range(0, 2 + random.nextInt(3)).mapToObj(o -> numbers ? String.valueOf(10 * o) : "way-" + o).toList();
            issues.add(new Issue("issue-" + i, "Issue " + i, options, "", random.nextInt(4) == 0 ? Issue.Relief.IS_RELIEF : Issue.Relief.NO));
        }
        var lines = new ArrayList<Line>();
        for (int l = 0; l < redLines; l++) {
            lines.add(line(l, random.nextInt(2) == 0 ? Kind.REQUIRES : Kind.REFUSES, new Wish.In(membership()), Optional.empty(), OptionalInt.empty()));
        }
        for (int party = 0; party < 2; party++) {
            preferences(party, lines);
        }
        var rules = random.nextBoolean() ? List.of(new Rule(List.of(membership()), membership(), "so it is")) : List.<Rule>of();
        return new Talks("Talks", issues, List.of("a", "b"), List.of(), Map.of(), rules, lines, List.of(), List.of(), Optional.empty());
    }

    private void preferences(int party, List<Line> lines) {
        int known = random.nextInt(3);
        int many = 1 + random.nextInt(3);
        for (int p = 0; p < many; p++) {
            var weight = known == 0 ? Optional.of((1 + random.nextInt(9)) / 10.0) : Optional.<Double>empty();
            var rank = known == 1 ? OptionalInt.of(p + 1) : OptionalInt.empty();
            int issue = random.nextInt(issues.size());
            Wish wish = switch (random.nextInt(3)) {
                case 0 -> new Wish.More(issue);
                case 1 -> new Wish.Less(issue);
                default -> new Wish.In(membership());
            };
            lines.add(line(party, Kind.PREFERS, wish, weight, rank));
        }
    }

    private Line line(int party, Kind kind, Wish wish, Optional<Double> weight, OptionalInt rank) {
        var where = IntStream.range(0, random.nextInt(3)).mapToObj(_ -> membership()).toList();
        return new Line(1, party % 2 == 0 ? "a" : "b", kind, wish, where, "", weight, rank, List.of(), Optional.empty(), Optional.empty());
    }

    private Membership membership() {
        int issue = random.nextInt(issues.size());
        int size = issues.get(issue).size();
        var options = new BitSet();
        options.set(random.nextInt(size));
        if (size > 2 && random.nextBoolean()) {
            options.set(random.nextInt(size));
        }
        return new Membership(issue, options, size);
    }
}
