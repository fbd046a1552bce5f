package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.respite.formats.movement.Parties;
import org.respite.formats.plan.OutlookNode;
import org.respite.model.plan.Carrier;
import org.respite.model.replan.Fate;
import org.respite.model.replan.Mark;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer of {@code respite replan --json}: one object; without times of computing it is {@code replan.json}. */
final class ReplanJson {

    private ReplanJson() {}

    /** For a file: same inputs, same bytes. */
    static String file(ReplanAnswer answer) {
        return Json.text(object(answer));
    }

    /** @param files written */
    static String of(ReplanAnswer answer, List<Path> files) {
        var json = object(answer);
        ((ObjectNode) json.get("atOnce")).put("seconds", answer.repair().seconds());
        json.put("seconds", Math.round(answer.seconds() * 1000) / 1000.0);
        var written = json.putArray("files");
        files.forEach(file -> written.add(file.toString()));
        FindingText.write(json, answer.report().findings());
        return Json.text(json);
    }

    private static ObjectNode object(ReplanAnswer answer) {
        var calendar = answer.changed().calendar();
        var claims = answer.plan().claims();
        var json = Json.object();
        json.put("scenario", answer.changed().name());
        json.put("now", OutcomeJson.local(calendar, answer.now()));
        var changes = json.putArray("changes");
        answer.changes().forEach(c -> changes.addObject().put("known", OutcomeJson.local(calendar, c.known()))
                .put("source", c.source()).put("what", c.words()));
        var marks = json.putObject("movements");
        for (var mark : Mark.values()) {
            marks.put(ReplanText.word(mark), answer.continued().count(mark));
        }
        told(json.putArray("tell"), answer);
        var repair = answer.repair();
        var atOnce = json.putObject("atOnce").put("worth", repair.worth()).put("survivalFloor", repair.floor());
        if (repair.boundHolds()) {
            atOnce.put("bound", repair.bound());
        } else {
            atOnce.putNull("bound");
        }
        Json.put(json, "survivalFloor", answer.report().outcome().survivalFloor());
        json.put("worth", answer.report().outcome().worth());
        json.put("worthBefore", answer.before().claims().worth());
        json.put("bound", claims.bound());
        json.put("gap", claims.gap());
        json.put("isRepair", answer.isRepair());
        OutcomeJson.write(json.putObject("granted"), answer.changed(), answer.report().outcome());
        answer.terms().ifPresent(shift -> {
            json.set("terms", OutlookNode.of(shift.after(), calendar));
            var shifted = json.putArray("termsShifted");
            shift.shifted().forEach(s -> shifted.addObject().put("clause", s.after().clause()).put("window", s.after().window())
                    .put("before", OutlookNode.word(s.before().answer())).put("after", OutlookNode.word(s.after().answer())));
        });
        return json;
    }

    private static void told(ArrayNode array, ReplanAnswer answer) {
        var parties = Parties.in(answer.changed());
        var movements = answer.continued().movements();
        for (var fate : answer.continued().news()) {
            var movement = Objects.requireNonNull(movements.get(fate.movement()));
            var entry = array.addObject();
            entry.put("movement", fate.movement().value());
            entry.put("mark", ReplanText.word(fate.mark()));
            entry.put("urgency", urgency(fate.urgency()));
            entry.put("next", OutcomeJson.local(answer.changed().calendar(), fate.next()));
            entry.put("why", fate.words());
            if (fate.mark() == Mark.PROPOSED) {
                entry.put("departs", OutcomeJson.local(answer.changed().calendar(), ReplanText.departure(movement)));
            }
            fate.refuge().ifPresent(refuge -> entry.put("refuge", refuge.value()));
            if (movement.carrier() instanceof Carrier.Convoy(var fleet, var vehicles)) {
                entry.put("fleet", fleet.value());
                vehicles.forEach(entry.putArray("vehicles")::add);
            }
            parties.of(movement).forEach(entry.putArray("tell")::add);
        }
    }

    private static String urgency(Fate.Urgency urgency) {
        return switch (urgency) {
            case IN_DANGER -> "in danger";
            case UNDER_WAY -> "under way";
            case BEFORE_DEPARTURE -> "before departure";
            case TO_NOTIFY -> "to notify";
            case NOTHING_NEW -> "nothing new";
        };
    }
}
