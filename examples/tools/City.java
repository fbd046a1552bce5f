import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes up a city's needs on real roads, to try how a city is planned: {@code city.sh} calls it. Every row says that it is made up.
 *
 * <p>{@code java City.java places MAIN_ROADS_DIR PLACES.csv DESTINATIONS HOMES PEOPLE} chooses places among the junctions of main
 * roads: three crossings at the edge, destinations and homes spread by a seeded choice.
 * {@code java City.java fill DIR PLACES.csv PEOPLE TRUCKS HOURS} fills the tables of a scenario into which those places and their
 * roads were imported. The same arguments give the same bytes.
 */
final class City {

    private static final int CROSSINGS = 3;
    private static final long SEED = 20231124;
    private static final String MADE_UP = "made up to try the planner: examples/tools/City.java";

    private record Spot(String id, double latitude, double longitude) {}

    void main(String[] args) throws Exception {
        if (args[0].equals("places")) {
            places(Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]), Integer.parseInt(args[5]));
        } else {
            fill(Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]), Integer.parseInt(args[5]));
        }
    }

    private static void places(Path roads, Path out, int destinations, int homes, int people) throws Exception {
        var junctions = new ArrayList<>(spots(roads.resolve("places.csv")));
        junctions.sort(Comparator.comparing(Spot::id));
        var lines = new ArrayList<>(List.of("place,kind,latitude,longitude,shelter,room,water per day,toilets,loads per hour,"
                + "unloads per hour,transshipment,source,estimate"));
        double latitude = junctions.stream().mapToDouble(Spot::latitude).average().orElseThrow();
        double longitude = junctions.stream().mapToDouble(Spot::longitude).average().orElseThrow();
        for (int i = 1; i <= CROSSINGS; i++) {
            double angle = 2 * Math.PI * i / CROSSINGS;
            var edge = junctions.stream().max(Comparator.comparingDouble(s ->
                    (s.latitude - latitude) * Math.sin(angle) + (s.longitude - longitude) * Math.cos(angle))).orElseThrow();
            junctions.remove(edge);
            lines.add(line("crossing-" + i, "crossing", edge, "no,,,,40,40,yes"));
        }
        var random = new Random(SEED);
        int room = people / destinations * 3 / 2;
        for (int i = 1; i <= destinations; i++) {
            var spot = junctions.remove(random.nextInt(junctions.size()));
            lines.add(line("destination-" + i, "shelter", spot, "yes," + room + "," + room * 20 + "," + room / 15 + ",,12,no"));
        }
        for (int i = 1; i <= homes; i++) {
            lines.add(line("home-" + i, "town", junctions.remove(random.nextInt(junctions.size())), "no,,,,,,no"));
        }
        Files.write(out, lines);
    }

    /** The places of a table, whose second row may hold hashtags. */
    private static List<Spot> spots(Path file) throws Exception {
        var table = Table.read(file);
        var spots = new ArrayList<Spot>();
        for (int row = 1; row < table.rows().size(); row++) {
            if (!table.cell(row, "place").startsWith("#")) {
                spots.add(new Spot(table.cell(row, "place"), Double.parseDouble(table.cell(row, "latitude")),
                        Double.parseDouble(table.cell(row, "longitude"))));
            }
        }
        return spots;
    }

    private static String line(String id, String kind, Spot at, String more) {
        return String.format(Locale.ROOT, "%s,%s,%.6f,%.6f,%s,%s,all", id, kind, at.latitude, at.longitude, more, MADE_UP);
    }

    private static void fill(Path folder, Path places, int people, int trucks, int hours) throws Exception {
        var spots = spots(places);
        var destinations = spots.stream().filter(s -> s.id.startsWith("destination")).toList();
        var homes = spots.stream().filter(s -> s.id.startsWith("home")).toList();
        for (var crossing : spots.stream().filter(s -> s.id.startsWith("crossing")).toList()) {
            border(folder, crossing, trucks / CROSSINGS / 2);
        }
        add(folder, "items.csv", "item", "food", "unit", "kg", "kg per unit", "1", "litres per unit", "2");
        for (var destination : destinations) {
            int served = people / destinations.size();
            add(folder, "needs.csv", "place", destination.id, "item", "food", "unit", "kg", "persons", "" + served, "survival per day",
                    "" + served / 2, "full per day", "" + served, "distributed per hour", "" + served / 8);
        }
        var all = destinations.stream().map(Spot::id).collect(Collectors.joining(";"));
        for (var home : homes) {
            add(folder, "groups.csv", "group", "from-" + home.id, "home", home.id, "purpose", "leave", "persons",
                    "" + people / homes.size(), "share expected", "1", "family size", "5", "modes", "foot;car", "destinations", all,
                    "basis", "made up: who would go of their own will is asked one by one", "return terms", "made up");
        }
        calendar(folder.resolve("scenario.yaml"), hours);
    }

    /** Goods wait beyond the border, are handed over back to back and go on by trucks that are inside. */
    private static void border(Path folder, Spot crossing, int trucks) throws Exception {
        var outside = crossing.id + "-outside";
        var depot = crossing.id + "-depot";
        add(folder, "places.csv", "place", outside, "kind", "holding point", "latitude", "" + (crossing.latitude + 0.002), "longitude",
                "" + crossing.longitude, "unloads per hour", "60");
        add(folder, "places.csv", "place", depot, "kind", "warehouse", "latitude", "" + (crossing.latitude + 0.1), "longitude",
                "" + crossing.longitude, "loads per hour", "60");
        add(folder, "roads.csv", "road", depot + "-road", "from", depot, "to", outside, "both ways", "yes", "metres", "12000",
                "truck minutes", "15", "capacity per hour", "800");
        add(folder, "crossings.csv", "crossing", crossing.id, "outside", outside, "inside", crossing.id, "bays", "30",
                "transfer minutes", "45", "yard room kg", "5000000", "items", "all");
        add(folder, "stocks.csv", "stock", depot + "-food", "place", depot, "item", "food", "unit", "kg", "quantity", "20000000",
                "owner", "relief", "shared with", "all");
        for (var base : List.of(depot, crossing.id)) {
            add(folder, "fleets.csv", "fleet", base + "-trucks", "owner", "relief", "mode", "truck", "base", base, "vehicles",
                    "" + trucks, "payload kg", "14000", "volume m3", "40", "range km", "300", "loading minutes", "45",
                    "unloading minutes", "45", "turnaround minutes", "30", "items", "all", "shared with", "all");
        }
    }

    /** Adds a row, each value below the column of its name. */
    private static void add(Path folder, String table, String... cells) throws Exception {
        var row = new LinkedHashMap<String, String>(Map.of("source", MADE_UP, "estimate", "all"));
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        var file = folder.resolve(table);
        String header;
        try (var lines = Files.lines(file)) {
            header = lines.findFirst().orElseThrow();
        }
        var text = List.of(header.split(",")).stream().map(column -> row.getOrDefault(column.replace("\"", ""), "")).collect(Collectors.joining(","));
        Files.writeString(file, text + "\n", StandardOpenOption.APPEND);
    }

    private static void calendar(Path settings, int hours) throws Exception {
        var text = Files.readString(settings);
        var start = Pattern.compile("start: '?([0-9T:-]+)'?").matcher(text);
        if (!start.find()) {
            throw new IllegalArgumentException("no start in " + settings);
        }
        var end = LocalDateTime.parse(start.group(1)).plusHours(hours);
        Files.writeString(settings, text.replaceFirst("end: .*", "end: " + end));
    }
}
