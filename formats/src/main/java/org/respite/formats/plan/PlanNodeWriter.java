package org.respite.formats.plan;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.respite.formats.PlanJson;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Joined;
import org.respite.model.scenario.Beliefs;
import org.respite.model.scenario.Calendar;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plan as a tree of JSON nodes, always in the same order. */
public final class PlanNodeWriter {

    /** Local time with its offset, always with seconds. */
    static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendOffset("+HH:MM:ss", "+00:00")
            .toFormatter();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Calendar calendar;

    public PlanNodeWriter(Calendar calendar) {
        this.calendar = calendar;
    }

    /** @param beliefs the figures that the plan rests on */
    public ObjectNode node(Plan plan, Beliefs beliefs) {
        var node = NODES.objectNode();
        node.put("format", PlanJson.FORMAT);
        node.put("scenario", plan.scenario());
        node.put("scenarioDigest", plan.scenarioDigest());
        node.put("timeZone", calendar.timeZone().getId());
        node.put("start", time(Moment.START));
        node.put("seed", plan.seed());
        node.set("claims", claims(plan.claims()));
        plan.joined().ifPresent(joined -> node.set("joined", joined(joined)));
        plan.terms().ifPresent(terms -> node.set("terms", OutlookNode.of(terms, calendar)));
        plan.prospect().ifPresent(prospect -> node.set("doubt", ProspectNode.of(prospect)));
        if (!beliefs.all().isEmpty()) {
            node.set("figures", BeliefNodes.of(beliefs));
        }
        var movements = node.putArray("movements");
        plan.movements().forEach(m -> movements.add(movement(m)));
        var distributions = node.putArray("distributions");
        plan.distributions().forEach(d -> distributions.add(distribution(d)));
        return node;
    }

    private static ObjectNode claims(Claims claims) {
        var node = NODES.objectNode();
        floor(node, claims.survivalFloor());
        node.put("worth", claims.worth())
                .put("handOversMade", claims.handOversMade())
                .put("relaxedWorth", claims.relaxedWorth())
                .put("bound", claims.bound());
        claims.grainBracket().ifPresentOrElse(bracket -> {
            var grain = node.putObject("grainBracket");
            floor(grain, bracket.survivalFloor());
            grain.put("low", bracket.low()).put("high", bracket.high());
        }, () -> node.putNull("grainBracket"));
        return node;
    }

    private ObjectNode joined(Joined joined) {
        var node = NODES.objectNode().put("now", time(joined.now())).put("previous", joined.previous());
        var marks = node.putObject("marks");
        joined.marks().forEach((movement, mark) -> marks.put(movement.value(), mark.name().toLowerCase(Locale.ROOT)));
        return node;
    }

    private static void floor(ObjectNode node, OptionalDouble floor) {
        if (floor.isPresent()) {
            node.put("survivalFloor", floor.getAsDouble());
        } else {
            node.putNull("survivalFloor");
        }
    }

    private ObjectNode movement(Movement movement) {
        var node = NODES.objectNode();
        node.put("id", movement.id().value());
        switch (movement.carrier()) {
            case Carrier.Convoy(var fleet, var vehicles) -> {
                node.put("fleet", fleet.value());
                var numbers = node.putArray("vehicles");
                vehicles.forEach(numbers::add);
            }
            case Carrier.OnTheirOwn(var group, var mode, var families) -> {
                node.put("group", group.value());
                node.put("mode", mode.name());
                node.set("families", families(families));
            }
        }
        movement.notified().ifPresent(at -> node.put("notified", time(at)));
        node.put("spreadSeconds", movement.spread().toSeconds());
        var steps = node.putArray("steps");
        movement.steps().forEach(step -> steps.add(step(step)));
        return node;
    }

    private ObjectNode step(Step step) {
        var node = NODES.objectNode();
        node.put("do", step.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        node.put("from", time(step.from()));
        node.put("to", time(step.to()));
        switch (step) {
            case Step.Travel s -> node.put("road", s.road().value())
                    .put("abortPoint", s.abortPoint().value())
                    .put("refuge", s.refuge().value());
            case Step.Wait s -> node.put("place", s.place().value());
            case Step.Load s -> node.put("place", s.place().value()).set("cargo", cargo(s.cargo()));
            case Step.Unload s -> node.put("place", s.place().value()).set("cargo", cargo(s.cargo()));
            case Step.Inspect s -> node.put("place", s.place().value());
            case Step.Transfer s -> node.put("crossing", s.crossing().value()).set("cargo", cargo(s.cargo()));
            case Step.Board s -> node.put("group", s.group().value())
                    .put("place", s.place().value())
                    .set("families", families(s.families()));
            case Step.Alight s -> node.put("group", s.group().value())
                    .put("place", s.place().value())
                    .set("families", families(s.families()));
            case Step.Exit s -> node.put("group", s.group().value())
                    .put("crossing", s.crossing().value())
                    .set("families", families(s.families()));
            case Step.Receive s -> node.put("handOver", s.handOver().value())
                    .put("place", s.place().value())
                    .put("persons", s.persons());
            case Step.Deliver s -> node.put("handOver", s.handOver().value())
                    .put("place", s.place().value())
                    .put("persons", s.persons());
        }
        return node;
    }

    private static ArrayNode cargo(List<Cargo> cargo) {
        var array = NODES.arrayNode();
        for (var part : cargo) {
            var node = array.addObject().put("item", part.item().value()).put("quantity", part.quantity());
            part.stock().ifPresent(stock -> node.put("stock", stock.value()));
        }
        return array;
    }

    private static ArrayNode families(Families families) {
        var array = NODES.arrayNode();
        families.countBySize().forEach((size, count) -> array.addObject().put("size", size).put("families", count));
        return array;
    }

    private ObjectNode distribution(Distribution distribution) {
        return NODES.objectNode()
                .put("place", distribution.place().value())
                .put("item", distribution.item().value())
                .put("from", time(distribution.from()))
                .put("to", time(distribution.to()))
                .put("quantity", distribution.quantity());
    }

    private String time(Moment moment) {
        return TIME.format(calendar.local(moment));
    }
}
