package org.respite.app.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.respite.formats.plan.OutlookNode;
import org.respite.model.plan.Bottleneck;
import org.respite.model.plan.Claims;
import org.respite.model.preparation.Preparation;
import org.respite.model.scenario.Calendar;
import org.respite.model.scenario.Scenario;
import org.respite.operations.doubt.Range;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer of {@code respite plan --json}: one object. */
final class PlanAnswerJson {

    private static final String NOT_DRAWN =
            "not computed: no access figure of the scenario says what it bears on, or --futures is 0";

    private PlanAnswerJson() {}

    /** @param files written; none where the plan was refused */
    static String of(PlanAnswer answer, List<Path> files) {
        var scenario = answer.input().scenario();
        var claims = answer.result().plan().claims();
        var outcome = answer.report().outcome();
        var json = Json.object();
        json.put("scenario", scenario.name());
        json.put("digest", answer.input().digest());
        json.putNull("preparation");
        Preparation.find(scenario, outcome)
                .ifPresent(preparation -> PreparationJson.write(json.putObject("preparation"), scenario, preparation));
        Json.put(json, "survivalFloor", outcome.survivalFloor());
        json.put("worth", outcome.worth());
        json.put("relaxedWorth", claims.relaxedWorth());
        json.put("bound", claims.bound());
        json.put("gap", claims.gap());
        grainBracket(json, scenario.calendar(), claims);
        OutcomeJson.write(json.putObject("granted"), scenario, outcome);
        json.putNull("expected");
        json.putNull("cautious");
        json.putNull("doubt");
        answer.doubt().ifPresent(doubt -> {
            DoubtJson.write(json.putObject("expected"), scenario, outcome, doubt, Range::expected);
            DoubtJson.write(json.putObject("cautious"), scenario, outcome, doubt, Range::cautious);
            DoubtJson.write(json.putObject("doubt"), scenario, doubt);
        });
        json.putNull("againstFutures");
        answer.choice().ifPresent(choice -> ChoiceJson.write(json.putObject("againstFutures"), scenario, choice));
        why(json.putObject("why"), answer);
        handOvers(json.putArray("handovers"), scenario, new HashSet<>(outcome.handOversMade()));
        answer.result().plan().terms().ifPresent(t -> json.set("terms", OutlookNode.of(t, scenario.calendar())));
        OutcomeJson.exposure(json.putObject("exposureMax"), scenario.calendar(), outcome);
        bottlenecks(json.putArray("bottlenecks"), scenario.calendar(), answer.result().bottlenecks());
        var notes = json.putArray("notes");
        answer.result().notes().forEach(notes::add);
        ProblemText.write(json.putArray("warnings"), answer.input().warnings());
        var written = json.putArray("files");
        files.forEach(file -> written.add(file.toString()));
        json.put("seconds", Math.round(answer.seconds() * 1000) / 1000.0);
        FindingText.write(json, answer.report().findings());
        return Json.text(json);
    }

    /** Why some answers are null: they are not computed, and nothing is made up in their place. */
    private static void why(ObjectNode why, PlanAnswer answer) {
        if (answer.result().plan().claims().grainBracket().isEmpty()) {
            why.put("grainBracket", "not computed: stopped early, or a large scenario without --grain");
        }
        if (answer.doubt().isEmpty()) {
            why.put("expected", NOT_DRAWN);
            why.put("cautious", NOT_DRAWN);
        }
    }

    private static void grainBracket(ObjectNode json, Calendar calendar, Claims claims) {
        json.putNull("grainBracket");
        claims.grainBracket().ifPresent(bracket -> {
            var node = json.putObject("grainBracket");
            node.put("slotMinutes", calendar.slot().toSeconds() / 60.0);
            Json.put(node, "survivalFloor", bracket.survivalFloor());
            node.put("low", bracket.low());
            node.put("high", bracket.high());
            node.put("width", bracket.width());
        });
    }

    private static void handOvers(ArrayNode array, Scenario scenario, HashSet<?> made) {
        for (var handOver : scenario.people().handOvers()) {
            var entry = array.addObject();
            entry.put("handover", handOver.id().value());
            entry.put("persons", handOver.persons());
            entry.put("mandatory", handOver.mandatory());
            entry.put("made", made.contains(handOver.id()));
        }
    }

    private static void bottlenecks(ArrayNode array, Calendar calendar, List<Bottleneck> bottlenecks) {
        for (var bottleneck : bottlenecks) {
            var entry = array.addObject();
            entry.put("what", bottleneck.what());
            var when = entry.putObject("when");
            when.put("from", OutcomeJson.local(calendar, bottleneck.when().from()));
            when.put("to", OutcomeJson.local(calendar, bottleneck.when().to()));
            entry.put("unit", bottleneck.unit());
            entry.put("worth", bottleneck.worth());
            entry.put("verified", false);
        }
    }
}
