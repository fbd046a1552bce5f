package org.respite.benchmarks.instance;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.yaml.YamlFile;
import org.respite.formats.yaml.YamlMap;

/** The file instance.yaml. Keys that only describe are passed over. */
final class InstanceSettings {

    static final String FILE = "instance.yaml";

    private static final int MOST_SLOTS = 20_000;
    private static final int DEFAULT_PERSONS_PER_ROAD_VEHICLE = 4;
    private static final int DEFAULT_TRUCK_TONNES = 20;
    private static final int DEFAULT_PERSONS_PER_VEHICLE = 3;
    private static final Pattern PENALTY = Pattern.compile("minimi[sz]e\\b.*\\+\\s*([0-9.]+)\\s+per\\b.*");
    private static final Pattern SHARE = Pattern.compile("persons_per_slot\\s*/\\s*([0-9.]+)");

    private final YamlMap map;

    private InstanceSettings(YamlMap map) {
        this.map = map;
    }

    static Optional<InstanceSettings> find(Path folder, Problems problems) {
        return YamlFile.findMap(folder, FILE, problems).map(InstanceSettings::new);
    }

    String name(Path folder) {
        return map.findText("name").orElseGet(() -> String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
    }

    SlotGrid grid() {
        double minutes = number("slot_minutes", 15, 1.0 / 60, 24 * 60);
        double seconds = minutes * 60;
        if (Math.abs(seconds - Math.rint(seconds)) > 1e-9) {
            map.problem(ProblemCode.NOT_WHOLE, "slot_minutes", InstanceNumber.text(minutes), "a slot needs whole seconds", "Round it");
        }
        return new SlotGrid((int) Math.max(1, Math.rint(seconds)), whole("horizon_slots", 288, 1, MOST_SLOTS));
    }

    /** In slots, for each person who does not get out. */
    double penalty(SlotGrid grid) {
        var found = map.findText("value").map(PENALTY::matcher).filter(m -> m.matches())
                .map(m -> InstanceNumber.find(m.group(1))).filter(OptionalDouble::isPresent);
        return found.isPresent() ? found.get().getAsDouble() : 3.0 * grid.slots();
    }

    boolean isWorthMaximised() {
        return map.findText("value").filter(value -> value.startsWith("maximi")).isPresent();
    }

    double personsPerVehicle() {
        return number("persons_per_vehicle", DEFAULT_PERSONS_PER_VEHICLE, 1e-3, 1e3);
    }

    double truckTonnes() {
        return number("truck_tonnes", DEFAULT_TRUCK_TONNES, 1e-3, 1e4);
    }

    int marginSlots() {
        return whole("safety_margin_slots", 0, 0, MOST_SLOTS);
    }

    double personsPerRoadVehicle() {
        var text = map.findText("vehicle_capacity_per_slot");
        if (text.isEmpty()) {
            return DEFAULT_PERSONS_PER_ROAD_VEHICLE;
        }
        var share = SHARE.matcher(text.get());
        double found = share.matches() ? InstanceNumber.find(share.group(1)).orElse(0) : 0;
        if (!(found > 0)) {
            map.problem(ProblemCode.UNKNOWN_WORD, "vehicle_capacity_per_slot", text.get(),
                    "only a share of persons_per_slot is known here", "Write it as “persons_per_slot / 4”");
            return DEFAULT_PERSONS_PER_ROAD_VEHICLE;
        }
        return found;
    }

    /** The slots of the horizon in which inspection is open; all where no hours are given. */
    BitSet inspectionOpen(SlotGrid grid) {
        var open = new BitSet(grid.slots());
        if (!map.has("inspection_open_slots_of_day")) {
            open.set(0, grid.slots());
            return open;
        }
        int day = whole("slots_per_day", Math.max(1, SlotGrid.SECONDS_A_DAY / grid.slotSeconds()), 1, MOST_SLOTS * 100);
        var hours = map.numbers("inspection_open_slots_of_day").stream().map(BigDecimal::doubleValue).toList();
        if (!areHours(hours, day)) {
            map.problem(ProblemCode.OUT_OF_RANGE, "inspection_open_slots_of_day", hours.toString(),
                    "two whole slots of the day are needed, the first open one and the first closed one after it",
                    "Write them as [32, 64]");
            return open;
        }
        for (int slot = 0; slot < grid.slots(); slot++) {
            open.set(slot, slot % day >= hours.get(0) && slot % day < hours.get(1));
        }
        return open;
    }

    private static boolean areHours(List<Double> hours, int day) {
        return hours.size() == 2
                && hours.stream().allMatch(h -> h == Math.rint(h))
                && hours.get(0) < hours.get(1)
                && hours.get(1) <= day;
    }

    /** What this format can say and nobody here would heed. */
    void refuseUnsupported() {
        map.findText("places_are_sheltered").filter(value -> !value.equals("true")).ifPresent(value ->
                map.problem(ProblemCode.UNKNOWN_WORD, "places_are_sheltered", value,
                        "only instances in which every place is shelter are known", "Leave it out, or write “true”"));
    }

    private int whole(String key, int otherwise, int least, int most) {
        double number = number(key, otherwise, least, most);
        if (number != Math.rint(number)) {
            map.problem(ProblemCode.NOT_WHOLE, key, InstanceNumber.text(number), "a whole number is needed here", "Round it");
        }
        return (int) number;
    }

    private double number(String key, double otherwise, double least, double most) {
        var number = map.findNumber(key).map(BigDecimal::doubleValue);
        if (number.isPresent() && (number.get() < least || number.get() > most)) {
            map.problem(ProblemCode.OUT_OF_RANGE, key, InstanceNumber.text(number.get()),
                    "the number lies outside " + InstanceNumber.text(least) + " … " + InstanceNumber.text(most), "Correct it");
            return otherwise;
        }
        return number.orElse(otherwise);
    }
}
