package org.respite.formats.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.formats.NewReports;
import org.respite.formats.Problem;
import org.respite.formats.Problems;
import org.respite.formats.entry.EntryJson;
import org.respite.model.report.Actor;
import org.respite.model.report.Amount;
import org.respite.model.report.Attribution;
import org.respite.model.report.Commitment;
import org.respite.model.report.Coverage;
import org.respite.model.report.Digest;
import org.respite.model.report.Entry;
import org.respite.model.report.Notice;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.Where;

/** The evening of 24 November 2023 at Rafah, as a monitor would type it into tables. */
class FilingTest {

    private static final Instant NOW = Instant.parse("2023-12-02T12:00:00Z");
    private static final String HEADS = "#meta+id,#event+type,#org+actor,#value+low,#value+best,#value+high,#value+unit,"
            + "#loc+code,#date+start,#date+end,#meta+source,#meta+source+class,#meta+protected,#description,#meta+id+replaces\n";

    @TempDir
    Path temp;

    private final Problems problems = new Problems();

    private List<Entry> read(String name, String text, List<Entry> before, Optional<Sealing> vault) {
        try {
            var file = Files.writeString(temp.resolve(name), text);
            var settings = new FilingSettings(
                    Optional.of(new Actor("Monitor")), Optional.of(ZoneId.of("Asia/Gaza")), NOW);
            return Filing.read(List.of(file), settings, before, vault, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report report(String row) {
        var entries = read("reports.csv", HEADS + row + "\n", List.of(), Optional.empty());
        assertThat(problems.all()).isEmpty();
        assertThat(entries).hasSize(1);
        return (Report) entries.getFirst();
    }

    private List<String> codes(String... rows) {
        read("reports.csv", HEADS + String.join("\n", rows) + "\n", List.of(), Optional.empty());
        return problems.all().stream().map(p -> p.code() + " " + p.column().orElse("")).toList();
    }

    @Test
    void rowIsAReport() {
        var report = report("rel-1,release,Hamas,,13,,person,rafah,2023-11-24 16:30,,ICRC,neutral carrier,,,");
        assertThat(report.amount()).contains(Amount.exactly(13, "person"));
        assertThat(report.occurred().from()).isEqualTo(Instant.parse("2023-11-24T14:30:00Z"));
        assertThat(report.occurred().isInstant()).isTrue();
        assertThat(report.attribution()).isEqualTo(Attribution.ALLEGED);
        assertThat(report.head().known()).isEqualTo(NOW);
        assertThat(report.head().filedBy()).isEqualTo(new Actor("Monitor"));
    }

    @Test
    void dateAloneIsAllOfItsDay() {
        var report = report("t-1,offloaded,,,137,200,truck,rafah,2023-11-24,,UNRWA,humanitarian,,,");
        assertThat(report.occurred().from()).isEqualTo(Instant.parse("2023-11-23T22:00:00Z"));
        assertThat(report.occurred().to()).isEqualTo(Instant.parse("2023-11-24T22:00:00Z"));
        assertThat(report.amount()).contains(Amount.between(137, 137, 200, "truck"));
        assertThat(report.attribution()).isEqualTo(Attribution.NONE);
    }

    @Test
    void lowestFigureAloneIsAtLeast() {
        assertThat(report("h-1,release,,241,,,person,,2023-11-24,,Media,media,,,").amount())
                .contains(Amount.atLeast(241, "person"));
    }

    @Test
    void everythingThatIsWrongIsToldWithItsCell() {
        assertThat(codes(
                        "r 1,Release,,,13,,person,rafah,2023-11-24,,ICRC,neutral carrier,,,",
                        "r2,release,,14,13,,person,rafah,2023-11-24,2023-11-23,ICRC,carrier,,,",
                        "r3,release,,,13,,,rafah,yesterday,,,media,,,",
                        "r4,release,,,1,,person,,2023-11-24,,Somebody,witness,yes,,",
                        "r5,release,,,1,,person,,2023-11-24,,ICRC,neutral carrier,,Call +972 59 123 4567,",
                        "r5,release,,,1,,person,,2023-11-24,,ICRC,neutral carrier,,,r9",
                        "r6,release,,,1,,person,,2023-11-24,,ICRC,neutral carrier,,,r9"))
                .containsExactlyInAnyOrder(
                        "R512 id", "R512 kind",
                        "R512 low", "S401 to", "S208 source class",
                        "S201 unit", "S206 from",
                        "R514 protected",
                        "R513 note",
                        "S301 replaces", "S301 replaces");
    }

    @Test
    void numberOfATelephoneIsNotRepeatedInTheProblem() {
        codes("r5,release,,,1,,person,,2023-11-24,,ICRC,neutral carrier,,Call +972 59 123 4567,");
        assertThat(problems.all().toString()).doesNotContain("123");
    }

    @Test
    void organisationIsNoWayToReachAPerson() {
        assertThat(codes(
                        "r1,release,call +972 59 123 4567,,1,,person,,2023-11-24,,ICRC,neutral carrier,,,",
                        "r2,release,,,1,,person,,2023-11-24,,\"a.person@example.org, monitor\",monitor,,,"))
                .containsExactlyInAnyOrder("R513 actor", "R513 source");
        assertThat(problems.all().toString()).doesNotContain("123").doesNotContain("person@");
    }

    @Test
    void whoFilesIsNoAddressEither() throws IOException {
        var file = Files.writeString(temp.resolve("reports.csv"), HEADS + "r1,release,,,1,,person,,2023-11-24,,ICRC,neutral carrier,,,\n");
        var settings = new FilingSettings(Optional.of(new Actor("me@example.org")), Optional.of(ZoneId.of("Asia/Gaza")), NOW);
        assertThat(Filing.read(List.of(file), settings, List.of(), Optional.empty(), problems)).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(p -> assertThat(p.column()).contains("filed by"));
    }

    @Test
    void howToReachAProtectedSourceGoesIntoTheVault() {
        var entries = read("reports.csv", HEADS + "w-1,attack,,,,,,north-1,2023-11-24,,a.person@example.org,witness,yes,,\n", List.of(),
                Optional.of((person, kind, content) -> new Commitment(new Digest("a".repeat(64)))));
        assertThat(problems.all()).isEmpty();
        assertThat(EntryJson.text(entries.getFirst())).doesNotContain("example.org");
    }

    @Test
    void whoVerifiedIsAskedForInItsOwnColumn() {
        read("reports.csv", "id,kind,from,source,source class,status,status by\nr1,attack,2023-11-24,ICRC,neutral carrier,verified,\n",
                List.of(), Optional.empty());
        assertThat(problems.all()).singleElement().satisfies(p -> assertThat(p.code() + " " + p.column().orElse("")).isEqualTo("S201 status by"));
    }

    @Test
    void datesAndFiguresAreNoTelephones() {
        report("r1,release,,,1,,person,,2023-11-24,,ICRC,neutral carrier,,\"Between 2023-11-24 07:00 and 2023-11-25; 1,209,000 l of 2,226,544\",");
    }

    @Test
    void protectedSourceAndPlaceGoIntoTheVault() {
        var sealed = new ArrayList<String>();
        Sealing vault = (person, kind, content) -> {
            sealed.add(kind + " of " + person + ": " + content);
            return new Commitment(new Digest("%064x".formatted(sealed.size())));
        };
        var entries = read("reports.csv",
                HEADS + "inc-1,attack,,,1,,person,school-7,2023-11-24,,The caretaker,witness,yes,,\n", List.of(), Optional.of(vault));
        assertThat(problems.all()).isEmpty();
        var report = (Report) entries.getFirst();
        assertThat(report.source()).isInstanceOf(Source.Protected.class);
        assertThat(report.where()).isInstanceOf(Where.Withheld.class);
        assertThat(EntryJson.text(report)).doesNotContain("caretaker").doesNotContain("school");
        assertThat(sealed).containsExactly("source of The caretaker: The caretaker", "place of The caretaker: place school-7");
    }

    @Test
    void correctionOfTheSameFilerIsTakenAndThatOfAnotherIsNot() {
        var first = report("r1,release,,,13,,person,,2023-11-24,,ICRC,neutral carrier,,,");
        read("reports.csv", HEADS + "r2,release,,,14,,person,,2023-11-24,,ICRC,neutral carrier,,,r1\n", List.of(first), Optional.empty());
        assertThat(problems.all()).isEmpty();
        read("reports.csv", HEADS.strip() + ",#org+filed\nr3,release,,,14,,person,,2023-11-24,,ICRC,neutral carrier,,,r1,Party A\n",
                List.of(first), Optional.empty());
        assertThat(problems.all()).extracting(Problem::code).containsExactly("R515");
    }

    @Test
    void coverageAndNoticesHaveTablesOfTheirOwn() {
        var coverage = (Coverage) read("coverage.csv", """
                id,observer,places,zones,from,to,watched for,complete
                c1,OCHA,rafah;kerem-shalom,south,2023-11-24 07:00,2023-11-24 19:00,attack;flight,yes
                """, List.of(), Optional.empty()).getFirst();
        assertThat(coverage.where()).hasSize(3);
        var notice = (Notice) read("notices.csv", """
                id,act,by,recipients,instrument,clause,from,to
                n1,suspension,Party A,Party B,truce,list;quiet,2023-11-25 18:00,2023-11-25 22:00
                """, List.of(), Optional.empty()).getFirst();
        assertThat(notice.about()).hasSize(2);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void entriesComeInTheOrderInWhichTheyBecameKnown() {
        var entries = read("notices.csv", """
                id,act,by,instrument,known
                n2,notification,Qatar,truce,2023-11-24 09:00
                n1,notification,Qatar,truce,2023-11-24 07:00
                n3,notification,Qatar,truce,
                """, List.of(), Optional.empty());
        assertThat(entries).extracting(entry -> entry.id().value()).containsExactly("n1", "n2", "n3");
        assertThat(problems.all()).isEmpty();
        read("notices.csv", "id,act,by,instrument,known\nn4,notification,Qatar,truce,2023-11-24 08:00\nn5,notification,Qatar,truce,2023-12-24\n",
                entries, Optional.empty());
        assertThat(problems.all()).extracting(Problem::code).containsExactlyInAnyOrder("R507", "S204");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports.xlsx", "reports"})
    void emptyTablesAreReadWithoutAProblemAndNotWrittenTwice(String name) {
        var target = temp.resolve(name);
        assertThat(NewReports.write(target, false)).isEmpty();
        var settings = new FilingSettings(Optional.empty(), Optional.empty(), NOW);
        assertThat(Filing.read(List.of(target), settings, List.of(), Optional.empty(), problems)).isEmpty();
        assertThat(problems.all()).isEmpty();
        assertThat(NewReports.write(target, false)).extracting(Problem::code).containsExactly("S120");
    }

    @Test
    void workbookIsFiledLikeItsTables() throws IOException {
        var book = temp.resolve("book.xlsx");
        try (var out = Files.newOutputStream(book); var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Closing counts");
            var cells = List.of(
                    List.of("id", "authority", "kind", "from", "best", "unit"),
                    List.of("c1", "UNRWA", "offloaded", "2023-11-24", "200", "truck"),
                    List.of("c2", "UNRWA", "offloaded", "2023-11-25", "many", "truck"));
            for (int row = 0; row < cells.size(); row++) {
                for (int column = 0; column < cells.get(row).size(); column++) {
                    sheet.value(row, column, cells.get(row).get(column));
                }
            }
        }
        var settings = new FilingSettings(Optional.of(new Actor("UNRWA")), Optional.of(ZoneId.of("Asia/Gaza")), NOW);
        assertThat(Filing.read(List.of(book), settings, List.of(), Optional.empty(), problems)).hasSize(1);
        assertThat(problems.all().toString()).contains("sheet Closing counts, row 3, column best", "many");
    }

    @Test
    void pageListsEveryTableAndColumn() throws IOException {
        var page = Files.readString(Path.of("").toAbsolutePath().getParent().resolve("docs/reference/report-tables.md"), StandardCharsets.UTF_8);
        for (var table : FilingTable.values()) {
            var section = page.substring(page.indexOf("## " + table.sheet() + "\n"));
            var own = section.substring(0, section.indexOf("\n## ", 4) < 0 ? section.length() : section.indexOf("\n## ", 4));
            for (var column : table.columns()) {
                assertThat(own).contains("| " + column.header() + " | `" + column.hashtag() + "` | " + (column.isRequired() ? "yes" : "") );
            }
        }
    }
}
