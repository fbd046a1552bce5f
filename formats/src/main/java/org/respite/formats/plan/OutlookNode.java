package org.respite.formats.plan;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.respite.model.plan.TermsOutlook;
import org.respite.model.plan.TermsOutlook.Answer;
import org.respite.model.plan.TermsOutlook.Foreseen;
import org.respite.model.plan.TermsOutlook.Left;
import org.respite.model.plan.TermsOutlook.Rest;
import org.respite.model.plan.TermsOutlook.Tally;
import org.respite.model.scenario.Calendar;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How terms would stand by a plan, as a JSON node. */
public final class OutlookNode {

    private OutlookNode() {}

    public static ObjectNode of(TermsOutlook outlook, Calendar calendar) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("instrument", outlook.instrument()).put("title", outlook.title());
        var rests = node.putArray("rests");
        outlook.rests().forEach(r -> rests.addObject().put("clause", r.clause()).put("words", r.words()));
        var left = node.putArray("left");
        outlook.left().forEach(l -> left.addObject().put("clause", l.clause()).put("reason", l.reason()));
        var beside = node.putArray("beside");
        outlook.beside().forEach(beside::add);
        var clauses = node.putArray("clauses");
        outlook.clauses().forEach(c -> foreseen(clauses.addObject(), c, calendar));
        return node;
    }

    private static void foreseen(ObjectNode node, Foreseen c, Calendar calendar) {
        node.put("clause", c.clause());
        c.actor().ifPresent(a -> node.put("actor", a));
        node.put("window", c.window()).put("from", time(c.from(), calendar)).put("deadline", time(c.deadline(), calendar));
        node.put("answer", word(c.answer()));
        var counts = node.putArray("counts");
        c.counts().forEach(t -> counts.addObject().put("count", t.count()).put("planned", t.planned())
                .put("owedAtLeast", t.owedAtLeast()).put("owedAtMost", t.owedAtMost()));
        node.put("reason", c.reason());
    }

    private static String time(Instant instant, Calendar calendar) {
        return PlanNodeWriter.TIME.format(instant.atZone(calendar.timeZone()));
    }

    public static String word(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static TermsOutlook read(PlanField node) {
        node.allowOnly("instrument", "title", "rests", "left", "beside", "clauses");
        return new TermsOutlook(
                node.text("instrument"),
                node.text("title"),
                node.objects("rests").stream().map(r -> new Rest(r.text("clause"), r.text("words"))).toList(),
                node.objects("left").stream().map(l -> new Left(l.text("clause"), l.text("reason"))).toList(),
                node.texts("beside"),
                node.objects("clauses").stream().map(OutlookNode::foreseen).toList());
    }

    private static Foreseen foreseen(PlanField c) {
        c.allowOnly("clause", "actor", "window", "from", "deadline", "answer", "counts", "reason");
        return new Foreseen(
                c.text("clause"),
                c.has("actor") ? Optional.of(c.text("actor")) : Optional.empty(),
                c.text("window"),
                c.instant("from"),
                c.instant("deadline"),
                answer(c),
                c.objects("counts").stream().map(OutlookNode::tally).toList(),
                c.text("reason"));
    }

    private static Tally tally(PlanField t) {
        t.allowOnly("count", "planned", "owedAtLeast", "owedAtMost");
        return new Tally(t.text("count"), t.whole("planned"), t.whole("owedAtLeast"), t.whole("owedAtMost"));
    }

    private static Answer answer(PlanField c) {
        var word = c.text("answer");
        for (var answer : Answer.values()) {
            if (word(answer).equals(word)) {
                return answer;
            }
        }
        throw c.broken("answer", "kept, missed, unknown, due, later or not owed is needed here");
    }
}
