package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.formats.table.Column;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Beliefs;
import org.respite.model.scenario.Scenario;
import tools.jackson.databind.json.JsonMapper;

/** Numbers of tables that are figures: what is planned with, and what a plan says of it. */
class FiguresInTablesTest {

    private static final String FIGURES = """
            figure,topic,value,at least,at most,unit,confirmed,source,as of
            depot,food in the depot,"some 180,000 kg",180000,180000,kg,"A. Mediator, 2023-11-04",Agency,3 Nov
            rival,food in the depot,more than 150 t,150000,,kg,"A. Mediator, 2023-11-04",Ministry,2 Nov
            """;
    private static final String STOCKS = "stock,place,item,unit,quantity,owner,source\nrafah-food,rafah,food,kg,%s,WFP,the depot's own list\n";

    @TempDir
    private Path temp;

    private int copies;

    private ScenarioFolder folder(String cell) {
        copies++;
        return ScenarioFolder.in(temp, "scenario-" + copies).write("figures.csv", FIGURES).write("stocks.csv", STOCKS.formatted(cell));
    }

    private static Scenario read(ScenarioFolder folder) {
        assertThat(folder.problems()).filteredOn(p -> p.severity() == Problem.Severity.ERROR).isEmpty();
        return ((ScenarioReading.Read) ScenarioReader.read(folder.path())).scenario();
    }

    @Test
    void aStockIsTheFigureThatItsCellNamesAndTheRivalIsLeftOut() {
        var scenario = read(folder("figure:depot"));
        assertThat(scenario.supply().stocks().getFirst().quantity()).isEqualTo(180_000);
        var beliefs = Beliefs.of(scenario);
        var believed = beliefs.all().getFirst();
        assertThat(believed.belief().where()).isEqualTo("stocks: rafah-food, quantity");
        assertThat(beliefs.believes(believed.figure())).isTrue();
        assertThat(beliefs.leftOut(believed.figure())).extracting(f -> f.value()).containsExactly("more than 150 t");
    }

    @Test
    void aNumberIsChosenWithinAFigureThatLeavesItOpen() {
        assertThat(read(folder("figure:rival=170000")).supply().stocks().getFirst().quantity()).isEqualTo(170_000);
        assertThat(folder("figure:rival=100000").problems()).extracting(Problem::code).containsExactly("S204");
        assertThat(folder("figure:rival=many").problems()).extracting(Problem::code).containsExactly("S202");
    }

    @Test
    void thePlanSaysWhichFigureItBelievedAndWhichItLeftOut() throws IOException {
        var scenario = read(folder("figure:depot"));
        var plan = new Plan(scenario.name(), ScenarioDigest.of(scenario), 1, List.of(), List.of(), new Claims(OptionalDouble.empty(), 0, 0, 0, 0));
        var text = PlanJson.write(plan, scenario);
        var figures = JsonMapper.shared().readTree(text).get("figures");
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).get("source").asString()).isEqualTo("Agency");
        assertThat(figures.get(0).get("leftOut").get(0).get("source").asString()).isEqualTo("Ministry");
        assertThat(PlanSchemaTest.schema().validate(JsonMapper.shared().readTree(text))).isEmpty();
        var file = Files.writeString(temp.resolve("plan.json"), text);
        assertThat(((PlanReading.Read) PlanJson.read(file)).plan()).isEqualTo(plan);
    }

    @Test
    void aRowThatIsChangedAfterwardsBelievesNothingAnyMore() {
        var folder = folder("figure:depot");
        var remove = "format: respite-changes/1\ntitle: As heard\nchanges:\n  - {change: remove-figures, topic: food in the depot}\n";
        folder.write("heard.yaml", remove).write("scenario.yaml", folder.text("scenario.yaml") + "\nmodifications: [heard.yaml]\n");
        assertThat(Beliefs.of(read(folder)).all()).isEmpty();
    }

    @Test
    void aRowFromTheDossierIsNamedAsLongAsNobodyMendsIt() {
        var cells = Map.of("figure", "F1", "topic", "food", "value", "180000", "at least", "180000", "at most", "180000", "unit", "kg",
                "confirmed", "A", "source", "a.txt", "as of", "3 Nov");
        var digest = FigureDigest.of((Column column) -> cells.get(column.header()));
        var row = "figure,topic,value,at least,at most,unit,confirmed,digest,source,as of\nF1,food,180000,180000,180000,kg,A," + digest + ",a.txt,";
        assertThat(folder("figure:F1").write("figures.csv", row + "3 Nov\n").problems()).isEmpty();
        assertThat(folder("figure:F1").write("figures.csv", row + "4 Nov\n").problems()).extracting(Problem::code).containsExactly("S784");
    }

    @Test
    void aWorkbookCarriesFiguresByName() {
        var folder = folder("figure:depot");
        var before = read(folder);
        var book = temp.resolve("book.xlsx");
        assertThat(ScenarioTransfer.toWorkbook(folder.path(), book, false)).isInstanceOf(ScenarioReading.Read.class);
        var after = ((ScenarioReading.Read) ScenarioReader.read(book)).scenario();
        assertThat(Beliefs.of(after)).isEqualTo(Beliefs.of(before));
    }
}
