package org.respite.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.dossier.Doubt.Kind;
import org.respite.dossier.events.Event;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.positions.Position;
import org.respite.dossier.positions.PositionsReader;
import org.respite.dossier.positions.PositionsTable;
import org.respite.dossier.reading.Span;
import org.respite.dossier.statements.Stance;
import org.respite.dossier.statements.Statement;
import org.respite.formats.Problem;
import org.respite.formats.report.Language;
import tools.jackson.databind.json.JsonMapper;

class DossierTest {

    private static final String NO = "3 November 2023 - Israeli Prime Minister Benjamin Netanyahu rejected a temporary ceasefire unless hostages are returned.\n";

    @TempDir
    private Path folder;

    @Test
    void nothingIsInventedEveryQuoteStandsInItsReport() {
        for (var name : List.of("seen", "unseen", "hard", "later", "wire", "fresh")) {
            var dossier = ((DossierMaker.Done) DossierMaker.make(Path.of("src/test/resources", name))).dossier();
            assertThat(items(dossier)).isNotEmpty().allSatisfy(item -> {
                var report = dossier.reports().stream().filter(r -> r.id().equals(Item.report(item.content()))).findFirst().orElseThrow();
                assertThat(item.quote()).isEqualTo(report.words(Item.span(item.content())));
                assertThat(parts(item.content())).allSatisfy(part -> assertThat(Item.span(item.content()).holds(part)).isTrue());
            });
        }
    }

    @Test
    void thePrimeMinisterIsAgainstATruceUnlessCaptivesComeHome() throws IOException {
        write("a.txt", NO);
        var statement = made().statements().getFirst().content();
        assertThat(statement.holder().party()).isEqualTo("israel");
        assertThat(statement.topic()).isEqualTo("pause");
        assertThat(statement.stance()).isEqualTo(Stance.AGAINST);
        assertThat(statement.condition().orElseThrow().link()).isEqualTo("unless");
        assertThat(statement.condition().orElseThrow().topics()).containsExactly("hostages");
        assertThat(statement.when().orElseThrow().first()).hasToString("2023-11-03");
    }

    @Test
    void whatNobodyWasHeardToSayIsNoPosition() throws IOException {
        write("a.txt", "9 November 2023 - Hezbollah leader Hassan Nasrallah was not reported to call for a ceasefire.\n");
        assertThat(made().statements()).isEmpty();
    }

    @Test
    void whoSaysSoIsNoPartOfACondition() throws IOException {
        write("a.txt", "8 November 2023 - Netanyahu would not agree to a ceasefire unless all hostages were freed, an Israeli official said.\n");
        assertThat(made().statements()).isNotEmpty().allSatisfy(s ->
                assertThat(made().reports().getFirst().words(s.content().condition().orElseThrow().span())).isEqualTo("unless all hostages were freed"));
    }

    @Test
    void trucksThatCrossAreNoPersons() throws IOException {
        write("a.txt", "2 November 2023 - UNRWA said 47 trucks crossed through Rafah on Wednesday.\n");
        assertThat(made().figures()).extracting(f -> f.content().measure() + " " + f.content().amount().low().orElseThrow())
                .containsExactly("trucks 47");
    }

    @Test
    void aboutARangeIsTheRange() throws IOException {
        write("a.txt", "5 November 2023 - About 300 to 500 foreigners left through Rafah.\n");
        var amount = made().figures().getFirst().content().amount();
        assertThat(amount.low()).hasValue(300);
        assertThat(amount.high()).hasValue(500);
    }

    @Test
    void aRepeatedReportIsNoSecondSource() throws IOException {
        var more = NO + "\nHe spoke after a meeting with the US secretary of state in Tel Aviv, and said that Israel would go on with full force.\n";
        write("a.txt", more);
        write("b.txt", more);
        var dossier = made();
        assertThat(dossier.doubts()).extracting(Doubt::kind).contains(Kind.COPY);
        assertThat(dossier.statements().getFirst().also()).containsExactly("b.txt");
    }

    @Test
    void aidToReachAnotherCountryIsAQuestion() throws IOException {
        write("a.txt", "3 November 2023 - Gaza: The US secretary of state called for pauses in Gaza.\nBlinken called for humanitarian aid to reach Syria.\n");
        assertThat(made().doubts()).anySatisfy(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Kind.PLACE);
            assertThat(doubt.words()).contains("Syria", "gaza");
        });
    }

    @Test
    void aMindThatChangesIsAShiftAndTwoMindsOnOneDayAreADoubt() throws IOException {
        write("2023-11-03-a.txt", "Egypt's president rejected a general ceasefire.");
        write("2023-11-05-b.txt", "Egypt's president called for a general ceasefire.");
        write("2023-11-05-c.txt", "Egypt's president opposed a general ceasefire.");
        var dossier = made();
        assertThat(dossier.shifts()).anySatisfy(shift -> assertThat(shift.topic()).isEqualTo("ceasefire"));
        assertThat(dossier.doubts()).extracting(Doubt::kind).contains(Kind.CONTRADICTION);
    }

    @Test
    void privatePersonsAreNotNamed() throws IOException {
        write("a.txt", "3 November 2023 - Egypt demanded that hostages be released, among them Dana Sample, 34, a nurse.\n"
                + "Dana Sample's mother, Ruth Sample, said she wanted a ceasefire.\n");
        var dossier = made();
        assertThat(DossierJson.write(dossier) + DossierText.of(dossier) + DossierPage.of(dossier, Language.EN)).doesNotContain("Dana", "Ruth");
        assertThat(dossier.strangers()).isEqualTo(1);
    }

    @Test
    void theSameReportsGiveTheSameBytesInEveryLocale() throws IOException {
        write("a.txt", NO + "More than 240 hostages are held in Gaza.\n");
        var before = Locale.getDefault();
        try {
            var first = bytes(made());
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(bytes(made())).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theJsonKeepsItsSchema() throws IOException {
        var dossier = ((DossierMaker.Done) DossierMaker.make(Path.of("src/test/resources/seen"))).dossier();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/reference/dossier.schema.json")));
        assertThat(schema.validate(JsonMapper.shared().readTree(DossierJson.write(dossier)))).isEmpty();
    }

    @Test
    void whatAPersonConfirmsCarriesWhoAndWhen() throws IOException {
        write("a.txt", NO);
        var dossier = made();
        var confirmed = ((DossierMaker.Done) Review.confirmed(dossier, decided(dossier, "yes", "A. Mediator", "2023-11-04"))).dossier();
        var confirmation = confirmed.statements().getFirst().confirmation().orElseThrow();
        assertThat(confirmation.by()).isEqualTo("A. Mediator");
        assertThat(confirmation.on()).hasToString("2023-11-04");
        assertThat(Review.confirmed(dossier, decided(dossier, "", "", ""))).isInstanceOf(DossierMaker.Done.class);
    }

    @Test
    void aDecisionOfNobodyIsRefused() throws IOException {
        write("a.txt", NO);
        var dossier = made();
        assertThat(codes(Review.confirmed(dossier, decided(dossier, "yes", "", "")))).contains("D108");
        assertThat(codes(Review.confirmed(dossier, decided(dossier, "perhaps", "A", "2023-11-04")))).contains("D107");
    }

    @Test
    void positionsRestOnStatementsAndAreReadBack() throws IOException {
        write("a.txt", NO);
        var dossier = made();
        var file = Files.writeString(folder.resolve("positions.csv"), PositionsTable.of(dossier));
        var positions = ((PositionsReader.Read) PositionsReader.read(file)).positions();
        assertThat(positions).isEqualTo(PositionsTable.positions(dossier));
        assertThat(positions.getFirst().kind()).isEqualTo(Position.Kind.REFUSES);
        assertThat(positions.getFirst().unless()).containsExactly("hostages");
        Files.writeString(file, "party,issue,position\nisrael,pause,requires\nisrael,pause,refuses\n,pause,maybe\n");
        assertThat(((PositionsReader.Refused) PositionsReader.read(file)).problems()).extracting(Problem::code).contains("D110", "S201", "S208");
    }

    @Test
    void hostileFilesAreProblemsAndNotCrashes() throws IOException {
        write("a.xml", "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>");
        write("b.pdf", "%PDF-1.4 nothing");
        write("c.html", "<div>".repeat(20_000));
        write("d.txt", "a\0b");
        write("e.txt", " ");
        var problems = ((DossierMaker.Refused) DossierMaker.make(folder)).problems();
        assertThat(problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).map(Problem::file)).contains("a.xml", "b.pdf", "c.html", "d.txt", "e.txt");
    }

    @Test
    void aFolderWithoutReportsIsAProblem() throws IOException {
        write("notes.docx", "x");
        assertThat(codes(DossierMaker.make(folder))).contains("D101", "D151");
    }

    private Path decided(Dossier dossier, String decision, String by, String on) throws IOException {
        var item = dossier.statements().getFirst();
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", null)) {
            var sheet = book.newWorksheet("statements");
            var cells = Map.of("id", item.id(), "decision", decision, "by", by, "on", on, "quote", item.quote());
            var heads = cells.keySet().stream().sorted().toList();
            for (int c = 0; c < heads.size(); c++) {
                sheet.value(0, c, heads.get(c));
                sheet.value(1, c, cells.get(heads.get(c)));
            }
        }
        var file = folder.resolve("decided.xlsx");
        Files.write(file, bytes.toByteArray());
        return file;
    }

    private Dossier made() {
        return ((DossierMaker.Done) DossierMaker.make(folder)).dossier();
    }

    private void write(String name, String text) throws IOException {
        Files.copy(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), folder.resolve(name));
    }

    private static byte[] bytes(Dossier dossier) throws IOException {
        var all = new ByteArrayOutputStream();
        all.write((DossierJson.write(dossier) + DossierText.of(dossier) + DossierPage.of(dossier, Language.EN) + FiguresTable.of(dossier)).getBytes(StandardCharsets.UTF_8));
        all.write(Review.book(dossier));
        return all.toByteArray();
    }

    private static List<String> codes(DossierMaker.Made made) {
        return ((DossierMaker.Refused) made).problems().stream().map(Problem::code).toList();
    }

    private static List<Item<?>> items(Dossier dossier) {
        return Stream.<List<? extends Item<?>>>of(dossier.statements(), dossier.figures(), dossier.events()).<Item<?>>flatMap(List::stream).toList();
    }

    private static List<Span> parts(Object content) {
        return switch (content) {
            case Statement s -> Stream.concat(Stream.of(s.cue(), s.subject()), s.condition().stream().map(c -> c.span())).toList();
            case Figure f -> List.of(f.number());
            case Event e -> List.of(e.words());
            default -> List.of();
        };
    }
}
