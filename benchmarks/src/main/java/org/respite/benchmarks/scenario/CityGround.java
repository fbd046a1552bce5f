package org.respite.benchmarks.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.respite.benchmarks.instance.Openings;
import org.respite.benchmarks.instance.SlotRoad;
import org.respite.benchmarks.instance.TogetherInstance;

/** Places, roads, zones, pauses, corridors, crossings and inspections of the city. */
final class CityGround {

    /** Of what a road lets in, taken already by those who trade and work. */
    private static final double BACKGROUND = 0.1;

    private static final int METRES_A_MINUTE = 500;
    /** Who walks takes so many times as long as who drives. */
    private static final int SLOWER_ON_FOOT = 3;

    private final CityNames city;
    private final TogetherInstance instance;

    CityGround(CityNames city) {
        this.city = city;
        this.instance = city.instance();
    }

    void write(Map<String, String> files) {
        files.put("places.csv", places());
        files.put("roads.csv", roads());
        files.put("zones.csv", zones());
        files.put("pauses.csv", pauses());
        files.put("corridors.csv", corridors());
        files.put("crossings.csv", crossings());
        files.put("inspections.csv", inspections());
    }

    private String places() {
        var sheet = new Sheet("place", "name", "kind", "latitude", "longitude", "shelter", "room", "water per day", "toilets",
                "present", "loads per hour", "unloads per hour", "opening hours", "distribution hours", "permitted classes",
                "transshipment", "source");
        var rooms = rooms();
        Set<Integer> destinations = new HashSet<>();
        instance.needs().forEach(need -> destinations.add(need.place()));
        var crossings = instance.crossings().stream().map(TogetherInstance.Crossing::place).toList();
        for (int p = 0; p < instance.common().places().size(); p++) {
            long room = rooms.getOrDefault(p, 0L);
            boolean site = destinations.contains(p);
            boolean yard = crossings.contains(p);
            sheet.row(CityNames.place(p), "Place " + p, yard ? "crossing" : site ? "distribution site" : room > 0 ? "shelter" : "junction",
                    latitude(p), longitude(p), "yes", room > 0 ? room : "", room > 0 ? room * 15 : "", room > 0 ? room / 20 + 1 : "",
                    "", yard ? 40 : "", site || yard ? 20 : "", site ? "06:00-20:00" : "", site ? "07:00-19:00" : "",
                    (site && p % 2 == 0) || yard ? "fuel" : "", yard ? "yes" : "", SOURCE);
        }
        int next = instance.common().places().size();
        for (int c = 0; c < crossings.size(); c++) {
            for (var id : List.of(CityNames.outside(c), CityNames.staging(c), CityNames.inspection(c), CityNames.base(c))) {
                boolean staging = id.equals(CityNames.staging(c));
                sheet.row(id, id, id.equals(CityNames.inspection(c)) ? "inspection" : staging ? "warehouse" : "base", latitude(next),
                        longitude(next), "yes", "", "", "", "", staging ? 60 : "", "", "", "", staging ? "fuel" : "", "", SOURCE);
                next++;
            }
        }
        return sheet.text();
    }

    static final String SOURCE = "made from an instance";

    /** Places that receive people, and for how many: together for some more than go, but not in equal parts. */
    private Map<Integer, Long> rooms() {
        var random = new SplittableRandom(city.seed());
        var exits = instance.common().exits();
        double[] share = exits.stream().mapToDouble(e -> random.nextDouble(0.4, 1.6)).toArray();
        double sum = Arrays.stream(share).sum();
        var rooms = new java.util.TreeMap<Integer, Long>();
        for (int e = 0; e < share.length; e++) {
            rooms.put(exits.get(e), Math.round(1.2 * city.going() * city.persons() * share[e] / sum) + 40);
        }
        return rooms;
    }

    /** Places have no coordinates: they stand in rows, so close that no road is shorter than the way by air. */
    private static double latitude(int place) {
        return 10 + place / 200 * 1e-5;
    }

    private static double longitude(int place) {
        return 10 + place % 200 * 1e-5;
    }

    private String roads() {
        var sheet = new Sheet("road", "name", "from", "to", "both ways", "metres", "truck minutes", "bus minutes",
                "ambulance minutes", "car minutes", "foot minutes", "capacity per hour", "background per hour", "zone", "source");
        var roads = instance.network().roads();
        double slotsAnHour = 3600.0 / instance.grid().slotSeconds();
        for (int r = 0; r < roads.size(); r++) {
            var road = roads.get(r);
            int minutes = Math.max(1, road.travelSlots()) * city.roadMinutes();
            double capacity = instance.vehiclesPerSlot(road) * slotsAnHour;
            sheet.row("r" + r, "", CityNames.place(road.from()), CityNames.place(road.to()), "no", minutes * METRES_A_MINUTE,
                    minutes, minutes, minutes, minutes, minutes * SLOWER_ON_FOOT, capacity, BACKGROUND * capacity, zone(road), SOURCE);
        }
        for (int c = 0; c < instance.crossings().size(); c++) {
            var inside = CityNames.place(instance.crossings().get(c).place());
            outsideRoad(sheet, CityNames.staging(c), CityNames.inspection(c));
            outsideRoad(sheet, CityNames.inspection(c), CityNames.outside(c));
            outsideRoad(sheet, CityNames.base(c), inside);
        }
        return sheet.text();
    }

    private void outsideRoad(Sheet sheet, String from, String to) {
        int minutes = 2 * city.roadMinutes();
        sheet.row("road-" + from + "-" + to, "", from, to, "yes", minutes * METRES_A_MINUTE, minutes, minutes, minutes, minutes,
                minutes * SLOWER_ON_FOOT, 1200, 0, "", SOURCE);
    }

    private static String zone(SlotRoad road) {
        return road.zone() == Openings.NO_ZONE ? "" : "zone-" + road.zone();
    }

    private String zones() {
        var sheet = new Sheet("zone", "name", "calm", "source");
        for (int z = 0; z < instance.network().openings().byZone().size(); z++) {
            sheet.row("zone-" + z, "Zone " + z, "no", SOURCE);
        }
        return sheet.text();
    }

    /** One pause for every window of a zone; the last zone's are declared by one side alone. */
    private String pauses() {
        var sheet = new Sheet("pause", "purpose", "zones", "from", "to", "agreed", "declared by", "source");
        var zones = instance.network().openings().byZone();
        for (int z = 0; z < zones.size(); z++) {
            boolean agreed = zones.size() == 1 || z < zones.size() - 1;
            for (int from = zones.get(z).nextSetBit(0); from >= 0; ) {
                int to = Math.min(zones.get(z).nextClearBit(from), instance.grid().slots());
                sheet.row("pause-" + z + "-" + from, "people out and aid in", "zone-" + z, city.at(from), city.at(to),
                        agreed ? "yes" : "no", agreed ? "first party;second party" : "first party", SOURCE);
                from = zones.get(z).nextSetBit(to);
            }
        }
        return sheet.text();
    }

    /** From each crossing to the nearest destination a corridor for vehicles, open by day. */
    private String corridors() {
        var sheet = new Sheet("corridor", "name", "roads", "modes", "from", "to", "daily hours", "declared by", "source");
        for (int c = 0; c < instance.crossings().size(); c++) {
            var roads = wayToNearest(instance.crossings().get(c).place());
            if (!roads.isEmpty() && city.on(0, 6).isBefore(city.end())) {
                sheet.row("corridor-" + c, "Corridor " + c, String.join(";", roads), "truck;bus;ambulance", city.at(0), city.end(),
                        "06:00-18:00", "first party;second party", SOURCE);
            }
        }
        return sheet.text();
    }

    /** The roads there and back by the fewest roads. */
    private List<String> wayToNearest(int start) {
        var roads = instance.network().roads();
        Set<Integer> destinations = new HashSet<>();
        instance.needs().forEach(need -> destinations.add(need.place()));
        int[] by = new int[instance.common().places().size()];
        Arrays.fill(by, -1);
        List<List<Integer>> leaving = new ArrayList<>();
        for (int ignored : by) {
            leaving.add(new ArrayList<>());
        }
        for (int r = 0; r < roads.size(); r++) {
            leaving.get(roads.get(r).from()).add(r);
        }
        var queue = new ArrayDeque<>(List.of(start));
        var way = new ArrayList<String>();
        while (!queue.isEmpty()) {
            int place = queue.remove();
            if (destinations.contains(place) && place != start) {
                for (int at = place; at != start; at = roads.get(by[at]).from()) {
                    way.add("r" + by[at]);
                    int there = roads.get(by[at]).from();
                    leaving.get(at).stream().filter(r -> roads.get(r).to() == there).findFirst().ifPresent(r -> way.add("r" + r));
                }
                return way;
            }
            for (int r : leaving.get(place)) {
                int to = roads.get(r).to();
                if (by[to] < 0 && to != start) {
                    by[to] = r;
                    queue.add(to);
                }
            }
        }
        return way;
    }

    private String crossings() {
        var sheet = new Sheet("crossing", "name", "outside", "inside", "cargo hours", "inspections", "bays", "transfer minutes",
                "yard room kg", "items", "people hours", "persons per hour", "processing minutes", "source");
        for (int c = 0; c < instance.crossings().size(); c++) {
            sheet.row(CityNames.crossing(c), "Crossing " + c, CityNames.outside(c), CityNames.place(instance.crossings().get(c).place()),
                    "08:00-18:00", CityNames.inspection(c), 10, 30, 2_000_000, "all", "09:00-17:00", 120, 30, SOURCE);
        }
        return sheet.text();
    }

    private String inspections() {
        var sheet = new Sheet("place", "trucks per hour", "minutes", "hours", "source");
        double slotsAnHour = 3600.0 / instance.grid().slotSeconds();
        for (int c = 0; c < instance.crossings().size(); c++) {
            sheet.row(CityNames.inspection(c), Math.max(1, Math.round(instance.crossings().get(c).inspectedPerSlot() * slotsAnHour)),
                    30, "07:00-17:00", SOURCE);
        }
        return sheet.text();
    }
}
