package org.respite.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Boundary;
import org.respite.model.scenario.Calendar;
import org.respite.model.scenario.Corridor;
import org.respite.model.scenario.Evidence;
import org.respite.model.scenario.Figure;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.ModeProfile;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.Network;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.People;
import org.respite.model.scenario.Permissions;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Supply;
import org.respite.model.scenario.Worth;
import org.respite.model.scenario.Zone;

/**
 * Builds a tiny world in a few lines. Whatever is not said is harmless: calm, open, wide, unlimited. Times are written
 * as {@link WorldTime} reads them. A later call about the same place, road, item, fleet, crossing or group adds to the
 * earlier one.
 *
 * <pre>{@code
 * var world = new WorldBuilder().hours(24)
 *         .guarded("north").pause("north", "08:00", "14:00")
 *         .place("A").place("B", p -> p.zone("north"))
 *         .bothWays("A", "B", 30, r -> r.zone("north"))
 *         .item("food").stock("A", "food", 1000).need("B", "food", 100, 50, 100)
 *         .fleet("trucks", "A", 3)
 *         .build();
 * }</pre>
 */
public final class WorldBuilder {

    /** Who owns every stock and fleet of which nothing else is said. */
    public static final String OWNER = "aid";

    private String name = "world";
    private String title = "A small world";
    private ZoneId timeZone = ZoneId.of("UTC");
    private LocalDateTime start = LocalDateTime.of(2024, 3, 1, 0, 0);
    private Duration horizon = Duration.ofHours(24);
    private Duration asOfBeforeStart = Duration.ofDays(3);
    private Duration slot = Duration.ofMinutes(15);
    private Duration tick = Duration.ofMinutes(5);
    private LocalTime dutyDayStart = LocalTime.MIDNIGHT;
    private final RulesDraft rules = new RulesDraft();
    private Worth worth = Worth.DEFAULT;
    private final Map<String, PlaceDraft> places = new LinkedHashMap<>();
    private final Map<String, RoadDraft> roads = new LinkedHashMap<>();
    private final Map<String, ItemDraft> items = new LinkedHashMap<>();
    private final Map<String, FleetDraft> fleets = new LinkedHashMap<>();
    private final Map<String, CrossingDraft> crossings = new LinkedHashMap<>();
    private final Map<String, GroupDraft> groups = new LinkedHashMap<>();
    private final Map<String, StockDraft> stocks = new LinkedHashMap<>();
    private final Map<String, NeedSaid> needs = new LinkedHashMap<>();
    private final List<Zone> zones = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private final List<Corridor> corridors = new ArrayList<>();
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<Quota> quotas = new ArrayList<>();
    private final List<HandOver> handOvers = new ArrayList<>();
    private final Map<Mode, ModeProfile> modes = new EnumMap<>(Map.of(
            Mode.TRUCK, new ModeProfile(2, 1),
            Mode.BUS, new ModeProfile(2, 1),
            Mode.AMBULANCE, new ModeProfile(1, 1),
            Mode.CAR, new ModeProfile(1, 5),
            Mode.FOOT, new ModeProfile(0.1, 1)));
    private Evidence evidence = new Evidence(List.of(), List.of(), List.of());
    private List<Boundary> boundaries = List.of();
    private List<String> modifications = List.of();

    /** A need waits for the horizon to be known. */
    private record NeedSaid(
            String place, String item, long persons, double survival, double full, Consumer<NeedDraft> more) {}

    public WorldBuilder name(String name, String title) {
        this.name = name;
        this.title = title;
        return this;
    }

    /** Length of the horizon; 24 hours unless said. */
    public WorldBuilder hours(int hours) {
        horizon = Duration.ofHours(hours);
        return this;
    }

    /** Local start of the horizon, such as "Europe/Athens", "2024-10-27T00:00". */
    public WorldBuilder start(String zone, String local) {
        timeZone = ZoneId.of(zone);
        start = LocalDateTime.parse(local);
        return this;
    }

    public WorldBuilder asOfBeforeStart(Duration before) {
        asOfBeforeStart = before;
        return this;
    }

    public WorldBuilder slot(Duration slot) {
        this.slot = slot;
        return this;
    }

    public WorldBuilder tick(Duration tick) {
        this.tick = tick;
        return this;
    }

    /** Local time at which a duty day begins; midnight unless said. */
    public WorldBuilder dutyDayStart(String local) {
        dutyDayStart = LocalTime.parse(local);
        return this;
    }

    public WorldBuilder rules(Consumer<RulesDraft> more) {
        more.accept(rules);
        return this;
    }

    public WorldBuilder worth(Worth worth) {
        this.worth = worth;
        return this;
    }

    /** What one vehicle, or one person on foot, takes of a road, and how many persons share it. */
    public WorldBuilder mode(Mode mode, double passengerCarUnits, double personsPerVehicle) {
        modes.put(mode, new ModeProfile(passengerCarUnits, personsPerVehicle));
        return this;
    }

    public WorldBuilder guarded(String zone) {
        return zone(new Zone(new Id.Zone(zone), zone, false, List.of(), Provenance.UNKNOWN));
    }

    public WorldBuilder calm(String zone) {
        return zone(new Zone(new Id.Zone(zone), zone, true, List.of(), Provenance.UNKNOWN));
    }

    public WorldBuilder zone(Zone zone) {
        zones.add(zone);
        return this;
    }

    public WorldBuilder pause(String zone, String from, String to) {
        return pause(new Pause(
                new Id.Pause("pause-" + (pauses.size() + 1)),
                "relief",
                List.of(new Id.Zone(zone)),
                WorldTime.windows(from, to),
                true,
                List.of(),
                Provenance.UNKNOWN));
    }

    public WorldBuilder pause(Pause pause) {
        pauses.add(pause);
        return this;
    }

    /** Opens the named roads to the modes; no mode named: to all. */
    public WorldBuilder corridor(String id, List<String> roads, String from, String to, Mode... only) {
        return corridor(new Corridor(
                new Id.Corridor(id),
                id,
                roads.stream().map(Id.Road::new).toList(),
                Set.of(only.length == 0 ? Mode.values() : only),
                WorldTime.windows(from, to),
                List.of(),
                Provenance.UNKNOWN));
    }

    public WorldBuilder corridor(Corridor corridor) {
        corridors.add(corridor);
        return this;
    }

    public WorldBuilder place(String id) {
        return place(id, p -> {});
    }

    public WorldBuilder place(String id, Consumer<PlaceDraft> more) {
        more.accept(places.computeIfAbsent(id, i -> new PlaceDraft(i, places.size())));
        return this;
    }

    public WorldBuilder places(String... ids) {
        Arrays.stream(ids).forEach(this::place);
        return this;
    }

    /** One direction; its id is "A-B". */
    public WorldBuilder road(String from, String to, int minutes) {
        return road(from, to, minutes, r -> {});
    }

    public WorldBuilder road(String from, String to, int minutes, Consumer<RoadDraft> more) {
        more.accept(roads.computeIfAbsent(from + "-" + to, id -> new RoadDraft(from, to, minutes)));
        return this;
    }

    /** Two roads, "A-B" and "B-A", alike. */
    public WorldBuilder bothWays(String from, String to, int minutes) {
        return bothWays(from, to, minutes, r -> {});
    }

    public WorldBuilder bothWays(String from, String to, int minutes, Consumer<RoadDraft> more) {
        return road(from, to, minutes, more).road(to, from, minutes, more);
    }

    public WorldBuilder crossing(String id, String outside, String inside) {
        return crossing(id, outside, inside, c -> {});
    }

    public WorldBuilder crossing(String id, String outside, String inside, Consumer<CrossingDraft> more) {
        more.accept(crossings.computeIfAbsent(id, i -> new CrossingDraft(i, outside, inside)));
        return this;
    }

    /** Always open. */
    public WorldBuilder inspection(String place, int trucksPerHour, Duration duration) {
        return inspection(new Inspection(
                new Id.Place(place),
                trucksPerHour,
                duration,
                Windows.ALWAYS,
                Provenance.UNKNOWN));
    }

    public WorldBuilder inspection(Inspection inspection) {
        inspections.add(inspection);
        return this;
    }

    public WorldBuilder item(String id) {
        return item(id, i -> {});
    }

    public WorldBuilder item(String id, Consumer<ItemDraft> more) {
        more.accept(items.computeIfAbsent(id, ItemDraft::new));
        return this;
    }

    public WorldBuilder need(String place, String item, long persons, double survivalPerDay, double fullPerDay) {
        return need(place, item, persons, survivalPerDay, fullPerDay, n -> {});
    }

    public WorldBuilder need(
            String place, String item, long persons, double survivalPerDay, double fullPerDay, Consumer<NeedDraft> more) {
        needs.put(item + "@" + place, new NeedSaid(place, item, persons, survivalPerDay, fullPerDay, more));
        return this;
    }

    /** Its id is "food@A"; a second one "food@A#2", and so on. */
    public WorldBuilder stock(String place, String item, long quantity) {
        return stock(place, item, quantity, s -> {});
    }

    public WorldBuilder stock(String place, String item, long quantity, Consumer<StockDraft> more) {
        String plain = item + "@" + place;
        String id = plain;
        for (int n = 2; stocks.containsKey(id); n++) {
            id = plain + "#" + n;
        }
        var draft = new StockDraft(id, place, item, quantity).id(id);
        more.accept(draft);
        stocks.put(id, draft);
        return this;
    }

    public WorldBuilder fleet(String id, String base, int count) {
        return fleet(id, base, count, f -> {});
    }

    public WorldBuilder fleet(String id, String base, int count, Consumer<FleetDraft> more) {
        more.accept(fleets.computeIfAbsent(id, i -> new FleetDraft(i, base, count)));
        return this;
    }

    public WorldBuilder quota(String crossing, String from, String to, Quota.Subject subject, long most) {
        quotas.add(new Quota(
                new Id.Crossing(crossing), WorldTime.window(from, to), subject, most, Provenance.UNKNOWN));
        return this;
    }

    public WorldBuilder quota(Quota quota) {
        quotas.add(quota);
        return this;
    }

    /** Single persons, who all go. */
    public WorldBuilder group(String id, String home, long persons, Consumer<GroupDraft> more) {
        return group(id, home, Families.singles(persons), more);
    }

    public WorldBuilder group(String id, String home, Families goers, Consumer<GroupDraft> more) {
        more.accept(groups.computeIfAbsent(id, i -> new GroupDraft(i, home, goers)));
        return this;
    }

    /** A mandatory hand-over. */
    public WorldBuilder handOver(
            String id, int persons, String from, String to, String carrier, String opens, String closes) {
        return handOver(new HandOver(
                new Id.HandOver(id),
                "released",
                persons,
                new Id.Place(from),
                new Id.Place(to),
                new Id.Fleet(carrier),
                WorldTime.window(opens, closes),
                true,
                Provenance.UNKNOWN));
    }

    public WorldBuilder handOver(HandOver handOver) {
        handOvers.add(handOver);
        return this;
    }

    public WorldBuilder evidence(List<AccessFigure> access, List<Figure> figures, List<String> notes) {
        evidence = new Evidence(access, figures, notes);
        return this;
    }

    public WorldBuilder boundaries(List<Boundary> boundaries) {
        this.boundaries = boundaries;
        return this;
    }

    public WorldBuilder modifications(String... modifications) {
        this.modifications = List.of(modifications);
        return this;
    }

    public Scenario build() {
        var allItems = items.keySet().stream().map(Id.Item::new).collect(Collectors.toSet());
        var network = new Network(
                places.values().stream().map(PlaceDraft::build).toList(),
                roads.values().stream().map(RoadDraft::build).toList(),
                zones,
                crossings.values().stream().map(c -> c.build(allItems)).toList(),
                inspections,
                modes);
        var supply = new Supply(
                items.values().stream().map(ItemDraft::build).toList(),
                needs.values().stream().map(this::need).toList(),
                stocks.values().stream().map(StockDraft::build).toList(),
                fleets.values().stream().map(f -> f.build(allItems)).toList(),
                quotas);
        var people = new People(groups.values().stream().map(GroupDraft::build).toList(), handOvers);
        return new Scenario(
                name,
                title,
                calendar(),
                rules.build(),
                worth,
                network,
                new Permissions(pauses, corridors),
                supply,
                people,
                evidence,
                boundaries,
                modifications);
    }

    private Calendar calendar() {
        Instant from = start.atZone(timeZone).toInstant();
        return new Calendar(timeZone, from, horizon, from.minus(asOfBeforeStart), slot, tick, dutyDayStart);
    }

    private Need need(NeedSaid said) {
        var wholeHorizon = new Window(Moment.START, Moment.START.plus(horizon));
        var draft = new NeedDraft(said.place, said.item, said.persons, said.survival, said.full, wholeHorizon);
        said.more.accept(draft);
        return draft.build();
    }
}
