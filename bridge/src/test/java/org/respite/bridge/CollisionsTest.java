package org.respite.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.bridge.conflict.Collisions;
import org.respite.bridge.conflict.Deadlock;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Line;
import org.respite.bridge.talks.Talks;

/** Which red lines collide, against trying every set of them on every package. */
class CollisionsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySmallestSetThatCollidesIsFoundAndNoOther(long seed) {
        var talks = RandomTalks.of(seed, 2 + (int) (seed % 6));
        var slow = new Slowly(talks);
        var found = Deadlock.find(talks);
        assertThat(found.isPresent()).as("seed %d", seed).isEqualTo(!slow.fits(slow.all()));
        found.ifPresent(deadlock -> {
            assertThat(deadlock.complete()).isTrue();
            assertThat(deadlock.conflicts().stream().map(slow::set)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(slow.conflicts());
            assertThat(deadlock.ways().stream().map(w -> slow.set(w.lines()))).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(slow.ways());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNearestPackageKeepsAllThatDoesNotGiveWay(long seed) {
        var talks = RandomTalks.of(seed, 2 + (int) (seed % 6));
        Deadlock.find(talks).ifPresent(deadlock -> assertThat(deadlock.ways()).allSatisfy(way ->
                assertThat(talks.red()).allSatisfy(line -> assertThat(way.lines().contains(line) || line.keeps(way.nearest())).as("seed %d", seed).isTrue())));
    }

    @Test
    void whereThereAreTooManyTheSearchEndsAndSaysSo() {
        Predicate<BitSet> atMostThree = set -> set.cardinality() <= 3;
        var found = Collisions.of(12, atMostThree, 20);
        assertThat(found.complete()).isFalse();
        assertThat(found.conflicts()).allSatisfy(c -> assertThat(c.cardinality()).isEqualTo(4));
    }

    /** By definition: every set of red lines, tried on every package. */
    private record Slowly(Talks talks) {

        List<Line> red() {
            return talks.red();
        }

        Set<Integer> all() {
            return IntStream.range(0, red().size()).boxed().collect(Collectors.toSet());
        }

        Set<Integer> set(List<Line> lines) {
            return IntStream.range(0, red().size()).filter(i -> lines.stream().anyMatch(l -> l == red().get(i))).boxed().collect(Collectors.toSet());
        }

        boolean fits(Set<Integer> lines) {
            return RandomTalks.all(talks).stream().anyMatch(c -> keeps(c, lines));
        }

        private boolean keeps(Choice choice, Set<Integer> lines) {
            return lines.stream().allMatch(l -> red().get(l).keeps(choice));
        }

        List<Set<Integer>> conflicts() {
            return subsets().stream().filter(s -> !fits(s) && s.stream().allMatch(l -> fits(without(s, Set.of(l))))).toList();
        }

        List<Set<Integer>> ways() {
            return subsets().stream()
                    .filter(s -> fits(without(all(), s)) && s.stream().allMatch(l -> !fits(without(all(), without(s, Set.of(l))))))
                    .toList();
        }

        private List<Set<Integer>> subsets() {
            return IntStream.range(0, 1 << red().size())
                    .mapToObj(bits -> IntStream.range(0, red().size()).filter(i -> (bits >> i & 1) == 1).boxed().collect(Collectors.toSet()))
                    .toList();
        }

        private static Set<Integer> without(Set<Integer> set, Set<Integer> less) {
            return set.stream().filter(i -> !less.contains(i)).collect(Collectors.toSet());
        }
    }
}
