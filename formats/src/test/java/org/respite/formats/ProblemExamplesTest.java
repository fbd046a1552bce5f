package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.formats.access.AccessRows;
import org.respite.formats.book.Books;
import org.respite.model.ProblemsPage;
import org.respite.model.ProblemsPage.Block;
import org.respite.model.ProblemsPage.Section;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.proof.Certificate;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Bearing;
import org.respite.model.scenario.Provenance;

/** Whoever does what an example of the reference page does is told what the page says. */
class ProblemExamplesTest {

    private static final String SETTINGS = "scenario.yaml";
    private static final Pattern FILE = Pattern.compile("`([^`]+)`$");

    /** Examples that the page can tell but not show. */
    private static final Map<String, UnaryOperator<ScenarioFolder>> TOLD = Map.of(
            "S101", folder -> folder.delete(SETTINGS),
            "S102", folder -> folder.delete("roads.csv"),
            "S103", folder -> gigabytes(folder, "access.csv", 8),
            "S104", folder -> folder.write("needs.csv",
                    folder.text("needs.csv").replace("nuseirat", "nuséirat").getBytes(Charset.forName("windows-1252"))),
            "S105", folder -> folder.write("needs.csv", new byte[] {'P', 'K', 3, 4, 0, 0}));

    /** Examples that are no folder. */
    private static final Map<String, Function<ScenarioFolder, List<Problem>>> BOOKS = Map.of(
            "S117", folder -> Books.problems(Books.put(book(folder), new byte[] {'t', 'e', 'x', 't'})),
            "S118", folder -> {
                var parts = Books.parts("scenario", "");
                parts.put("xl/vbaProject.bin", "");
                return Books.problems(Books.pack(book(folder), parts));
            },
            "S119", folder -> Books.problems(Books.write(book(folder), workbook -> {
                var sheet = workbook.newWorksheet("scenario");
                sheet.value(0, 0, "setting");
                sheet.formula(1, 1, "NOW()");
            })),
            "S120", folder -> {
                Books.put(book(folder), new byte[0]);
                return problems(ScenarioTransfer.toWorkbook(folder.path(), book(folder), false));
            },
            "S121", folder -> {
                folder.write("ships.csv", "#meta+ship\nRAZONI\n");
                var result = HxlImport.run(List.of(folder.path().resolve("ships.csv")), folder.path(),
                        LocalDate.of(2024, 5, 1), ZoneOffset.UTC);
                return result instanceof HxlImport.Refused(var problems) ? problems : List.of();
            },
            "S510", folder -> Books.problems(Books.write(book(folder), workbook -> {
                workbook.newWorksheet("need").value(0, 0, "place");
                workbook.newWorksheet("scenario").value(0, 0, "setting");
            })));

    /** Examples that import a map. */
    private static final Map<String, Function<ScenarioFolder, List<Problem>>> MAPS = Map.of(
            "S711", OsmExamples::problems,
            "S712", folder -> OsmExamples.problems(folder.write("map.osm", "<osm/>"), Optional.of("34.2,31.2")),
            "S713", OsmExamples::problems,
            "S714", OsmExamples::problems,
            "S715", folder -> {
                OsmExamples.problems(folder);
                return OsmExamples.problems(folder);
            },
            "S716", OsmExamples::problems);

    /** What an import has counted: 3 of 8 let through, wherever they went. */
    private static final List<AccessFigure> LETTINGS = List.of(new AccessFigure("all movements", "movements facilitated", 3,
            OptionalLong.of(8), "movements", "May 2024",
            Optional.of(new Bearing(Bearing.Kind.FACILITATED, Set.of(), "gate office")), Provenance.UNKNOWN));

    @TempDir
    Path temp;

    /** Those of proposals and of what happened are shown where these are read, that of a sweep where it is made. */
    static Stream<Section> sections() {
        return ProblemsPage.sections().stream()
                .filter(section -> section.code().startsWith("S"))
                .filter(section -> Stream.of("S73", "S763", "S77").noneMatch(section.code()::startsWith));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void anExampleIsAnsweredWithItsMessage(Section section) {
        var folder = TOLD.getOrDefault(section.code(), f -> f).apply(ScenarioFolder.in(temp, "first-convoy"));
        section.blocks().subList(0, section.blocks().size() - 1).forEach(block -> put(folder, block));
        var said = problems(folder, section).stream().map(ProblemExamplesTest::line).toList();
        assertThat(said).as(section.code()).contains(section.message());
    }

    /** What is said of the changes of a plan whose one convoy is away from 08:45 to 12:15; it is decided at 12:00. */
    private static List<Problem> replanned(ScenarioFolder folder, boolean isOfThisScenario) {
        if (!(ScenarioReader.read(folder.path()) instanceof ScenarioReading.Read(var scenario, var _))) {
            throw new AssertionError("the example's folder can be read");
        }
        var calendar = scenario.calendar();
        var away = new Step.Wait(
                new Id.Place("rafah"), calendar.moment(Instant.parse("2023-11-24T06:45:00Z")),
                calendar.moment(Instant.parse("2023-11-24T10:15:00Z")));
        var convoy = new Movement(new Id.Movement("M00001"), new Carrier.Convoy(new Id.Fleet("wfp-trucks"), List.of(1)),
                Optional.empty(), Duration.ofMinutes(5), List.of(away));
        var plan = new Plan(scenario.name(), isOfThisScenario ? ScenarioDigest.of(scenario) : "0".repeat(64), 1,
                List.of(convoy), List.of(), new Claims(OptionalDouble.empty(), 0, 0, 0, 0));
        var files = isOfThisScenario ? List.of(folder.path().resolve("change.yaml")) : List.<Path>of();
        var now = isOfThisScenario && !folder.text("change.yaml").contains("T13:00")
                ? Optional.<Instant>empty() : Optional.of(Instant.parse("2023-11-24T10:00:00Z"));
        return switch (ReplanChanges.read(scenario, plan, files, now)) {
            case ReplanReading.Read read -> read.findStranger("certificate.json", ofAnotherScenario()).stream().toList();
            case ReplanReading.Refused(var problems) -> problems;
        };
    }

    private static Certificate ofAnotherScenario() {
        var digest = "0".repeat(64);
        return new Certificate("first-convoy", digest, digest, 0, List.of(), List.of(), new Proof(0, Map.of(), List.of()));
    }

    private static Path book(ScenarioFolder folder) {
        return folder.path().resolveSibling("book.xlsx");
    }

    private static List<Problem> problems(ScenarioReading reading) {
        return switch (reading) {
            case ScenarioReading.Read(var _, var warnings) -> warnings;
            case ScenarioReading.Refused(var problems) -> problems;
        };
    }

    private static List<Problem> problems(ScenarioFolder folder, Section section) {
        if (section.code().startsWith("S72")) {
            return replanned(folder, !section.code().equals("S722"));
        }
        if (section.code().equals("S762")) {
            return AccessRows.add(folder.path(), LETTINGS, false);
        }
        if (BOOKS.containsKey(section.code())) {
            return BOOKS.get(section.code()).apply(folder);
        }
        if (MAPS.containsKey(section.code())) {
            return MAPS.get(section.code()).apply(folder);
        }
        if (!section.code().startsWith("S6")) {
            return folder.problems();
        }
        if (section.blocks().getFirst().lead().contains("certificate.json")) {
            return switch (CertificateJson.read(folder.path().resolve("certificate.json"))) {
                case CertificateReading.Read _ -> List.of();
                case CertificateReading.Refused(var problems) -> problems;
            };
        }
        return switch (PlanJson.read(folder.path().resolve("plan.json"))) {
            case PlanReading.Read _ -> List.of();
            case PlanReading.Refused(var problems) -> problems;
        };
    }

    /** A table stands for the whole file; lines of the settings stand for those with the same key. */
    private static void put(ScenarioFolder folder, Block block) {
        var file = FILE.matcher(block.lead());
        assertThat(file.find()).as("the line before an example names its file: %s", block.lead()).isTrue();
        if (file.group(1).equals(SETTINGS)) {
            block.text().lines().forEach(line -> set(folder, line));
        } else {
            folder.write(file.group(1), block.text());
        }
    }

    private static void set(ScenarioFolder folder, String line) {
        var key = line.substring(0, line.indexOf(':') + 1);
        folder.text(SETTINGS).lines().filter(old -> old.startsWith(key)).findFirst().ifPresentOrElse(
                old -> folder.replace(SETTINGS, old, line), () -> folder.append(SETTINGS, line));
    }

    private static ScenarioFolder gigabytes(ScenarioFolder folder, String name, long gigabytes) {
        try (var file = new RandomAccessFile(folder.path().resolve(name).toFile(), "rw")) {
            file.setLength(gigabytes << 30);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Problem problem) {
        return ProblemsPage.oneLine(problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem);
    }
}
