package org.respite.app.cli;

import java.time.Instant;
import java.util.Optional;
import org.respite.terms.render.TermWords;
import org.respite.terms.standing.Reason;
import org.respite.terms.standing.StageStanding;
import org.respite.terms.standing.Standing;
import org.respite.terms.standing.Verdict;
import org.respite.terms.standing.View;
import org.respite.terms.tree.Instrument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A standing for machines. Times are UTC. */
final class StandingJson {

    private StandingJson() {}

    static String of(Instrument instrument, Standing standing, Optional<String> explain) {
        var json = Json.object();
        json.put("instrument", standing.instrument());
        json.put("title", instrument.title());
        json.put("at", standing.at().toString());
        json.put("known", standing.known().toString());
        var views = json.putArray("views");
        standing.views().forEach(v -> view(views.addObject(), v, standing, explain));
        return Json.text(json);
    }

    private static void view(ObjectNode json, View view, Standing standing, Optional<String> explain) {
        view.reader().ifPresentOrElse(r -> json.put("reader", r), () -> json.putNull("reader"));
        var stages = json.putArray("stages");
        view.stages().forEach(s -> stage(stages.addObject(), s));
        var clauses = json.putArray("clauses");
        view.verdicts().stream()
                .filter(v -> explain.isEmpty() || explain.get().equals(v.clause()))
                .forEach(v -> verdict(clauses.addObject(), v, explain.isPresent()));
        var next = json.putArray("deadlines");
        view.deadlines(standing.at()).forEach(v -> {
            var entry = next.addObject();
            entry.put("deadline", v.window().deadline().toString());
            entry.put("clause", v.clause());
            entry.put("actor", v.actor().orElse(""));
            entry.put("window", v.window().label());
        });
        var may = json.putArray("mayInvoke");
        view.recourses().forEach(r -> {
            var entry = may.addObject();
            entry.put("stage", r.stage());
            entry.put("line", r.line());
            r.who().forEach(entry.putArray("who")::add);
            entry.put("action", TermWords.action(r.action()));
            time(entry, "from", r.from());
            entry.put("certain", r.stands());
        });
    }

    private static void stage(ObjectNode json, StageStanding stage) {
        json.put("stage", stage.stage());
        time(json, "begins", stage.begins());
        time(json, "ends", stage.ends());
        json.put("extensionsEarned", stage.earned());
        reason(json.putObject("reason"), stage.reason());
    }

    private static void verdict(ObjectNode json, Verdict v, boolean explained) {
        json.put("clause", v.clause());
        v.actor().ifPresentOrElse(a -> json.put("actor", a), () -> json.putNull("actor"));
        json.put("window", v.window().label());
        json.put("from", v.window().from().toString());
        json.put("deadline", v.window().deadline().toString());
        json.put("status", v.status().word());
        json.put("final", v.isFinal());
        var counts = json.putArray("counts");
        v.tallies().forEach(t -> {
            var count = counts.addObject();
            count.put("count", t.count());
            count.put("certain", t.certain());
            count.put("reported", t.reported());
            t.possible().ifPresentOrElse(p -> count.put("possible", p), () -> count.putNull("possible"));
            count.put("owedAtLeast", t.owedAtLeast());
            count.put("owedAtMost", t.owedAtMost());
        });
        json.put("reason", v.reason().text());
        if (explained) {
            reason(json.putObject("because"), v.reason());
        }
    }

    private static void reason(ObjectNode json, Reason reason) {
        json.put("text", reason.text());
        ArrayNode entries = json.putArray("entries");
        reason.entries().forEach(e -> entries.add(e.toString()));
        var because = json.putArray("because");
        reason.because().forEach(r -> reason(because.addObject(), r));
    }

    private static void time(ObjectNode json, String name, Optional<Instant> time) {
        time.ifPresentOrElse(t -> json.put(name, t.toString()), () -> json.putNull(name));
    }
}
