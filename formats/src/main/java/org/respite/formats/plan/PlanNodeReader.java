package org.respite.formats.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.respite.formats.Problems;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.GrainBracket;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Joined;
import org.respite.model.replan.Mark;
import tools.jackson.databind.JsonNode;

/** A plan from a tree of JSON nodes. What is wrong is recorded with the path to it; all entries are read. */
public final class PlanNodeReader {

    private final String file;
    private final Problems problems;
    private Instant start = Instant.EPOCH;

    public PlanNodeReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The plan; empty where any problem was found. */
    public Optional<Plan> plan(JsonNode node) {
        var root = new PlanField(node, "", file, problems, PlanField.Of.PLAN);
        root.allowOnly("format", "scenario", "scenarioDigest", "timeZone", "start", "seed", "claims", "movements",
                "distributions", "joined", "terms", "doubt", "figures");
        try {
            start = root.instant("start");
        } catch (PlanField.Broken e) {
            return Optional.empty();
        }
        var movements = each(root, "movements", this::movement);
        var distributions = each(root, "distributions", this::distribution);
        try {
            var plan = new Plan(root.text("scenario"), root.text("scenarioDigest"), root.whole("seed"), movements,
                    distributions, claims(root.object("claims")), joined(root),
                    root.has("terms") ? Optional.of(OutlookNode.read(root.object("terms"))) : Optional.empty(),
                    root.has("doubt") ? Optional.of(ProspectNode.read(root.object("doubt"))) : Optional.empty());
            return problems.hasErrors() ? Optional.empty() : Optional.of(plan);
        } catch (PlanField.Broken e) {
            return Optional.empty();
        }
    }

    private <T> List<T> each(PlanField parent, String key, Function<PlanField, T> read) {
        var result = new ArrayList<T>();
        try {
            for (var entry : parent.objects(key)) {
                readInto(result, entry, read);
            }
        } catch (PlanField.Broken e) {
            return result;
        }
        return result;
    }

    private static <T> void readInto(List<T> result, PlanField entry, Function<PlanField, T> read) {
        try {
            result.add(read.apply(entry));
        } catch (PlanField.Broken e) {
            return;
        } catch (IllegalArgumentException | ArithmeticException e) {
            entry.report("", String.valueOf(e.getMessage()));
        }
    }

    private Optional<Joined> joined(PlanField root) {
        if (!root.has("joined")) {
            return Optional.empty();
        }
        var node = root.object("joined");
        node.allowOnly("now", "previous", "marks");
        var marks = new HashMap<Id.Movement, Mark>();
        var field = node.object("marks");
        for (var movement : field.keys()) {
            try {
                marks.put(new Id.Movement(movement), Mark.valueOf(field.text(movement).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw field.broken(movement, "a mark such as frozen or proposed is needed here");
            }
        }
        return Optional.of(new Joined(moment(node, "now"), node.text("previous"), marks));
    }

    private static Claims claims(PlanField node) {
        node.allowOnly("survivalFloor", "worth", "handOversMade", "relaxedWorth", "bound", "grainBracket");
        return new Claims(node.optionalNumber("survivalFloor"), node.number("worth"), node.count("handOversMade"),
                node.number("relaxedWorth"), node.number("bound"), grainBracket(node));
    }

    private static Optional<GrainBracket> grainBracket(PlanField claims) {
        if (!claims.hasValue("grainBracket")) {
            return Optional.empty();
        }
        var node = claims.object("grainBracket");
        node.allowOnly("survivalFloor", "low", "high");
        try {
            return Optional.of(
                    new GrainBracket(node.optionalNumber("survivalFloor"), node.number("low"), node.number("high")));
        } catch (IllegalArgumentException e) {
            throw node.broken("low", String.valueOf(e.getMessage()));
        }
    }

    private Movement movement(PlanField node) {
        node.allowOnly("id", "fleet", "vehicles", "group", "mode", "families", "notified", "spreadSeconds", "steps");
        var steps = new ArrayList<Step>();
        for (var step : node.objects("steps")) {
            steps.add(step(step));
        }
        var notified = node.has("notified") ? Optional.of(moment(node, "notified")) : Optional.<Moment>empty();
        return new Movement(new Id.Movement(node.text("id")), carrier(node), notified,
                Duration.ofSeconds(node.whole("spreadSeconds")), steps);
    }

    private static Carrier carrier(PlanField node) {
        if (node.has("fleet")) {
            return new Carrier.Convoy(new Id.Fleet(node.text("fleet")), node.counts("vehicles"));
        }
        return new Carrier.OnTheirOwn(
                new Id.Group(node.text("group")),
                Mode.valueOf(node.text("mode").toUpperCase(Locale.ROOT)),
                families(node));
    }

    private Step step(PlanField node) {
        node.allowOnly("do", "from", "to", "road", "abortPoint", "refuge", "place", "crossing", "cargo", "group",
                "families", "handOver", "persons");
        var from = moment(node, "from");
        var to = moment(node, "to");
        return switch (node.text("do")) {
            case "travel" -> new Step.Travel(new Id.Road(node.text("road")), from, to,
                    new Id.Place(node.text("abortPoint")), new Id.Place(node.text("refuge")));
            case "wait" -> new Step.Wait(place(node), from, to);
            case "load" -> new Step.Load(place(node), from, to, cargo(node));
            case "unload" -> new Step.Unload(place(node), from, to, cargo(node));
            case "inspect" -> new Step.Inspect(place(node), from, to);
            case "transfer" -> new Step.Transfer(new Id.Crossing(node.text("crossing")), from, to, cargo(node));
            case "board" -> new Step.Board(group(node), place(node), from, to, families(node));
            case "alight" -> new Step.Alight(group(node), place(node), from, to, families(node));
            case "exit" -> new Step.Exit(group(node), new Id.Crossing(node.text("crossing")), from, to, families(node));
            case "receive" -> new Step.Receive(handOver(node), place(node), from, to, node.count("persons"));
            case "deliver" -> new Step.Deliver(handOver(node), place(node), from, to, node.count("persons"));
            default -> throw node.broken("do", "no such step is known");
        };
    }

    private Distribution distribution(PlanField node) {
        node.allowOnly("place", "item", "from", "to", "quantity");
        return new Distribution(place(node), new Id.Item(node.text("item")), moment(node, "from"), moment(node, "to"),
                node.whole("quantity"));
    }

    private static List<Cargo> cargo(PlanField node) {
        var result = new ArrayList<Cargo>();
        for (var part : node.objects("cargo")) {
            part.allowOnly("item", "quantity", "stock");
            result.add(new Cargo(new Id.Item(part.text("item")), part.whole("quantity"),
                    part.has("stock") ? Optional.of(new Id.Stock(part.text("stock"))) : Optional.empty()));
        }
        return result;
    }

    private static Families families(PlanField node) {
        var result = Families.NONE;
        for (var part : node.objects("families")) {
            part.allowOnly("size", "families");
            result = result.plus(new Families(Map.of(part.count("size"), part.whole("families"))));
        }
        return result;
    }

    private static Id.Place place(PlanField node) {
        return new Id.Place(node.text("place"));
    }

    private static Id.Group group(PlanField node) {
        return new Id.Group(node.text("group"));
    }

    private static Id.HandOver handOver(PlanField node) {
        return new Id.HandOver(node.text("handOver"));
    }

    private Moment moment(PlanField node, String key) {
        return new Moment(Duration.between(start, node.instant(key)).toSeconds());
    }
}
