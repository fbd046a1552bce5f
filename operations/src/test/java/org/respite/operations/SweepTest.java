package org.respite.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.respite.operations.OneConvoy.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.checker.PlanChecker;
import org.respite.checker.Plans;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.Scenario;
import org.respite.operations.doubt.Doubt;
import org.respite.operations.sweep.Chunk;
import org.respite.operations.sweep.ChunkMaker;
import org.respite.operations.sweep.Engine;
import org.respite.operations.sweep.LocalEngine;
import org.respite.operations.sweep.Paired;
import org.respite.operations.sweep.Sweep;
import org.respite.operations.sweep.SweptPlan;

/** Four convoys, and two proposals: to send all, or two of them. However a sweep is run, it ends with the same bytes. */
class SweepTest {

    private static final int FUTURES = 430;
    private static final Scenario WORLD = OneConvoy.world(4,
            figure(Kind.FACILITATED, 10, 61, "a"), figure(Kind.DENIED, 51, 61, "a"), figure(Kind.ARRIVED, 295, 2604, ""));
    private static final List<Plan> PLANS = List.of(OneConvoy.plan(WORLD, 4), OneConvoy.plan(WORLD, 2));

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void onAnyNumberOfThreadsTheBytesAreThoseOfASlowReader(int threads) {
        var sweep = sweep("threads", FUTURES);
        sweep.run(new LocalEngine(makers(), threads), () -> false, there -> {});
        assertThat(bytes("threads")).isEqualTo(oneByOne());
    }

    @Test
    void whatWasStoppedGoesOnAndEndsWithTheSameBytes() {
        var heard = new AtomicInteger();
        var sweep = sweep("stopped", FUTURES);
        sweep.run(new LocalEngine(makers(), 2), () -> heard.get() >= 100, heard::set);
        assertThat(sweep.there()).isBetween(100, 2 * FUTURES - 1);
        sweep.run(new LocalEngine(makers(), 2), () -> false, there -> {});
        assertThat(bytes("stopped")).isEqualTo(oneByOne());
    }

    @ParameterizedTest
    @ValueSource(strings = {"430,0.5,12", "431,0.5,12,0,3,0,1\n", "430,x,12,0,3,0,1\n", "\0\0\0\0"})
    void whatAKilledProcessHasHalfWrittenIsMadeAnew(String half) throws IOException {
        sweep("killed", FUTURES).run(new LocalEngine(makers(), 2), () -> false, there -> {});
        Files.writeString(temp.resolve("killed/futures-1.csv"), half, StandardOpenOption.APPEND);
        var cut = Files.readString(temp.resolve("killed/futures-2.csv"));
        Files.writeString(temp.resolve("killed/futures-2.csv"), cut.substring(0, cut.length() / 2));
        sweep("killed", FUTURES).run(new LocalEngine(makers(), 2), () -> false, there -> {});
        assertThat(bytes("killed")).isEqualTo(oneByOne());
    }

    @Test
    void moreFuturesAreAddedToThoseThatAreThere() {
        sweep("more", 77).run(new LocalEngine(makers(), 2), () -> false, there -> {});
        sweep("more", FUTURES).run(new LocalEngine(makers(), 2), () -> false, there -> {});
        assertThat(bytes("more")).isEqualTo(oneByOne());
    }

    @Test
    void chunksMayComeInAnyOrder() {
        Engine backwards = (seed, chunks, sink) -> {
            var turned = new ArrayList<>(chunks);
            Collections.reverse(turned);
            turned.forEach(chunk -> sink.take(chunk, makers().get(chunk.proposal()).lines(seed, chunk)));
        };
        sweep("backwards", FUTURES).run(backwards, () -> false, there -> {});
        assertThat(bytes("backwards")).isEqualTo(oneByOne());
    }

    @Test
    void itSaysWhatARehearsalOfTheSameFuturesSays() {
        var sweep = sweep("same", FUTURES);
        sweep.run(new LocalEngine(makers(), 2), () -> false, there -> {});
        var granted = new PlanChecker().check(WORLD, PLANS.getFirst(), Plans.DIGEST).outcome();
        var doubt = Doubt.find(WORLD, PLANS.getFirst(), granted, Optional.empty(), 1, FUTURES).orElseThrow();
        var table = sweep.tables().getFirst();
        assertThat(Arrays.stream(table.worth()).average().orElseThrow()).isCloseTo(doubt.worth().expected(), within(1e-9));
        assertThat(Arrays.stream(table.goods().getFirst()).average().orElseThrow())
                .isCloseTo(doubt.items().getFirst().expected(), within(1e-9));
        assertThat(Arrays.stream(table.movements()).average().orElseThrow()).isCloseTo(doubt.done().expected(), within(1e-9));
    }

    /** The first two convoys meet the same luck in both, so that sending two more never brings less. */
    @Test
    void theSameConvoysMeetTheSameLuckUnderBothProposals() {
        var sweep = sweep("luck", FUTURES);
        sweep.run(new LocalEngine(makers(), 2), () -> false, there -> {});
        var tables = sweep.tables();
        var paired = Paired.of(tables.get(0).goods().getFirst(), tables.get(1).goods().getFirst());
        assertThat(paired.less()).isZero();
        assertThat(paired.more()).isPositive();
        assertThat(paired.more() + paired.same()).isEqualTo(FUTURES);
    }

    @Test
    void differencesAreCountedFutureByFuture() {
        assertThat(Paired.of(new double[] {1, 2, 3, 4}, new double[] {1, 1, 1, 5})).satisfies(paired -> {
            assertThat(List.of(paired.more(), paired.less(), paired.same())).containsExactly(2, 1, 1);
            assertThat(paired.difference()).isEqualTo(0.5);
            assertThat(paired.error()).isCloseTo(1.96 * Math.sqrt(5 / 3.0 / 4), within(1e-9));
        });
    }

    private Sweep sweep(String folder, int futures) {
        try {
            return new Sweep(Files.createDirectories(temp.resolve(folder)), List.of(WORLD, WORLD), 1, futures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ChunkMaker> makers() {
        var counted = new BitSet();
        counted.set(0);
        return PLANS.stream()
                .map(plan -> new SweptPlan(WORLD, plan, new PlanChecker().check(WORLD, plan, Plans.DIGEST).outcome(), counted))
                .map(ChunkMaker::new)
                .toList();
    }

    private List<String> bytes(String folder) {
        return IntStream.rangeClosed(1, 2).mapToObj(i -> text(temp.resolve(folder + "/futures-" + i + ".csv"))).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, one future after the other. */
    private static List<String> oneByOne() {
        return makers().stream()
                .map(maker -> {
                    var text = new StringBuilder("future,floor,worth,persons,movements,handovers,food\n");
                    IntStream.range(0, FUTURES).forEach(i -> text.append(maker.lines(1, new Chunk(0, i, 1))));
                    return text.toString();
                })
                .toList();
    }
}
