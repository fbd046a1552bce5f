package org.respite.planner.random;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.respite.model.WorldBuilder;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Scenario;

/**
 * A small world drawn from a seed: a depot, a few places joined by a tree and some short cuts, some of them guarded,
 * scarce trucks and roads, now and then a crossing, walkers, buses, and people who leave by a border. The same seed
 * gives the same world; a {@link Change} tells it with more of something or in other words. Quantities are in kilograms
 * and trucks carry ten tonnes, so only vehicles and persons are coarse.
 */
public final class RandomWorld {

    private static final int HOURS = 16;
    /** Whole families of one to five persons fill a bus. */
    private static final int SEATS = 60;

    private final Random random;
    private final Change change;
    private final WorldBuilder world = new WorldBuilder();
    private final List<Consumer<WorldBuilder>> places = new ArrayList<>();
    private final List<Consumer<WorldBuilder>> roads = new ArrayList<>();
    private final List<Consumer<WorldBuilder>> supply = new ArrayList<>();
    private final List<Consumer<WorldBuilder>> fleets = new ArrayList<>();

    private RandomWorld(long seed, Change change) {
        this.random = new Random(seed);
        this.change = change;
    }

    public static Scenario of(long seed) {
        return of(seed, Change.NONE);
    }

    static Scenario of(long seed, Change change) {
        return new RandomWorld(seed, change).build();
    }

    private Scenario build() {
        world.hours(HOURS)
                .slot(Duration.ofHours(change.slotHours()))
                .tick(Duration.ofMinutes(15))
                .dutyDayStart("06:00")
                .rules(r -> r.safetyMargin(Duration.ofMinutes(15)));
        int towns = 2 + random.nextInt(3);
        boolean guarded = random.nextInt(4) > 0;
        if (guarded) {
            int opens = 2 + random.nextInt(4);
            var closes = Duration.ofHours(opens + 5 + random.nextInt(5)).plus(change.longerPause());
            world.guarded("north").pause("north", opens + ":00", closes.toMinutes() / 60 + ":" + closes.toMinutes() % 60);
        }
        drawPlaces(towns, guarded);
        drawSupply(towns);
        if (random.nextInt(3) == 0) {
            drawCrossing();
        }
        if (random.nextInt(2) == 0) {
            drawPeople(towns);
        }
        if (random.nextInt(2) == 0) {
            drawExit(towns);
        }
        tell(places);
        tell(roads);
        tell(supply);
        tell(fleets);
        return world.build();
    }

    private void drawPlaces(int towns, boolean guarded) {
        int loads = 2 + random.nextInt(6);
        boolean slowLoading = random.nextInt(3) == 0;
        places.add(w -> w.place(name("depot"), p -> {
            if (slowLoading) {
                p.loadsPerHour(loads);
            }
            p.vacancies(1000);
        }));
        for (int i = 0; i < towns; i++) {
            boolean inZone = guarded && (i > 0 || random.nextBoolean());
            boolean slow = random.nextInt(3) == 0;
            int unloads = 1 + random.nextInt(4);
            boolean shelter = random.nextInt(3) == 0;
            boolean day = random.nextInt(3) == 0;
            String town = name("town" + i);
            places.add(w -> w.place(town, p -> {
                if (inZone) {
                    p.zone("north");
                }
                if (slow) {
                    p.unloadsPerHour(unloads);
                }
                if (shelter) {
                    p.shelter();
                }
                if (day) {
                    p.open("3:00", "15:00");
                }
            }));
            join(i == 0 ? "depot" : "town" + random.nextInt(i), "town" + i, inZone);
            if (i > 0 && random.nextInt(3) == 0) {
                join("depot", "town" + i, inZone);
            }
        }
    }

    private void join(String a, String b, boolean inZone) {
        int minutes = 10 + 5 * random.nextInt(18);
        boolean narrow = random.nextInt(3) == 0;
        double capacity = (2 + random.nextInt(10)) * change.wider();
        boolean closes = random.nextInt(6) == 0;
        int from = 4 + random.nextInt(6);
        roads.add(w -> w.bothWays(name(a), name(b), minutes, r -> {
            if (inZone) {
                r.zone("north");
            }
            if (narrow) {
                r.capacityPerHour(capacity);
            }
            if (closes) {
                r.closed(from + ":00", from + 2 + ":00");
            }
        }));
    }

    private void drawSupply(int towns) {
        int items = 1 + random.nextInt(2);
        for (int i = 0; i < items; i++) {
            String item = name("item" + i);
            int litres = 500 + random.nextInt(8000);
            int stock = 10_000 * (1 + random.nextInt(10));
            int late = random.nextInt(3);
            int full = 10_000 + random.nextInt(90_000);
            supply.add(w -> w.item(item, d -> d.cubicCentimetresPerUnit(litres))
                    .stock(name("depot"), item, stock, s -> s.available(late + ":00")));
            for (int t = 0; t < towns; t++) {
                if (random.nextInt(3) == 0 && t > 0) {
                    continue;
                }
                String town = name("town" + t);
                int persons = 100 + random.nextInt(900);
                double share = random.nextInt(3) / 4.0;
                double rate = 2_000 + random.nextInt(20_000);
                int needed = full * (1 + random.nextInt(3)) / 2;
                supply.add(w -> w.item(item)
                        .need(town, item, persons, needed * share, needed, n -> n.distributedPerHour(rate)));
            }
        }
        for (int f = 0; f < 1 + random.nextInt(2); f++) {
            int count = 1 + random.nextInt(4) + change.moreVehicles();
            int loading = 15 * (1 + random.nextInt(3));
            int crew = 4 + random.nextInt(10);
            int turnaround = 15 * random.nextInt(4);
            String fleet = name("fleet" + f);
            fleets.add(w -> w.fleet(fleet, name("depot"), count, d -> d.loading(Duration.ofMinutes(loading))
                    .unloading(Duration.ofMinutes(30))
                    .crewHours(Duration.ofHours(change.longDuty() ? 24 : crew))
                    .turnaround(Duration.ofMinutes(turnaround))));
        }
    }

    private void drawCrossing() {
        int bays = 1 + random.nextInt(3);
        int perHour = 1 + random.nextInt(5);
        int quota = 1 + random.nextInt(8);
        long yard = 10_000L * (1 + random.nextInt(5));
        boolean hasQuota = random.nextBoolean();
        long besides = 1_000L * random.nextInt(10);
        boolean second = random.nextInt(4) == 0;
        places.add(w -> w.places(name("port"), name("terminal"), name("gate")));
        roads.add(w -> w.bothWays(name("port"), name("terminal"), 30).bothWays(name("terminal"), name("gate"), 20));
        supply.add(w -> {
            w.item(name("item0")).stock(name("port"), name("item0"), 60_000);
            w.crossing(name("crossing"), name("gate"), name("depot"), c -> c.inspections(name("terminal"))
                    .bays(bays)
                    .transfer(Duration.ofMinutes(30))
                    .yardRoomKilograms(yard));
            if (second) {
                w.crossing(name("second"), name("gate"), name("depot"), c -> c.inspections(name("terminal"))
                        .bays(1)
                        .transfer(Duration.ofMinutes(30))
                        .yardRoomKilograms(besides));
            }
            w.inspection(name("terminal"), perHour, Duration.ofMinutes(30));
            if (hasQuota) {
                w.quota(name("crossing"), "0:00", HOURS + ":00", new Quota.Trucks(), quota);
            }
        });
        fleets.add(w -> w.fleet(name("abroad"), name("port"), 2 + change.moreVehicles()));
    }

    private void drawPeople(int towns) {
        int home = random.nextInt(towns);
        boolean byBus = random.nextBoolean();
        int size = 1 + random.nextInt(5);
        long families = 5 + random.nextInt(60);
        int weight = 1 + random.nextInt(3);
        supply.add(w -> w.group(
                name("people"),
                name("town" + home),
                new Families(Map.of(size, families)),
                g -> g.destinations(name("depot")).modes(byBus ? Mode.BUS : Mode.FOOT).weight(weight)));
        if (byBus) {
            int buses = 1 + random.nextInt(2) + change.moreVehicles();
            fleets.add(w -> w.fleet(name("buses"), name("depot"), buses, f -> f.buses(SEATS)));
        }
    }

    /** A border at the depot or a town, for people alone: a counter with hours, and a list for one window or two. */
    private void drawExit(int towns) {
        String home = "town" + random.nextInt(towns);
        String border = random.nextBoolean() ? "depot" : "town" + random.nextInt(towns);
        var mode = List.of(Mode.FOOT, Mode.CAR, Mode.AMBULANCE).get(random.nextInt(3));
        int size = 1 + random.nextInt(2);
        long families = 5 + random.nextInt(60);
        int weight = 1 + random.nextInt(4);
        int anHour = 4 + random.nextInt(40);
        int opens = random.nextInt(8);
        int processing = 15 * (1 + random.nextInt(2));
        int listed = 5 + random.nextInt(60);
        int cut = 6 + random.nextInt(6);
        boolean ofAll = random.nextBoolean();
        int ambulances = 1 + random.nextInt(2) + change.moreVehicles();
        places.add(w -> w.place(name("abroad")));
        supply.add(w -> w.crossing(name("exit"), name("abroad"), name(border), c -> c.itemsLetThrough()
                        .yardRoomKilograms(0)
                        .personsPerHour(anHour)
                        .processing(Duration.ofMinutes(processing))
                        .peopleHours(opens + ":00", HOURS + ":00"))
                .quota(name("exit"), "0:00", cut + ":00", subject(ofAll), listed)
                .quota(name("exit"), cut + ":00", HOURS + ":00", subject(ofAll), listed / 2)
                .group(name("listed"), name(home), new Families(Map.of(size, families)), g -> g.exits(name("exit"))
                        .modes(mode)
                        .weight(weight)));
        if (mode == Mode.AMBULANCE) {
            fleets.add(w -> w.fleet(name("ambulances"), name("depot"), ambulances, f -> f.buses(4).mode(mode)));
        }
    }

    private Quota.Subject subject(boolean ofAll) {
        return ofAll ? new Quota.AllPersons() : new Quota.OfGroup(new Id.Group(name("listed")));
    }

    private String name(String plain) {
        return change.shuffle() == 0 ? plain : Integer.toString((plain + change.shuffle()).hashCode(), 36) + plain;
    }

    private void tell(List<Consumer<WorldBuilder>> said) {
        if (change.shuffle() != 0) {
            Collections.shuffle(said, new Random(change.shuffle()));
        }
        said.forEach(s -> s.accept(world));
    }
}
