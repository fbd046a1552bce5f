package org.respite.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.checker.Plans.codes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;

class PlanCheckerTest {

    @Test
    void thePlanThatDoesNothingIsCorrectWhereNothingIsOwed() {
        var world = new WorldBuilder().place("A").build();
        assertThat(Plans.check(world, List.of()).isOk()).isTrue();
    }

    @Test
    void aPlanOfAnotherScenarioGetsAllFindingsAtOnce() {
        var world = RichWorld.scenario();
        var other = new WorldBuilder().place("A").build();
        var report = new PlanChecker().check(other, RichWorld.plan(world), "another digest");
        assertThat(codes(report)).contains("P101", "P601", "P603");
    }

    @Test
    void findingsAreBounded() {
        var world = new WorldBuilder().place("A").build();
        var movement = new Movement(
                new Id.Movement("M"),
                new Carrier.Convoy(new Id.Fleet("none"), List.of(1)),
                Optional.empty(),
                Duration.ofMinutes(5),
                List.of(new Step.Wait(new Id.Place("nowhere"), new Moment(0), new Moment(1))));
        var movements = Collections.nCopies(8_000, movement);
        var report = Plans.check(world, movements);
        assertThat(report.findings()).hasSize(10_001);
        assertThat(report.findings().getLast().message()).contains("more findings");
    }

    /** Nonsense of every kind: whatever the numbers and names, there is a report and no exception. */
    @Test
    void nonsenseIsRefusedWithoutAnException() {
        var world = RichWorld.scenario();
        for (long seed = 0; seed < 300; seed++) {
            var nonsense = new Nonsense(new Random(seed));
            var report = new PlanChecker().check(world, nonsense.plan(), Plans.DIGEST);
            assertThat(report.findings()).as("seed %s", seed).isNotEmpty();
        }
    }

    private record Nonsense(Random random) {

        Plan plan() {
            var movements = new ArrayList<Movement>();
            var distributions = new ArrayList<Distribution>();
            for (int i = 0; i < 8; i++) {
                movements.add(movement());
                long from = number();
                if (from < Long.MAX_VALUE) {
                    distributions.add(new Distribution(
                            place(), item(), new Moment(from), new Moment(Math.max(from + 1, number())), positive()));
                }
            }
            double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, -1, 0, 1e300};
            var claims = new Claims(
                    OptionalDouble.of(odd[random.nextInt(5)]),
                    odd[random.nextInt(5)],
                    random.nextInt(),
                    0,
                    odd[random.nextInt(5)]);
            return new Plan("x", "", 0, movements, distributions, claims);
        }

        private Movement movement() {
            var steps = new ArrayList<Step>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                steps.add(step());
            }
            var spread = Duration.ofSeconds(random.nextBoolean() ? Long.MAX_VALUE : 1 + random.nextInt(100_000));
            var notified = random.nextBoolean() ? Optional.of(moment()) : Optional.<Moment>empty();
            Carrier carrier = random.nextBoolean()
                    ? new Carrier.Convoy(pick("local", "buses", "neutral", "?").fleet(), List.of(random.nextInt(), 1))
                    : new Carrier.OnTheirOwn(group(), Mode.values()[random.nextInt(5)], families());
            return new Movement(new Id.Movement("M" + random.nextInt(5)), carrier, notified, spread, steps);
        }

        private record Name(String value) {
            Id.Fleet fleet() {
                return new Id.Fleet(value);
            }
        }

        private Name pick(String... names) {
            return new Name(names[random.nextInt(names.length)]);
        }

        private long number() {
            long[] odd = {Long.MIN_VALUE, Long.MAX_VALUE - 1, -1, 0, 3600, 40_000, 172_800, 1L << 40};
            return odd[random.nextInt(odd.length)];
        }

        private long positive() {
            return Math.max(1, number());
        }

        private Moment moment() {
            return new Moment(random.nextInt(8) == 0 ? number() : random.nextInt(172_800));
        }

        private Id.Place place() {
            return new Id.Place(pick("Yard", "Base", "Camp", "Village", "Haven", "?").value);
        }

        private Id.Item item() {
            return new Id.Item(pick("flour", "fuel", "cement", "?").value);
        }

        private Id.Group group() {
            return new Id.Group(pick("families", "patients", "nationals", "unsure", "?").value);
        }

        private Families families() {
            return random.nextInt(8) == 0
                    ? new Families(Map.of(Integer.MAX_VALUE, Long.MAX_VALUE))
                    : new Families(Map.of(1 + random.nextInt(5), (long) random.nextInt(100)));
        }

        private List<Cargo> cargo() {
            var stock = random.nextBoolean()
                    ? Optional.of(new Id.Stock(pick("flour@Depot", "?").value))
                    : Optional.<Id.Stock>empty();
            return List.of(new Cargo(item(), random.nextInt(8) == 0 ? positive() : 100, stock));
        }

        private Step step() {
            var from = moment();
            var to = moment();
            var crossing = new Id.Crossing(pick("Gate", "?").value);
            var handOver = new Id.HandOver(pick("first", "?").value);
            return switch (random.nextInt(11)) {
                case 0 -> new Step.Travel(new Id.Road(pick("Base-Hold", "Hold-Junction", "?").value), from, to, place(), place());
                case 1 -> new Step.Wait(place(), from, to);
                case 2 -> new Step.Load(place(), from, to, cargo());
                case 3 -> new Step.Unload(place(), from, to, cargo());
                case 4 -> new Step.Inspect(place(), from, to);
                case 5 -> new Step.Transfer(crossing, from, to, cargo());
                case 6 -> new Step.Board(group(), place(), from, to, families());
                case 7 -> new Step.Alight(group(), place(), from, to, families());
                case 8 -> new Step.Exit(group(), crossing, from, to, families());
                case 9 -> new Step.Receive(handOver, place(), from, to, random.nextInt());
                default -> new Step.Deliver(handOver, place(), from, to, random.nextInt());
            };
        }
    }

    /** 5,000 movements of 30 steps over 14 days; the aim is seconds, the limit leaves room for a slow machine. */
    @Test
    void aLargePlanIsJudgedInSeconds() {
        var builder = new WorldBuilder().hours(14 * 24).item("food").stock("P0", "food", 1_000_000_000);
        builder.place("P0");
        for (int i = 1; i < 30; i++) {
            builder.place("P" + i, p -> p.transshipment()).bothWays("P" + (i - 1), "P" + i, 10);
        }
        var world = builder.need("P1", "food", 1_000, 500, 1_000)
                .fleet("trucks", "P0", 5_000)
                .build();
        var movements = new ArrayList<Movement>();
        for (int i = 0; i < 5_000; i++) {
            long minute = 5L * (i % 3_800);
            var way = Itinerary.convoy(
                            world, "M" + i, "trucks", minute / 60 + ":" + minute % 60, i + 1)
                    .load(15, Itinerary.from("P0", "food", 100));
            for (int p = 1; p <= 14; p++) {
                way.travel("P" + p);
            }
            way.unload(15, Itinerary.of("food", 100));
            for (int p = 13; p >= 0; p--) {
                way.travel("P" + p);
            }
            movements.add(way.movement());
        }
        var plan = Plans.plan(world, movements, List.of());
        long before = System.nanoTime();
        var report = new PlanChecker().check(world, plan, Plans.DIGEST);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        assertThat(report.findings()).isEmpty();
    }
}
