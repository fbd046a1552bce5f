package org.respite.formats.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.respite.formats.Problems;
import org.respite.model.proof.Certificate;
import org.respite.model.proof.Counted;
import org.respite.model.proof.Price;
import org.respite.model.proof.Priced;
import org.respite.model.proof.Proof;
import org.respite.model.proof.Relaxed;
import org.respite.model.quantity.Id;
import tools.jackson.databind.JsonNode;

/** A certificate from a tree of JSON nodes. What is wrong is recorded with the path to it; all prices are read. */
public final class CertificateNodeReader {

    private final String file;
    private final Problems problems;

    public CertificateNodeReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The certificate; empty where any problem was found. */
    public Optional<Certificate> certificate(JsonNode node) {
        var root = new PlanField(node, "", file, problems, PlanField.Of.CERTIFICATE);
        root.allowOnly("format", "edition", "recipient", "issued", "validUntil", "remark", "scenario", "scenarioDigest",
                "planDigest", "floor", "bound", "priced", "relaxed", "weightShare", "prices");
        var prices = new ArrayList<Price>();
        try {
            for (var entry : root.objects("prices")) {
                read(entry).ifPresent(prices::add);
            }
            var proof = new Proof(root.number("floor"), weightShare(root.object("weightShare")), prices);
            var certificate = new Certificate(root.text("scenario"), root.text("scenarioDigest"), root.text("planDigest"),
                    root.number("bound"), named(root.object("priced"), Priced.values(), Priced::code),
                    named(root.object("relaxed"), Relaxed.values(), Relaxed::code), proof);
            return problems.hasErrors() ? Optional.empty() : Optional.of(certificate);
        } catch (PlanField.Broken e) {
            return Optional.empty();
        }
    }

    /** Those whose codes are keys of an object; what is written beside them is for people. */
    private static <T> List<T> named(PlanField node, T[] all, Function<T, String> code) {
        var named = new ArrayList<T>();
        for (var key : node.keys()) {
            named.add(Arrays.stream(all)
                    .filter(one -> code.apply(one).equals(key))
                    .findFirst()
                    .orElseThrow(() -> node.broken(key, "this key is not known here")));
        }
        return named;
    }

    private static Map<Id.Fleet, Double> weightShare(PlanField node) {
        var shares = new HashMap<Id.Fleet, Double>();
        for (var fleet : node.keys()) {
            double share = node.number(fleet);
            if (share < 0 || share > 1) {
                throw node.broken(fleet, "a share lies between 0 and 1");
            }
            shares.put(id(node, fleet, fleet, Id.Fleet::new), share);
        }
        return shares;
    }

    private static Optional<Price> read(PlanField node) {
        try {
            return Optional.of(price(node));
        } catch (PlanField.Broken e) {
            return Optional.empty();
        }
    }

    private static Price price(PlanField node) {
        double each = node.number("each");
        if (each < 0) {
            throw node.broken("each", "a price is never below 0");
        }
        return switch (limit(node)) {
            case ROAD -> slots(node, Counted.ROAD, Id.Road::new, each);
            case LOADING -> slots(node, Counted.LOADING, Id.Place::new, each);
            case UNLOADING -> slots(node, Counted.UNLOADING, Id.Place::new, each);
            case INSPECTION -> slots(node, Counted.INSPECTION, Id.Place::new, each);
            case TRANSFER -> slots(node, Counted.TRANSFER, Id.Crossing::new, each);
            case EXITING -> slots(node, Counted.EXITING, Id.Crossing::new, each);
            case FLEET -> slots(node, Counted.FLEET, Id.Fleet::new, each);
            case CREW -> only(node, List.of("of", "day"),
                    new Price.OfCrew(of(node, Id.Fleet::new), node.count("day"), each));
            case DUTY -> only(node, List.of("of", "day", "divisor"),
                    new Price.OfDuty(of(node, Id.Fleet::new), node.count("day"), node.count("divisor"), each));
            case QUOTA -> only(node, List.of("number"), new Price.OfQuota(node.count("number"), each));
            case STOCK -> of(node, Id.Stock::new, each, Price.OfStock::new);
            case GROUP -> of(node, Id.Group::new, each, Price.OfGroup::new);
            case ROOM -> of(node, Id.Place::new, each, Price.OfRoom::new);
            case STORE -> only(node, List.of("of", "item", "slot", "today"), new Price.OfStore(
                    of(node, Id.Place::new), id(node, "item", node.text("item"), Id.Item::new), node.count("slot"),
                    node.yes("today"), each));
            case YARD -> only(node, List.of("of", "slot"),
                    new Price.OfYard(of(node, Id.Crossing::new), node.count("slot"), each));
            case FLOOR -> only(node, List.of("number"), new Price.OfFloor(node.count("number"), each));
        };
    }

    private static Priced limit(PlanField node) {
        var word = node.text("limit");
        return Arrays.stream(Priced.values())
                .filter(p -> p.code().equals(word))
                .findFirst()
                .orElseThrow(() -> node.broken("limit", "no such limit is known"));
    }

    private static <I extends Id> Price slots(PlanField node, Counted what, Function<String, I> id, double each) {
        return only(node, List.of("of", "from", "to"),
                new Price.OfSlots(what, of(node, id), node.count("from"), node.count("to"), each));
    }

    private static <I extends Id> Price of(
            PlanField node, Function<String, I> id, double each, BiFunction<I, Double, Price> price) {
        return only(node, List.of("of"), price.apply(of(node, id), each));
    }

    private static <I extends Id> I of(PlanField node, Function<String, I> id) {
        return id(node, "of", node.text("of"), id);
    }

    private static <I extends Id> I id(PlanField node, String key, String text, Function<String, I> id) {
        try {
            return id.apply(text);
        } catch (IllegalArgumentException e) {
            throw node.broken(key, "a name has 1 to 120 characters");
        }
    }

    /** The price, where its entry has no other keys. */
    private static Price only(PlanField node, List<String> keys, Price price) {
        var known = new ArrayList<>(keys);
        known.addAll(List.of("limit", "each"));
        node.allowOnly(known.toArray(String[]::new));
        return price;
    }
}
