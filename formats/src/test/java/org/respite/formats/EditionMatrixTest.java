package org.respite.formats;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Editions;

/** What docs/reference/editions.md says may be seen is in the files, and nothing else of it is. */
class EditionMatrixTest {

    /** What each thing looks like, in whichever file. */
    private static final Map<String, Pattern> SIGNS = Map.ofEntries(
            entry("names of areas", Pattern.compile("Area Larch")),
            entry("names of items", Pattern.compile("Item Maple")),
            entry("whole days", Pattern.compile("2024-05-06|\"start\":1714953600000|6 May 2024")),
            entry("who declared a pause", Pattern.compile("Party Ash")),
            entry("names of places", Pattern.compile("Hidden Well|Secret Mill|Quiet Yard")),
            entry("coordinates of places", Pattern.compile("31\\.5432|34\\.5123")),
            entry("exact times", Pattern.compile("07:13|\\b25980\\b")),
            entry("movements that concern the party", Pattern.compile("MV-1717|MV-5151")),
            entry("other convoys", Pattern.compile("MV-2828")),
            entry("people on their own, movement by movement", Pattern.compile("MV-3939")),
            entry("owners of vehicles", Pattern.compile("Owner Oak|Owner Yew")),
            entry("vehicle numbers", Pattern.compile("\\b417\\b")),
            entry("counts of fewer than ten persons",
                    Pattern.compile("\"persons\":7\\b|at once\\)=7\\b|at most 7 at once|\\b7 persons|\"arrived\":7\\b")),
            entry("bottlenecks and what they are worth", Pattern.compile("Choke|241\\.77")),
            entry("worth, bound, digest of the scenario", Pattern.compile("812345|818000|811717|819292|d1ge57")),
            entry("sources of single rows", Pattern.compile("told by the miller")),
            entry("warnings and changes in words", Pattern.compile("Warning of the miller|mill road was closed")),
            entry("groups by name, with the basis of their will",
                    Pattern.compile("Seven of the ward.*asked|asked at the gate")),
            entry("lines for names and telephones, to be filled by hand",
                    Pattern.compile("(?s)Contact: role.*Drivers|Drivers.*Contact: role")),
            entry("recipient and end", Pattern.compile(
                    "(?s)Dispatch cell 7.*(2024-05-08 12:00|8 May 2024, 12:00|2024-05-08T12:00:00Z|\"validUntil\":1715169600000)")),
            entry("digest of the plan", Pattern.compile(planDigest())));

    private static final Map<String, Edition> EDITIONS = Map.of(
            "public", Edition.PUBLIC, "party", Editions.party("Party Ash"), "operational", Editions.OPERATIONAL);

    /** A row of a table of the page: what an edition says of a thing, by file. */
    record Row(String edition, String what, Map<String, Boolean> seen) {}

    private static String planDigest() {
        var world = new SentinelWorld();
        return Sha256.of(PlanJson.write(world.plan(), world.scenario()));
    }

    static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        var edition = "";
        var files = List.<String>of();
        for (var line : Files.readAllLines(Repository.root().resolve("docs/reference/editions.md"))) {
            if (line.startsWith("#")) {
                edition = line.replaceFirst("#+ ", "");
            } else if (EDITIONS.containsKey(edition) && line.startsWith("| ")) {
                var cells = Arrays.stream(line.split("\\|")).map(String::strip).filter(c -> !c.isEmpty()).toList();
                if (cells.getFirst().equals("what")) {
                    files = cells.subList(1, cells.size());
                } else {
                    rows.add(row(edition, cells, files));
                }
            }
        }
        return rows;
    }

    private static Row row(String edition, List<String> cells, List<String> files) {
        var seen = new LinkedHashMap<String, Boolean>();
        assertThat(cells).as("a cell for each file in %s", cells).hasSize(files.size() + 1);
        for (int i = 0; i < files.size(); i++) {
            assertThat(cells.get(i + 1)).isIn("yes", "–");
            seen.put(files.get(i), cells.get(i + 1).equals("yes"));
        }
        return new Row(edition, cells.getFirst(), seen);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aFileShowsWhatThePageSaysAndNothingElse(Row row) {
        var texts = texts(row.edition());
        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(row.seen().keySet());
        assertThat(SIGNS).containsKey(row.what());
        row.seen().forEach((file, seen) -> assertThat(SIGNS.get(row.what()).matcher(texts.get(file)).find())
                .as("%s edition: %s in %s", row.edition(), row.what(), file)
                .isEqualTo(seen));
    }

    @Test
    void everyEditionHasARowForEveryThing() throws IOException {
        var told = rows().stream().collect(Collectors.groupingBy(Row::edition, Collectors.mapping(Row::what, Collectors.toSet())));
        assertThat(told.keySet()).isEqualTo(EDITIONS.keySet());
        assertThat(told.values()).allMatch(SIGNS.keySet()::equals);
    }

    /** The text of each file; the sheets together count as one. */
    private static Map<String, String> texts(String edition) {
        return TEXTS.computeIfAbsent(edition, e -> new SentinelWorld().publication(EDITIONS.get(e)).files().stream()
                .collect(Collectors.toMap(
                        f -> f.name().replaceFirst("/.*", ""), OutputText::of, (a, b) -> a + "\n" + b)));
    }

    private static final Map<String, Map<String, String>> TEXTS = new LinkedHashMap<>();
}
