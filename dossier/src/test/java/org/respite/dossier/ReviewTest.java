package org.respite.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.dossier.figures.Amount;
import org.respite.dossier.language.When;
import org.respite.dossier.positions.PositionsTable;
import org.respite.dossier.statements.Stance;
import org.respite.formats.Problem;
import tools.jackson.databind.json.JsonMapper;

/** A person decides and corrects, in a workbook or asked in a terminal, and what follows uses the person's reading. */
class ReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 12);
    private static final String DECIDED = " | yes | A. Mediator | 2023-11-12 | ";

    @TempDir
    private Path folder;

    private Dossier dossier;

    @BeforeEach
    void fourReports() throws IOException {
        Files.writeString(folder.resolve("2023-11-03-a.txt"), "Egypt's president rejected a general ceasefire unless hostages are returned.");
        Files.writeString(folder.resolve("2023-11-05-b.txt"), "Egypt's president called for a general ceasefire.");
        Files.writeString(folder.resolve("2023-11-06-c.txt"), "UNRWA said more than 240 hostages were held in Gaza on 4 November 2023.");
        Files.writeString(folder.resolve("2023-11-07-d.txt"), "A strike hit a hospital in Gaza.");
        dossier = ((DossierMaker.Done) DossierMaker.make(folder)).dossier();
    }

    private String id(int statement) {
        return dossier.statements().get(statement).id();
    }

    private DossierMaker.Made reviewed(String text) throws IOException {
        return Review.confirmed(dossier, BookText.write(folder.resolve("review.xlsx"), text));
    }

    private Dossier confirmed(String text) throws IOException {
        return ((DossierMaker.Done) reviewed(text)).dossier();
    }

    @Test
    void aCorrectedStatementHoldsBothReadingsAndThePersonsIsTaken() throws IOException {
        var after = confirmed("statements\nid | decision | by | on | party | stance | topic | condition | depends on | from | until\n" + id(0) + DECIDED
                + "Qatar | open | pause | once 50 captives are free | hostages | 2023-11-01 | 2023-11-02");
        var item = after.statements().getFirst();
        assertThat(item.read().stance()).isEqualTo(Stance.AGAINST);
        assertThat(item.content().stance()).isEqualTo(Stance.OPEN);
        assertThat(item.content().holder().party()).isEqualTo("qatar");
        assertThat(item.content().holder().role()).isEmpty();
        assertThat(item.content().when()).contains(new When(LocalDate.of(2023, 11, 1), LocalDate.of(2023, 11, 2), When.Basis.PERSON));
        assertThat(PositionsTable.of(after)).contains("qatar,pause,open,,hostages,once 50 captives are free", "egypt,ceasefire,prefers");
        assertThat(after.shifts()).isEmpty();
        assertThat(dossier.shifts()).isNotEmpty();
        assertThat(DossierText.of(after)).contains("corrected by A. Mediator").contains("once 50 captives are free");
        assertThat(DossierJson.write(after)).contains("\"corrections\"", "\"basis\" : \"person\"");
    }

    @Test
    void theJsonOfACorrectedDossierKeepsItsSchema() throws IOException {
        var after = confirmed("statements\nid | decision | by | on | stance\n" + id(0) + DECIDED + "open");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/reference/dossier.schema.json")));
        var json = JsonMapper.shared().readTree(DossierJson.write(after));
        assertThat(schema.validate(json)).isEmpty();
        assertThat(json.at("/statements/0/stance").asString()).isEqualTo("open");
        assertThat(json.at("/statements/0/machine/stance").asString()).isEqualTo("against");
        assertThat(json.at("/statements/0/confirmed/by").asString()).isEqualTo("A. Mediator");
    }

    @Test
    void aConditionThatIsNoneIsTakenAway() throws IOException {
        var after = confirmed("statements\nid | decision | by | on | condition\n" + id(0) + DECIDED + "none");
        assertThat(after.statements().getFirst().read().condition()).isPresent();
        assertThat(after.statements().getFirst().content().condition()).isEmpty();
    }

    @Test
    void aCorrectedFigureFeedsTheTableOfFigures() throws IOException {
        var figure = dossier.figures().getFirst();
        var after = confirmed("figures\nid | decision | by | on | value | at least | at most | unit | place | source | from\n" + figure.id() + DECIDED
                + "240 to 245 | 240 | 245 | people | Rafah | israel | 2023-11-05");
        var content = after.figures().getFirst().content();
        assertThat(content.amount().kind()).isEqualTo(Amount.Kind.RANGE);
        assertThat(content.value()).isEqualTo("240 to 245");
        assertThat(content.cited().orElseThrow().party()).isEqualTo("israel");
        assertThat(FiguresTable.of(after)).contains(figure.id() + ",captives gaza,240 to 245,240,245,people,no,\"A. Mediator, 2023-11-12\"", "2023-11-05");
        assertThat(FiguresTable.of(dossier)).contains("more than 240,240,,persons,no,no,");
    }

    @Test
    void aCorrectedEventCarriesWhatThePersonSays() throws IOException {
        var event = dossier.events().getFirst();
        var after = confirmed("events\nid | decision | by | on | kind | places | source\n" + event.id() + DECIDED + "meeting | Cairo | none");
        assertThat(after.events().getFirst().content().kind()).isEqualTo("meeting");
        assertThat(after.events().getFirst().content().areas()).isNotEqualTo(event.content().areas()).hasSize(1);
    }

    @Test
    void everyImpossibleCorrectionIsToldAtOnceAndNothingIsTaken() throws IOException {
        var statements = ((DossierMaker.Refused) reviewed("statements\nid | decision | by | on | party | topic | stance | from | until\n"
                + id(0) + DECIDED + "Egipt | trucs | maybe | 3 Nov | \n"
                + id(1) + DECIDED + "| | | 2023-11-05 | 2023-11-01")).problems();
        assertThat(statements).extracting(p -> p.code() + " " + p.row().orElseThrow() + " " + p.column().orElseThrow())
                .containsExactlyInAnyOrder("D114 2 party", "D114 2 topic", "S208 2 stance", "S206 2 from", "D111 3 until");
        assertThat(statements).extracting(Problem::nextStep).anyMatch(step -> step.contains("“egypt”"));
        var figures = ((DossierMaker.Refused) reviewed("figures\nid | decision | by | on | value | at least | at most\n"
                + dossier.figures().getFirst().id() + DECIDED + "a lot | 5 | 3")).problems();
        assertThat(figures).extracting(p -> p.code() + " " + p.column().orElseThrow()).containsExactlyInAnyOrder("D115 value", "D116 at most");
    }

    @Test
    void aCorrectionOfWhatIsNotConfirmedIsRefused() throws IOException {
        assertThat(codes(reviewed("statements\nid | decision | by | on | stance\n" + id(0) + "| no | A | 2023-11-12 | open"))).containsExactly("D113");
        assertThat(codes(reviewed("statements\nid | decision | by | on | stance\n" + id(0) + "| | A | 2023-11-12 | open"))).containsExactly("D113");
        assertThat(codes(reviewed("statements\nid | decision | by | on\n" + id(0) + "| no | A | 2023-11-12\n" + id(0) + "| yes | A | 2023-11-12"))).containsExactly("D117");
    }

    @Test
    void aNewWorkbookKeepsTheOldDecisionsAndLeavesOtherRowsOpen() throws IOException {
        var before = confirmed("statements\nid | decision | by | on | note | stance | condition\n" + id(0) + " | yes | A. Mediator | 2023-11-12 | seen twice | open | none");
        var again = Files.write(folder.resolve("again.xlsx"), Review.book(before));
        var after = ((DossierMaker.Done) Review.confirmed(dossier, again)).dossier();
        assertThat(after.statements()).isEqualTo(before.statements());
        assertThat(after.statements().getFirst().confirmation().orElseThrow().note()).isEqualTo("seen twice");
        assertThat(after.statements().get(1).confirmation()).isEmpty();
        assertThat(Review.book(after)).isEqualTo(Review.book(before));
    }

    @Test
    void whoIsAskedDecidesItemByItemAndEachAnswerIsKeptAtOnce() {
        var kept = new ArrayList<Dossier>();
        var out = new ByteArrayOutputStream();
        var after = asked("A. Mediator\nyes\nno not this president\nc\nvalue: 241\n\nlater\n", out, kept);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Who decides?", "“Egypt's president called for a general ceasefire.”", "read as: captives held",
                "taken as: captives held, gaza: 241 persons", "3 decided, 1 still open.");
        assertThat(kept).hasSize(3);
        assertThat(after.statements()).extracting(i -> i.confirmation().orElseThrow().accepted()).containsExactly(true, false);
        assertThat(after.statements().get(1).confirmation().orElseThrow().note()).isEqualTo("not this president");
        assertThat(after.figures().getFirst().content().value()).isEqualTo("241");
        assertThat(after.events().getFirst().confirmation()).isEmpty();
        assertThat(after.statements().getFirst().confirmation().orElseThrow().on()).isEqualTo(TODAY);
    }

    @Test
    void theEndOfInputKeepsWhatWasDecided() {
        var kept = new ArrayList<Dossier>();
        var after = asked("A. Mediator\nyes\nc\nstance: open\n", new ByteArrayOutputStream(), kept);
        assertThat(kept).hasSize(1);
        assertThat(after.statements()).filteredOn(i -> i.confirmation().isPresent()).hasSize(1);
    }

    @Test
    void anImpossibleCorrectionIsToldAndAskedForAgain() {
        var out = new ByteArrayOutputStream();
        var after = asked("A. Mediator\nc\nstance: maybe\nuntil: 3 Nov\n\nc\nstance: open\n\nquit\n", out, new ArrayList<>());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("S208 stance", "S206 until").doesNotContain("row 2");
        assertThat(after.statements().getFirst().content().stance()).isEqualTo(Stance.OPEN);
    }

    @Test
    void nobodyDecidesNothing() {
        var kept = new ArrayList<Dossier>();
        assertThat(asked("\n", new ByteArrayOutputStream(), kept)).isEqualTo(dossier);
        assertThat(kept).isEmpty();
    }

    private Dossier asked(String typed, ByteArrayOutputStream out, List<Dossier> kept) {
        return new ReviewDialogue(new BufferedReader(new StringReader(typed)), new PrintStream(out, true, StandardCharsets.UTF_8), TODAY)
                .run(dossier, Optional.empty(), kept::add);
    }

    private static List<String> codes(DossierMaker.Made made) {
        return ((DossierMaker.Refused) made).problems().stream().map(Problem::code).toList();
    }
}
