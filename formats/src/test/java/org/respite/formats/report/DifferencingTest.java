package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.formats.ScenarioDigest;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Outcome.GroupOutcome;
import org.respite.model.plan.Outcome.NeedOutcome;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Boundary;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.PeopleGroup.Purpose;
import org.respite.model.scenario.PeopleGroup.Share;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Scenario;

/**
 * An attacker holds every public output of two plans that differ by something small: patients or leavers on one day,
 * persons of a hand-over, people at a small place. For each size from 1 to 9 the test makes two other worlds, in which
 * the small thing has that size, and shows that their public outputs are the same, byte for byte. So no attacker,
 * however clever, can exclude any of these sizes: the outputs are all that there is to compute with.
 */
class DifferencingTest {

    private static final int WORLDS = 60;
    private static final int DAYS = 3;
    private static final double SURVIVAL_EACH = 0.49;
    private static final double FULL_EACH = 0.98;

    /** What is small, and how it is put into a world. */
    enum Small {
        PATIENTS,
        LEAVERS,
        HAND_OVER,
        PLACE
    }

    /**
     * The counts that the small thing is added to, and one that it is not.
     *
     * @param patients of the large group of patients, or of people who leave by a crossing, by day of arrival
     * @param released persons of the large hand-over
     * @param needy people at the large place
     * @param served of them, by day
     * @param walkers people who move for another purpose
     */
    private record World(List<Long> patients, long patientsAtHome, long released, long needy, List<Long> served, long walkers) {

        static World of(Random random) {
            long needy = random.nextLong(100, 400);
            return new World(
                    LongStream.generate(() -> random.nextLong(0, 40)).limit(DAYS).boxed().toList(),
                    random.nextLong(0, 30),
                    random.nextLong(1, 60),
                    needy,
                    LongStream.generate(() -> random.nextLong(needy * 6 / 10, needy + 1)).limit(DAYS).boxed().toList(),
                    random.nextLong(0, 500));
        }
    }

    /** A world, the small thing in it (0: none), and on which day it comes or is served. */
    private record Case(World world, Small what, int size, int day) {}

    static List<Case> cases() {
        var cases = new ArrayList<Case>();
        for (int seed = 0; seed < WORLDS; seed++) {
            var random = new Random(seed);
            var what = Small.values()[seed % Small.values().length];
            cases.add(new Case(World.of(random), what, random.nextInt(1, 10), random.nextInt(DAYS)));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void twoPublicEditionsTogetherExcludeNoSizeOfASmallThing(Case real) {
        var without = outputs(new Case(real.world(), real.what(), 0, real.day()));
        var with = outputs(real);
        for (int size = 1; size < Coarse.SMALLEST_CELL; size++) {
            var other = other(real, size);
            assertThat(outputs(new Case(other, real.what(), 0, real.day()))).isEqualTo(without);
            assertThat(outputs(new Case(other, real.what(), size, real.day()))).isEqualTo(with);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameHoldsOfOneEditionAlone(Case real) {
        var told = outputs(real);
        for (int size = 1; size < Coarse.SMALLEST_CELL; size++) {
            assertThat(outputs(new Case(other(real, size), real.what(), size, real.day()))).isEqualTo(told);
        }
    }

    /** A world that looks the same without the small thing, and with one of another size. */
    private static World other(Case real, int size) {
        var world = real.world();
        return switch (real.what()) {
            case PATIENTS, LEAVERS -> {
                var days = new ArrayList<>(world.patients());
                long all = world.patientsAtHome() + sum(world.patients());
                days.set(real.day(), moved(world.patients().get(real.day()), real.size(), size));
                long wanted = moved(all, real.size(), size);
                yield new World(days, wanted - sum(days), world.released(), world.needy(), world.served(), world.walkers());
            }
            case HAND_OVER -> new World(
                    world.patients(), world.patientsAtHome(), moved(world.released(), real.size(), size), world.needy(),
                    world.served(), world.walkers());
            case PLACE -> {
                var served = new ArrayList<>(world.served());
                served.set(real.day(), moved(world.served().get(real.day()), real.size(), size));
                yield new World(
                        world.patients(), world.patientsAtHome(), world.released(), moved(world.needy(), real.size(), size),
                        served, world.walkers());
            }
        };
    }

    /** A count in the same cell as {@code count}, whose sum with {@code size} lies in the cell of {@code count + real}. */
    private static long moved(long count, int real, int size) {
        long cell = Coarse.cell(count);
        return Coarse.cell(count + real) == cell ? cell : cell + Coarse.SMALLEST_CELL - 1;
    }

    private static long sum(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    /** Everything public: the page and the table, before and after people are told by day. */
    private static List<String> outputs(Case one) {
        var built = new Built(one);
        return List.of(Edition.PUBLIC, Editions.PUBLIC_LATER).stream()
                .flatMap(edition -> List.of(
                                Island.of(
                                                new Subject(built.scenario, built.plan, built.outcome, edition), List.of(),
                                                List.of(), new Verdict.Accepted(), Optional.empty(), Optional.empty())
                                        .json(),
                                ReachedTable.csv(built.scenario, built.plan, built.outcome, edition))
                        .stream())
                .toList();
    }

    /** Scenario, plan and outcome of a case. */
    private static final class Built {

        private final WorldBuilder world = new WorldBuilder().start("UTC", "2024-05-06T00:00").hours(24 * DAYS);
        private final Purpose purpose;
        private final List<NeedOutcome> needs = new ArrayList<>();
        private final List<GroupOutcome> groups = new ArrayList<>();
        private final List<Id.HandOver> made = new ArrayList<>();
        final Scenario scenario;
        final Plan plan;
        final Outcome outcome;

        Built(Case one) {
            purpose = one.what() == Small.LEAVERS ? Purpose.EXIT : Purpose.MEDICAL;
            world.boundaries(List.of(new Boundary("X1", "District", List.of(List.of(
                    new GeoPoint(0, 0), new GeoPoint(0, 60), new GeoPoint(60, 60), new GeoPoint(60, 0), new GeoPoint(0, 0))))));
            var places = List.of("large", "second", "third", "small", "base");
            for (int i = 0; i < places.size(); i++) {
                var point = new GeoPoint(31 + i / 100.0, 34);
                world.place(places.get(i), p -> p.location(point).administrativeCode("X101"));
            }
            world.crossing("gate", "base", "second");
            world.item("food", i -> i.name("Food").unit("kg").gramsPerUnit(1000));
            need("large", one.world().needy(), one.world().served());
            need("second", 500, List.of(500L, 500L, 500L));
            need("third", 300, List.of(0L, 0L, 300L));
            group("ward", one.world().patientsAtHome() + sum(one.world().patients()), one.world().patients(), purpose);
            group("walkers", one.world().walkers(), List.of(one.world().walkers(), 0L, 0L), Purpose.LEAVE);
            handOver("first", one.world().released());
            if (one.size() > 0) {
                add(one);
            }
            scenario = world.build();
            double worth = 3.7 * scenario.people().groups().stream().mapToLong(g -> g.persons()).sum()
                    + needs.stream().flatMap(n -> n.days().stream()).mapToDouble(DayOutcome::met).sum();
            var floor = OptionalDouble.of(needs.stream()
                    .mapToDouble(n -> n.survivalCoverage().orElseThrow())
                    .min()
                    .orElseThrow());
            plan = new Plan("world", ScenarioDigest.of(scenario), 1, List.of(), List.of(),
                    new Claims(floor, worth, made.size(), worth, worth));
            outcome = new Outcome(
                    floor, worth, needs, groups, made,
                    IntStream.range(0, DAYS * 96).mapToObj(_ -> 0.0).toList(), Duration.ZERO, 0);
        }

        private void add(Case one) {
            var days = new ArrayList<>(List.of(0L, 0L, 0L));
            days.set(one.day(), (long) one.size());
            switch (one.what()) {
                case PATIENTS, LEAVERS -> group("few", one.size(), days, purpose);
                case HAND_OVER -> handOver("few", one.size());
                case PLACE -> need("small", one.size(), days);
            }
        }

        private void need(String place, long persons, List<Long> served) {
            world.need(place, "food", persons, SURVIVAL_EACH * persons, FULL_EACH * persons);
            needs.add(new NeedOutcome(new Id.Place(place), new Id.Item("food"), true, served.stream()
                    .map(s -> new DayOutcome(SURVIVAL_EACH * persons, FULL_EACH * persons, SURVIVAL_EACH * s))
                    .toList()));
        }

        private void group(String id, long persons, List<Long> arrived, Purpose purpose) {
            world.group(id, "base", Families.singles(persons), g -> {
                g.purpose(purpose).share(new Share(1, 1, 1));
                if (purpose == Purpose.EXIT) {
                    g.exits("gate");
                } else {
                    g.destinations("large");
                }
            });
            groups.add(new GroupOutcome(new Id.Group(id), persons, arrived));
        }

        private void handOver(String id, long persons) {
            world.handOver(new HandOver(
                    new Id.HandOver(id), "women and children", (int) persons, new Id.Place("base"), new Id.Place("large"),
                    new Id.Fleet("carrier"), WorldTime.window("08:00", "12:00"), true, Provenance.UNKNOWN));
            made.add(new Id.HandOver(id));
        }
    }
}
