package org.respite.formats.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.respite.model.plan.Bottleneck;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.GrainBracket;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Outcome.GroupOutcome;
import org.respite.model.plan.Outcome.NeedOutcome;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.Scenario;

/** A plan for the strip, made by hand to be drawn. It keeps no rule that a page does not need. */
public final class StripPlan {

    private final Scenario scenario = StripWorld.scenario();
    private final List<Movement> movements = new ArrayList<>();
    private final List<Distribution> distributions = new ArrayList<>();
    private final int convoysADay;

    private StripPlan(int convoysADay) {
        this.convoysADay = convoysADay;
        for (int day = 0; day < StripWorld.DAYS; day++) {
            long morning = day * 86_400L + 7 * 3600;
            crossBorder(day, morning);
            local(day, morning + 4 * 3600);
            people(day, morning + 2 * 3600);
            handOver(day, day * 86_400L + 15 * 3600);
            distribute(day, day * 86_400L + 14 * 3600);
        }
    }

    public static StripPlan small() {
        return new StripPlan(12);
    }

    /** Some 3,000 movements. */
    static StripPlan large() {
        return new StripPlan(370);
    }

    public Scenario scenario() {
        return scenario;
    }

    public Plan plan() {
        return new Plan("strip", "ab12".repeat(16), 7, movements, distributions,
                new Claims(OptionalDouble.of(0.12), 812_345.6, 4, 815_000, 818_000.25)
                        .withGrain(Optional.of(new GrainBracket(OptionalDouble.of(0.1), 811_717.1, 819_292.3))));
    }

    public List<Bottleneck> bottlenecks() {
        return List.of(
                new Bottleneck("Southgate: trucks let through", Window.ofSeconds(86_400, 172_800), "truck", 241.5),
                new Bottleneck("Screening: inspection", Window.ofSeconds(25_200, 61_200), "truck an hour", 88.25));
    }

    public Outcome outcome() {
        var needs = scenario.supply().needs().stream().map(this::met).toList();
        var groups = scenario.people().groups().stream()
                .map(g -> new GroupOutcome(g.id(), g.isVoluntary() ? g.goers().persons() : 0, arrivals(g.id().value())))
                .toList();
        var exposed = IntStream.range(0, scenario.calendar().slots())
                .mapToObj(slot -> slot % 96 < 36 || slot % 96 > 64 ? 0.0 : 40.0 * (slot % 96 - 35))
                .toList();
        return new Outcome(OptionalDouble.of(0.12), 812_345.6, needs, groups,
                scenario.people().handOvers().stream().map(h -> h.id()).toList(), exposed, Duration.ofMinutes(104), 98_400_000);
    }

    private List<Long> arrivals(String group) {
        return switch (group) {
            case "leavers" -> List.of(2_000L, 3_000L, 3_000L, 3_000L);
            case "returners" -> List.of(0L, 1_000L, 1_500L, 1_500L);
            case "foreign" -> List.of(335L, 400L, 0L, 405L);
            case "patients" -> List.of(3L, 2L, 0L, 2L);
            default -> List.of(0L, 0L, 0L, 0L);
        };
    }

    private NeedOutcome met(Need need) {
        var days = new ArrayList<DayOutcome>();
        for (int day = 0; day < StripWorld.DAYS; day++) {
            var window = scenario.calendar().days().get(day);
            double out = distributions.stream()
                    .filter(d -> d.place().equals(need.place()) && d.item().equals(need.item()))
                    .filter(d -> window.contains(d.from()))
                    .mapToDouble(Distribution::quantity)
                    .sum();
            days.add(new DayOutcome(need.survivalPerDay(), need.fullPerDay(), Math.min(out, need.fullPerDay())));
        }
        return new NeedOutcome(need.place(), need.item(), !need.place().value().equals("School 12"), days);
    }

    private void crossBorder(int day, long morning) {
        for (int i = 0; i < convoysADay; i++) {
            var steps = new Steps(morning + (i % 24) * 900L);
            var item = List.of("food", "food", "water", "fuel").get(i % 4);
            var cargo = new Cargo(new Id.Item(item), 60_000, Optional.of(new Id.Stock(item + "@Depot")));
            steps.add(2700, (a, b) -> new Step.Load(place("Depot"), a, b, List.of(cargo)));
            steps.travel("Depot-Screening", 3600);
            steps.add(1800, (a, b) -> new Step.Inspect(place("Screening"), a, b));
            steps.travel("Screening-Gate", 2400);
            steps.add(3600, (a, b) -> new Step.Transfer(new Id.Crossing("gate"), a, b, List.of(plain(cargo))));
            steps.travel("Gate-Screening", 2400).travel("Screening-Depot", 3600);
            convoy("X" + day + "-" + i, "cross", 1 + i % 12 * 5, 5, steps);
        }
    }

    private void local(int day, long noon) {
        for (int i = 0; i < convoysADay; i++) {
            var town = i % 3 == 0 ? "Southtown" : i % 3 == 1 ? "Midway" : "Northtown";
            var item = i % 4 == 2 ? "water" : "food";
            var cargo = new Cargo(new Id.Item(item), 50_000, Optional.empty());
            var steps = new Steps(noon + (i % 20) * 900L).travel("Southtown-Yard", 1500);
            steps.add(2700, (a, b) -> new Step.Load(place("Yard"), a, b, List.of(cargo)));
            steps.travel("Yard-Southtown", 1500);
            if (!town.equals("Southtown")) {
                steps.travel("Southtown-Midway", 1500);
            }
            if (town.equals("Northtown")) {
                steps.travel("Midway-Northtown", 1500);
            }
            steps.add(2700, (a, b) -> new Step.Unload(place(town), a, b, List.of(cargo)));
            convoy("L" + day + "-" + i, "local", 1 + i % 10 * 4, 4, steps);
        }
    }

    private void people(int day, long morning) {
        for (int i = 0; i < 6; i++) {
            var bus = new Steps(morning + i * 3600L);
            var families = Families.singles(100);
            bus.add(1800, (a, b) -> new Step.Board(new Id.Group("leavers"), place("Northtown"), a, b, families));
            bus.travel("Northtown-Midway", 1500).travel("Midway-Southtown", 1500);
            bus.add(1800, (a, b) -> new Step.Alight(new Id.Group("leavers"), place("Southtown"), a, b, families));
            convoy("B" + day + "-" + i, "buses", 1 + i * 2, 2, bus);
            var walk = new Steps(morning + i * 3600L).travel("Northtown-Midway", 9000).travel("Midway-Southtown", 9000);
            movements.add(new Movement(new Id.Movement("W" + day + "-" + i),
                    new Carrier.OnTheirOwn(new Id.Group("leavers"), Mode.FOOT, Families.singles(400)), Optional.empty(),
                    Duration.ofMinutes(60), walk.list));
        }
        var out = new Steps(morning).travel("Southtown-Yard", 5400);
        out.add(1800, (a, b) -> new Step.Exit(new Id.Group("foreign"), new Id.Crossing("gate"), a, b, Families.singles(335)));
        movements.add(new Movement(new Id.Movement("F" + day),
                new Carrier.OnTheirOwn(new Id.Group("foreign"), Mode.FOOT, Families.singles(335)), Optional.empty(),
                Duration.ofMinutes(60), out.list));
    }

    private void handOver(int day, long from) {
        var steps = new Steps(from);
        var id = new Id.HandOver("h" + day);
        int persons = day == 3 ? 11 : 13;
        steps.add(900, (a, b) -> new Step.Receive(id, place("Midway"), a, b, persons));
        steps.travel("Midway-Southtown", 1500).travel("Southtown-Yard", 1500);
        steps.add(900, (a, b) -> new Step.Deliver(id, place("Yard"), a, b, persons));
        convoy("H" + day, "carrier", 1, 1, steps);
    }

    private void distribute(int day, long from) {
        for (var need : scenario.supply().needs()) {
            boolean near = need.place().value().equals("Southtown") || need.place().value().equals("Midway");
            double share = near ? 0.7 : need.place().value().equals("Orchard") ? 0 : day == 0 ? 0 : 0.18;
            long quantity = Math.round(need.fullPerDay() * share * (need.item().value().equals("water") ? 0.4 : 1));
            if (quantity > 0 && !need.place().value().equals("School 12")) {
                distributions.add(new Distribution(
                        need.place(), need.item(), new Moment(from), new Moment(from + 6 * 3600), quantity));
            }
        }
    }

    private void convoy(String id, String fleet, int first, int vehicles, Steps steps) {
        var numbers = IntStream.range(first, first + vehicles).boxed().toList();
        movements.add(new Movement(new Id.Movement(id), new Carrier.Convoy(new Id.Fleet(fleet), numbers),
                Optional.of(new Moment(-172_800)), Duration.ofMinutes(15), steps.list));
    }

    private static Cargo plain(Cargo cargo) {
        return new Cargo(cargo.item(), cargo.quantity(), Optional.empty());
    }

    private static Id.Place place(String id) {
        return new Id.Place(id);
    }

    /** Steps one after the other. */
    private static final class Steps {

        private final List<Step> list = new ArrayList<>();
        private long now;

        Steps(long start) {
            now = start;
        }

        void add(long seconds, BiFunction<Moment, Moment, Step> step) {
            list.add(step.apply(new Moment(now), new Moment(now + seconds)));
            now += seconds;
        }

        Steps travel(String road, long seconds) {
            add(seconds, (a, b) -> new Step.Travel(new Id.Road(road), a, b, place(road.split("-")[0]), place("School 12")));
            return this;
        }
    }
}
