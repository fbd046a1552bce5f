package org.respite.bridge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.respite.bridge.conflict.Deadlock;
import org.respite.bridge.search.Knowledge;
import org.respite.bridge.search.Score;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Line;
import org.respite.bridge.talks.Talks;
import org.respite.bridge.terms.Draft;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What positions leave room for, as JSON for the mediator; docs/reference/bridge.schema.json says what is in it. Same answer, same bytes. */
public final class BridgeJson {

    static final String FORMAT = "respite-packages/1";

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Bridge bridge;
    private final Talks talks;
    private final List<Issue> issues;

    private BridgeJson(Bridge bridge) {
        this.bridge = bridge;
        this.talks = bridge.agenda().talks();
        this.issues = talks.issues();
    }

    public static String write(Bridge bridge) {
        return write(tree(bridge));
    }

    static String write(ObjectNode tree) {
        return MAPPER.writeValueAsString(tree) + "\n";
    }

    static ObjectNode tree(Bridge bridge) {
        return new BridgeJson(bridge).tree();
    }

    private ObjectNode tree() {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT);
        root.put("audience", "mediator");
        root.put("title", talks.title());
        talks.on().ifPresentOrElse(day -> root.put("on", day.toString()), () -> root.putNull("on"));
        var parties = root.putArray("parties");
        talks.parties().forEach(p -> party(parties.addObject(), p, true));
        talks.others().forEach(p -> party(parties.addObject(), p, false));
        var about = root.putArray("issues");
        issues.forEach(issue -> issue(about.addObject(), issue));
        lines(root.putArray("positions"), talks.lines());
        lines(root.putArray("givenUp"), talks.past());
        var relief = root.putObject("relief");
        relief.put("warning", Bridge.RELIEF_IS_OWED);
        rows(relief.putArray("against"), bridge.againstRelief());
        bridge.deadlock().ifPresentOrElse(d -> deadlock(root.putObject("deadlock"), d), () -> root.putNull("deadlock"));
        root.put("complete", bridge.complete());
        root.put("planned", bridge.planned());
        var packages = root.putArray("packages");
        bridge.packages().forEach(p -> proposed(packages.addObject(), p));
        var known = root.putArray("known");
        bridge.known().forEach(k -> known(known.addObject(), k));
        return root;
    }

    private void party(ObjectNode node, String party, boolean mustAgree) {
        node.put("id", party);
        node.put("name", talks.name(party));
        node.put("mustAgree", mustAgree);
        node.put("weights", switch (Knowledge.of(talks.preferences(party))) {
            case WEIGHTS -> "known";
            case ORDER -> "order";
            case NOTHING -> "unknown";
        });
    }

    private static void issue(ObjectNode node, Issue issue) {
        node.put("id", issue.id());
        node.put("name", issue.name());
        node.put("relief", issue.relief().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        node.put("unit", issue.unit());
        var options = node.putArray("options");
        for (int o = 0; o < issue.size(); o++) {
            options.add(issue.words(o));
        }
    }

    private void lines(ArrayNode array, List<Line> lines) {
        for (var line : lines) {
            var node = array.addObject();
            node.put("row", line.row());
            node.put("party", line.party());
            node.put("position", line.kind().name().toLowerCase(Locale.ROOT));
            node.put("words", line.words(issues));
            node.put("condition", line.condition());
            line.weight().ifPresentOrElse(w -> node.put("weight", w), () -> node.putNull("weight"));
            if (line.rank().isPresent()) {
                node.put("rank", line.rank().getAsInt());
            } else {
                node.putNull("rank");
            }
            node.put("assumed", line.isAssumed());
            line.until().ifPresentOrElse(u -> node.put("until", u.toString()), () -> node.putNull("until"));
            var statements = node.putArray("statements");
            line.cited().forEach(c -> {
                var cited = statements.addObject();
                cited.put("id", c.id());
                cited.put("report", c.report());
                cited.put("start", c.start());
                cited.put("end", c.end());
                cited.put("quote", c.quote());
                cited.put("who", c.who());
                cited.put("day", c.day());
                c.confirmedBy().ifPresentOrElse(by -> cited.put("confirmedBy", by), () -> cited.putNull("confirmedBy"));
            });
        }
    }

    private static void rows(ArrayNode array, List<Line> lines) {
        lines.forEach(l -> array.add(l.row()));
    }

    private void deadlock(ObjectNode node, Deadlock deadlock) {
        node.put("complete", deadlock.complete());
        var conflicts = node.putArray("conflicts");
        deadlock.conflicts().forEach(c -> rows(conflicts.addArray(), c));
        var ways = node.putArray("ways");
        deadlock.ways().forEach(w -> {
            var way = ways.addObject();
            rows(way.putArray("giveWay"), w.lines());
            settles(way.putObject("nearest"), issues, w.nearest());
        });
    }

    static void settles(ObjectNode node, List<Issue> issues, Choice choice) {
        for (int i = 0; i < issues.size(); i++) {
            node.put(issues.get(i).id(), issues.get(i).options().get(choice.option(i)));
        }
    }

    private void proposed(ObjectNode node, Proposed p) {
        node.put("number", p.number());
        settles(node.putObject("settles"), issues, p.choice());
        var scores = node.putObject("meets");
        talks.parties().forEach(party -> Optional.ofNullable(p.scores().get(party)).ifPresentOrElse(
                s -> score(scores.putObject(party), s), () -> scores.putNull(party)));
        p.evenness().ifPresentOrElse(e -> {
            var even = node.putObject("evenness");
            score(even.putObject("smallestGain"), e.measures().worstOff());
            even.put("bySmallestGain", e.byWorstOff().name().toLowerCase(Locale.ROOT));
            score(even.putObject("productOfGains"), e.measures().product());
            even.put("byProductOfGains", e.byProduct().name().toLowerCase(Locale.ROOT));
        }, () -> node.putNull("evenness"));
        rows(node.putArray("crossesOfOthers"), p.crossed());
        var silent = node.putArray("silent");
        p.silent().forEach(silent::add);
        draft(node, p.draft());
        result(node, p.result());
    }

    private void known(ObjectNode node, Known k) {
        node.put("name", k.beside().name());
        node.put("source", k.beside().source());
        settles(node.putObject("settles"), issues, k.beside().choice());
        node.put("found", k.found());
        node.put("words", KnownText.of(bridge, k));
        rows(node.putArray("crosses"), k.crossed());
        rows(node.putArray("givenUp"), k.givenUp());
        var better = node.putArray("better");
        k.better().forEach(better::add);
        var left = node.putArray("beyondTheIssues");
        k.beside().left().forEach(left::add);
        draft(node, k.draft());
        result(node, k.result());
    }

    private static void draft(ObjectNode node, Optional<Draft> draft) {
        draft.ifPresentOrElse(d -> {
            node.put("draft", d.text());
            var questions = node.putArray("draftQuestions");
            d.questions().forEach(q -> questions.add(q.code().code() + " " + q.subject() + ": " + q.message()));
        }, () -> node.putNull("draft"));
    }

    private static void result(ObjectNode node, Optional<Proposed.Result> result) {
        if (result.isEmpty()) {
            node.putNull("result");
            return;
        }
        var told = node.putObject("result");
        told.put("words", ResultText.of(result.get()));
        var plan = result.get().plan();
        told.put("accepted", plan.isPresent());
        if (plan.isPresent()) {
            plan.get().floor().ifPresentOrElse(f -> score(told.putObject("survivalFloor"), new Score(f.low(), f.high())), () -> told.putNull("survivalFloor"));
            score(told.putObject("worth"), new Score(plan.get().worth().low(), plan.get().worth().high()));
            told.put("people", plan.get().plan().outcome().groups().stream().mapToLong(g -> g.arrived()).sum());
            told.put("handOvers", plan.get().plan().outcome().handOversMade().size());
        }
    }

    private static void score(ObjectNode node, Score score) {
        node.put("low", score.low());
        node.put("high", score.high());
    }
}
