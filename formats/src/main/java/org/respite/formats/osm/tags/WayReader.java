package org.respite.formats.osm.tags;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.respite.model.quantity.Mode;

/**
 * Reads the tags of a way. Where people on foot may pass at other hours than vehicles, the way is answered as two: closures
 * hold for everybody.
 */
public final class WayReader {

    private static final Set<Mode> ON_FOOT = EnumSet.of(Mode.FOOT);
    private static final Set<Mode> ALL = EnumSet.allOf(Mode.class);
    private static final Set<Mode> VEHICLES = EnumSet.complementOf(EnumSet.of(Mode.FOOT));

    private final Vehicle truck;
    private final Remarks remarks;

    public WayReader(Vehicle truck, Remarks remarks) {
        this.truck = truck;
        this.remarks = remarks;
    }

    /** @param metres its length; none, with a remark, where nobody may pass */
    public List<WayFacts> read(Tags tags, RoadClass roadClass, double metres) {
        var way = new Way(tags, roadClass, metres);
        var facts = way.facts();
        if (facts.isEmpty()) {
            remarks.dropped("way", roadClass.word() + " closed to everybody", "not a road", tags.thing());
        } else {
            way.tellDefaults();
        }
        return facts;
    }

    /** A way on its way to facts. */
    private final class Way {

        private final Tags tags;
        private final RoadClass roadClass;
        private final double metres;
        private final OneWay oneWay;
        private final Speeds speeds;
        private final Lanes lanes;
        private final Access access;
        private final Timed timed;

        Way(Tags tags, RoadClass roadClass, double metres) {
            this.tags = tags;
            this.roadClass = roadClass;
            this.metres = metres;
            this.oneWay = new OneWay(tags, roadClass, remarks);
            this.speeds = new Speeds(tags, roadClass, remarks);
            this.lanes = new Lanes(tags, roadClass, oneWay, remarks);
            this.access = new Access(tags, truck, remarks);
            this.timed = new Timed(tags, truck, remarks);
        }

        List<WayFacts> facts() {
            var ahead = passages(Heading.FORWARD);
            var back = passages(Heading.BACKWARD);
            var facts = new ArrayList<WayFacts>();
            for (int i = 0; i < Math.max(ahead.size(), back.size()); i++) {
                facts.add(new WayFacts(roadClass, name(), i < ahead.size() ? ahead.get(i) : Passage.NONE,
                        i < back.size() ? back.get(i) : Passage.NONE));
            }
            return facts;
        }

        /** With vehicles, then without them where people on foot keep other hours. */
        private List<Passage> passages(Heading heading) {
            var closed = new EnumMap<Mode, WeekHours>(Mode.class);
            var open = access.modes(usual(), heading);
            for (var mode : Mode.values()) {
                var hours = timed.closed(mode, open.contains(mode), access.deciding(mode, heading));
                boolean passes = mode == Mode.FOOT || !speeds.isImpassable();
                if (passes && !hours.isAlways() && oneWay.allows(mode, heading)) {
                    closed.put(mode, hours);
                }
            }
            var vehicles = vehiclesOfSameHours(closed);
            var result = new ArrayList<Passage>();
            if (vehicles.isEmpty()) {
                if (closed.containsKey(Mode.FOOT)) {
                    result.add(onFoot(closed, heading));
                }
                return result;
            }
            var hours = hours(closed, vehicles.iterator().next());
            boolean together = closed.containsKey(Mode.FOOT) && hours.equals(hours(closed, Mode.FOOT));
            var modes = EnumSet.copyOf(vehicles);
            if (together) {
                modes.add(Mode.FOOT);
            }
            result.add(passage(modes, roadClass == RoadClass.FERRY ? Ferry.capacity(tags) : lanes.capacity(heading), hours, heading));
            if (!together && closed.containsKey(Mode.FOOT)) {
                result.add(onFoot(closed, heading));
            }
            return result;
        }

        private Passage onFoot(EnumMap<Mode, WeekHours> closed, Heading heading) {
            double capacity = roadClass == RoadClass.FERRY ? Ferry.capacity(tags) : lanes.capacityOnFoot();
            return passage(ON_FOOT, capacity, closed.getOrDefault(Mode.FOOT, WeekHours.NEVER), heading);
        }

        private Passage passage(Set<Mode> modes, double capacity, WeekHours closed, Heading heading) {
            return new Passage(modes.stream().collect(Collectors.toMap(mode -> mode, mode -> speed(mode, heading))),
                    capacity, closed);
        }

        private double speed(Mode mode, Heading heading) {
            return roadClass == RoadClass.FERRY ? Ferry.speed(tags, metres, remarks) : speeds.of(mode, heading);
        }

        /** Closures hold for all vehicles: one that keeps other hours than most is left out. */
        private Set<Mode> vehiclesOfSameHours(EnumMap<Mode, WeekHours> closed) {
            var vehicles = EnumSet.noneOf(Mode.class);
            VEHICLES.stream().filter(closed::containsKey).forEach(vehicles::add);
            var hours = vehicles.stream().map(mode -> hours(closed, mode)).distinct().toList();
            if (hours.size() <= 1) {
                return vehicles;
            }
            var kept = hours.stream()
                    .max((a, b) -> Long.compare(count(closed, vehicles, a), count(closed, vehicles, b)))
                    .orElseThrow();
            for (var mode : VEHICLES) {
                if (vehicles.contains(mode) && !kept.equals(hours(closed, mode))) {
                    vehicles.remove(mode);
                    remarks.dropped("hours", "hours of " + word(mode) + " alone", "closed to " + word(mode) + " at all hours",
                            tags.thing());
                }
            }
            return vehicles;
        }

        private static WeekHours hours(EnumMap<Mode, WeekHours> closed, Mode mode) {
            return closed.getOrDefault(mode, WeekHours.NEVER);
        }

        private static long count(EnumMap<Mode, WeekHours> closed, Set<Mode> vehicles, WeekHours hours) {
            return vehicles.stream().filter(mode -> hours.equals(hours(closed, mode))).count();
        }

        private Set<Mode> usual() {
            return switch (roadClass) {
                case MOTORWAY, MOTORWAY_LINK -> VEHICLES;
                case PEDESTRIAN, CYCLEWAY, FOOTWAY, BRIDLEWAY, PATH, STEPS -> ON_FOOT;
                case BUSWAY -> EnumSet.of(Mode.BUS);
                case FERRY -> ON_FOOT;
                case TRUNK, TRUNK_LINK, PRIMARY, PRIMARY_LINK, SECONDARY, SECONDARY_LINK, TERTIARY, TERTIARY_LINK, UNCLASSIFIED,
                        RESIDENTIAL, ROAD, LIVING_STREET, SERVICE, TRACK -> tags.is("motorroad", "yes") ? VEHICLES : ALL;
            };
        }

        void tellDefaults() {
            if (roadClass == RoadClass.FERRY || !roadClass.isForVehicles()) {
                return;
            }
            if (speeds.isGuess()) {
                remarks.guessed("speed", roadClass.word() + " without maxspeed", String.format(Locale.ROOT, "%.0f km/h, trucks %.0f",
                        roadClass.carKilometresAnHour(), roadClass.truckKilometresAnHour()), tags.thing());
            }
            if (lanes.isGuess()) {
                remarks.guessed("lanes", roadClass.word() + " without lanes", roadClass.lanes() + " a direction", tags.thing());
            }
            if (tags.says("ford")) {
                remarks.guessed("ford", "ford=" + tags.of("ford"), "passable", tags.thing());
            }
        }

        private String name() {
            var name = tags.text("name").isEmpty() ? tags.text("ref") : tags.text("name");
            var plain = name.isEmpty() ? "unnamed " + roadClass.word().replace('_', ' ') : name;
            return plain + (tags.says("bridge") ? BRIDGE : tags.says("tunnel") ? TUNNEL : "");
        }
    }

    /** How the name of a road that leads over a bridge ends. */
    public static final String BRIDGE = " (bridge)";

    /** How the name of a road that leads through a tunnel ends. */
    public static final String TUNNEL = " (tunnel)";

    private static String word(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
