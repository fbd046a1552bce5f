package org.respite.formats.osm.overlay;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.geo.GeoFile;

/**
 * What a feature of an overlay does to the roads that it lies on.
 *
 * @param times from, to, daily-hours and source of a closure, as they are written
 * @param within metres around a point or a line
 * @param across a line closes what it crosses, not what it runs along
 */
record Effect(
        boolean closed,
        OptionalDouble capacity,
        OptionalDouble capacityShare,
        OptionalDouble speed,
        OptionalDouble speedShare,
        Map<String, String> times,
        double within,
        boolean across) {

    private static final double WITHIN = 20;
    private static final Set<String> TIMES = Set.of("from", "to", "daily-hours");
    private static final Set<String> YES = Set.of("yes", "true", "1");
    private static final Set<String> NO = Set.of("no", "false", "0", "");

    Effect {
        times = Map.copyOf(times);
    }

    /** Empty, with a problem, where the feature says nothing that can be understood. */
    static Optional<Effect> find(GeoFile.Feature feature, String file, Problems problems) {
        return new Reading(feature, file, problems).effect();
    }

    private static final class Reading {

        private final GeoFile.Feature feature;
        private final String file;
        private final Problems problems;
        private final Map<String, String> properties = new HashMap<>();
        private boolean isBroken;

        Reading(GeoFile.Feature feature, String file, Problems problems) {
            this.feature = feature;
            this.file = file;
            this.problems = problems;
            feature.properties().properties().forEach(property -> {
                if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                    properties.put(property.getKey().strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'),
                            property.getValue().asString().strip());
                }
            });
        }

        Optional<Effect> effect() {
            var times = new HashMap<String, String>();
            TIMES.stream().filter(properties::containsKey).forEach(key -> times.put(key, properties.getOrDefault(key, "")));
            var effect = new Effect(yes("closed"), number("capacity-per-hour", 0, 1e6), number("capacity-share", 0, 1),
                    number("speed", 1, 200), number("speed-share", 0.01, 1), times, number("within-metres", 0, 1000).orElse(WITHIN),
                    yes("across"));
            boolean reduces = effect.capacity.isPresent() || effect.capacityShare.isPresent() || effect.speed.isPresent()
                    || effect.speedShare.isPresent();
            if (!isBroken && !effect.closed && !reduces) {
                problem("", "it says neither “closed: yes” nor a capacity nor a speed",
                        "Give “closed”, “capacity-per-hour”, “capacity-share”, “speed” or “speed-share”");
            }
            if (reduces && !times.isEmpty()) {
                problem(times.toString(), "only a closure can have times; capacities and speeds hold for the whole horizon",
                        "Take the times away, or close the road in them");
            }
            properties.computeIfPresent("source", (key, text) -> {
                times.put(key, text);
                return text;
            });
            return isBroken ? Optional.empty() : Optional.of(new Effect(effect.closed, effect.capacity, effect.capacityShare,
                    effect.speed, effect.speedShare, times, effect.within, effect.across));
        }

        private boolean yes(String key) {
            var text = properties.getOrDefault(key, "").toLowerCase(Locale.ROOT);
            if (!YES.contains(text) && !NO.contains(text)) {
                problem(text, "“" + key + "” is neither yes nor no", "Write yes or no");
            }
            return YES.contains(text);
        }

        private OptionalDouble number(String key, double least, double most) {
            var text = properties.getOrDefault(key, "");
            if (text.isEmpty()) {
                return OptionalDouble.empty();
            }
            try {
                double number = Double.parseDouble(text);
                if (number >= least && number <= most) {
                    return OptionalDouble.of(number);
                }
            } catch (NumberFormatException e) {
                // told below, as a number out of range is
            }
            problem(text, "“" + key + "” needs a number from " + least + " to " + most, "Correct it");
            return OptionalDouble.empty();
        }

        private void problem(String found, String message, String nextStep) {
            isBroken = true;
            problems.file(ProblemCode.BAD_OVERLAY, file, found, feature.where() + message, nextStep);
        }
    }
}
