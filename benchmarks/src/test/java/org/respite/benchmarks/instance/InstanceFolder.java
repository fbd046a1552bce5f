package org.respite.benchmarks.instance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.respite.formats.Problem;

/**
 * A small instance in a folder, to be changed by a test: a town, a bridge that lies in a zone, an exit.
 *
 * <pre>
 *   town ── 1 slot ──> bridge ── 2 slots, zone river ──> exit
 * </pre>
 */
public record InstanceFolder(Path path) {

    public static InstanceFolder people(Path path) {
        return new InstanceFolder(path)
                .write("instance.yaml", "name: ford\nslot_minutes: 15\nhorizon_slots: 12\n"
                        + "value: minimise arrival slots + 36 per person left\n")
                .write("roads.csv", "arc,from,to,travel_slots,persons_per_slot,zone\n0,town,bridge,1,10,\n1,bridge,exit,2,4,river\n")
                .write("windows.csv", "zone,from_slot,to_slot\nriver,2,6\n")
                .write("origins.csv", "place,persons\ntown,20\n")
                .write("exits.csv", "place\nexit\n");
    }

    /** The same with two trucks at the exit, and flour needed in the town; all roads run both ways. */
    public static InstanceFolder together(Path path) {
        return people(path)
                .write("instance.yaml", "name: ford\nslot_minutes: 15\nhorizon_slots: 12\nvalue: maximise worth\n"
                        + "vehicle_capacity_per_slot: persons_per_slot / 4\ntruck_tonnes: 20\n"
                        + "inspection_open_slots_of_day: [0, 6]\nslots_per_day: 96\n"
                        + "places_are_sheltered: true\nsafety_margin_slots: 0\n")
                .write("roads.csv", "from,to,travel_slots,persons_per_slot,zone\ntown,bridge,1,10,\nbridge,exit,2,4,river\n"
                        + "exit,bridge,2,4,river\nbridge,town,1,10,\n")
                .write("groups.csv", "group,share_of_persons,persons_per_vehicle,weight\ncar,0.5,4,1\nbus,0.5,30,2\n")
                .write("crossings.csv", "crossing,place,trucks_at_start,inspected_trucks_per_open_slot\ngate,exit,2,1\n")
                .write("items.csv", "item,value_per_tonne\nflour,10\nfuel,30\n")
                .write("stocks.csv", "item,crossing,tonnes\nflour,gate,40\nfuel,gate,8\n")
                .write("destinations.csv", "destination,place\nmarket,town\n")
                .write("needs.csv", "item,destination,tonnes\nflour,market,30\nfuel,market,6.5\n");
    }

    public InstanceFolder write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public InstanceFolder write(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InstanceFolder replace(String name, String old, String with) {
        try {
            var text = Files.readString(path.resolve(name));
            if (!text.contains(old)) {
                throw new IllegalArgumentException(name + " does not hold " + old);
            }
            return write(name, text.replace(old, with));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InstanceFolder delete(String name) {
        try {
            Files.delete(path.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every problem that reading finds; none where the folder is in order. */
    List<Problem> problems() {
        return switch (InstanceReader.read(path)) {
            case InstanceReading.Read _ -> List.of();
            case InstanceReading.Refused(var problems) -> problems;
        };
    }

    static byte[] packed(byte[] bytes) {
        var result = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(result)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result.toByteArray();
    }
}
