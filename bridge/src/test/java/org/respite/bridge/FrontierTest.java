package org.respite.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.bridge.search.Fairness;
import org.respite.bridge.search.Fairness.Standing;
import org.respite.bridge.search.Frontier;
import org.respite.bridge.search.Score;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Line;
import org.respite.bridge.talks.Talks;

/** Packages that no other is better than, against looking at every package. */
class FrontierTest {

    private static final int MANY = 400;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWayOfMeetingPreferencesThatNothingBeatsIsFoundAndNoOther(long seed) {
        var talks = RandomTalks.of(seed, (int) (seed % 4));
        var possible = RandomTalks.all(talks).stream().filter(c -> talks.red().stream().allMatch(l -> l.keeps(c))).toList();
        var expected = possible.stream().map(c -> respects(talks, c)).distinct()
                .filter(v -> possible.stream().map(c -> respects(talks, c)).noneMatch(w -> beats(w, v))).toList();
        var frontier = Frontier.of(talks, MANY, () -> false);
        assertThat(frontier.complete()).isTrue();
        assertThat(frontier.packages()).as("seed %d", seed).isSubsetOf(possible);
        assertThat(frontier.packages().stream().map(c -> respects(talks, c)).toList()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheWeightsAreTheyLieWithinTheRange(long seed) {
        var talks = RandomTalks.of(seed, 0);
        var random = new Random(seed);
        for (var choice : RandomTalks.all(talks)) {
            for (var party : talks.parties()) {
                var score = Score.of(talks, party, choice).orElseThrow();
                for (int n = 0; n < 5; n++) {
                    assertThat(mean(talks, talks.preferences(party), choice, random)).as("seed %d", seed)
                            .isBetween(score.low() - 1e-9, score.high() + 1e-9);
                }
            }
        }
    }

    @Test
    void aPackageIsSurelyMostEvenOnlyWhereNoOtherCouldHaveMore() {
        var all = List.of(new Score(0.4, 0.6), new Score(0.5, 0.9), new Score(0.1, 0.3));
        assertThat(all.stream().map(s -> Fairness.standing(s, all))).containsExactly(Standing.MAYBE, Standing.MAYBE, Standing.NOT);
        var sure = List.of(new Score(0.4, 0.5), new Score(0.5, 0.9));
        assertThat(sure.stream().map(s -> Fairness.standing(s, sure))).containsExactly(Standing.MAYBE, Standing.BEST);
    }

    @Test
    void aSearchThatEndsEarlySaysSo() {
        var seed = LongStream.rangeClosed(1, 60).filter(s -> Frontier.of(RandomTalks.of(s, 0), MANY, () -> false).packages().size() > 2).findFirst().orElseThrow();
        var frontier = Frontier.of(RandomTalks.of(seed, 0), 2, () -> false);
        assertThat(frontier.complete()).isFalse();
        assertThat(frontier.packages()).hasSize(2);
        assertThat(Frontier.of(RandomTalks.of(seed, 0), MANY, () -> true).complete()).isFalse();
    }

    /** How far each preference is met, by what is known of weights; then relief. */
    private static List<Long> respects(Talks talks, Choice choice) {
        var values = new ArrayList<Long>();
        for (var party : talks.parties()) {
            var lines = talks.preferences(party);
            var met = lines.stream().map(l -> (long) l.met(choice, talks.issues())).toList();
            if (lines.getFirst().weight().isPresent()) {
                values.add(IntStream.range(0, lines.size()).mapToLong(i -> Math.round(1000 * lines.get(i).weight().orElseThrow()) * met.get(i)).sum());
            } else if (lines.getFirst().rank().isPresent()) {
                IntStream.rangeClosed(1, lines.size()).forEach(k -> values.add(met.subList(0, k).stream().mapToLong(Long::longValue).sum()));
            } else {
                values.addAll(met);
            }
        }
        for (int i = 0; i < talks.issues().size(); i++) {
            if (talks.issues().get(i).relief() != Issue.Relief.NO) {
                values.add((long) talks.issues().get(i).place(choice.option(i)));
            }
        }
        return values;
    }

    private static boolean beats(List<Long> one, List<Long> other) {
        return !one.equals(other) && IntStream.range(0, one.size()).allMatch(i -> one.get(i) >= other.get(i));
    }

    private static double mean(Talks talks, List<Line> lines, Choice choice, Random random) {
        var weights = new double[lines.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = lines.get(i).weight().orElse(random.nextDouble());
        }
        if (lines.getFirst().rank().isPresent()) {
            Arrays.sort(weights);
            weights = IntStream.range(0, weights.length).mapToDouble(reversed(weights)::get).toArray();
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * lines.get(i).met(choice, talks.issues()) / 1000;
        }
        return sum / Arrays.stream(weights).sum();
    }

    private static List<Double> reversed(double[] sorted) {
        return Arrays.stream(sorted).boxed().toList().reversed();
    }
}
