package org.respite.mediation.advice;

import java.util.Locale;
import java.util.Optional;
import org.respite.formats.report.Mark;
import org.respite.model.scenario.Scenario;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Advice for machines: docs/reference/advice.schema.json says what is in it. */
public final class AdviceJson {

    static final String FORMAT = "respite-advice/1";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AdviceJson() {}

    /** @param mark of the copy; empty where it is only printed */
    public static String write(Scenario scenario, String digest, Advice advice, Optional<Mark> mark) {
        var json = JSON.createObjectNode();
        json.put("format", FORMAT);
        json.put("warning", AdviceText.WARNING);
        json.put("scenario", scenario.name());
        json.put("digest", digest);
        json.put("edition", "operational");
        mark.ifPresent(m -> {
            json.put("recipient", m.recipient());
            json.put("validUntil", m.validUntil().toString());
        });
        json.put("survivalFloorHeld", advice.floor());
        json.put("highestSurvivalFloor", advice.highestFloor());
        json.put("worth", advice.worth());
        json.put("bound", advice.bound());
        json.put("units", advice.units());
        json.put("gainNothing", advice.worthless());
        json.put("notLookedAt", advice.leftOut());
        json.put("complete", advice.complete());
        var list = json.putArray("oneMore");
        for (var worth : advice.worths()) {
            var entry = list.addObject();
            entry.put("kind", word(worth.unit().kind()));
            entry.put("of", worth.unit().of().value());
            entry.put("name", worth.unit().name());
            entry.put("unit", worth.unit().unit());
            entry.put("words", worth.unit().words());
            entry.put("byPrice", worth.byPrice());
            entry.put("bounded", worth.isBounded());
            entry.put("floorByPrice", worth.floorByPrice());
            entry.put("agreement", word(worth.agreement()));
            entry.putNull("solvedAgain");
            worth.solved().ifPresent(solved -> {
                var node = entry.putObject("solvedAgain");
                node.put("gain", solved.gain());
                node.put("atLeast", Math.max(0, solved.low()));
                node.put("atMost", solved.high());
                node.put("floorGain", solved.floorGain());
            });
        }
        return JSON.writeValueAsString(json);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
