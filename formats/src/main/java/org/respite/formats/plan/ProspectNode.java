package org.respite.formats.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.respite.model.plan.Prospect;
import org.respite.model.plan.Prospect.Amount;
import org.respite.model.quantity.Id;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a plan came to in many futures, as a JSON node of its file. */
final class ProspectNode {

    private static final String[] AMOUNT = {"expected", "expectedError", "cautious", "cautiousFrom", "cautiousTo"};

    private ProspectNode() {}

    static ObjectNode of(Prospect prospect) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("futures", prospect.futures());
        node.put("seed", prospect.seed());
        node.put("plannedAnew", prospect.plannedAnew());
        prospect.survivalFloor().ifPresent(floor -> amount(node.putObject("survivalFloor"), floor));
        amount(node.putObject("worth"), prospect.worth());
        list(node.putArray("goods"), "item", prospect.goods());
        list(node.putArray("people"), "group", prospect.people());
        amount(node.putObject("movementsDone"), prospect.movementsDone());
        return node;
    }

    private static <T extends Id> void list(ArrayNode array, String key, List<Prospect.Of<T>> list) {
        for (var one : list) {
            amount(array.addObject().put(key, one.what().value()), one.amount());
        }
    }

    private static void amount(ObjectNode node, Amount amount) {
        node.put("expected", amount.expected()).put("expectedError", amount.error()).put("cautious", amount.cautious())
                .put("cautiousFrom", amount.cautiousFrom()).put("cautiousTo", amount.cautiousTo());
    }

    static Prospect read(PlanField node) {
        node.allowOnly("futures", "seed", "plannedAnew", "survivalFloor", "worth", "goods", "people", "movementsDone");
        return new Prospect(node.whole("seed"), node.count("futures"), node.yes("plannedAnew"),
                node.has("survivalFloor") ? Optional.of(amount(node.object("survivalFloor"))) : Optional.empty(),
                amount(node.object("worth")), list(node, "goods", "item", Id.Item::new), list(node, "people", "group", Id.Group::new),
                amount(node.object("movementsDone")));
    }

    private static <T> List<Prospect.Of<T>> list(PlanField node, String key, String name, Function<String, T> id) {
        return node.objects(key).stream()
                .map(entry -> {
                    entry.allowOnly(name, "expected", "expectedError", "cautious", "cautiousFrom", "cautiousTo");
                    try {
                        return new Prospect.Of<>(id.apply(entry.text(name)), numbers(entry));
                    } catch (IllegalArgumentException e) {
                        throw entry.broken(name, String.valueOf(e.getMessage()));
                    }
                })
                .toList();
    }

    private static Amount amount(PlanField node) {
        node.allowOnly(AMOUNT);
        return numbers(node);
    }

    private static Amount numbers(PlanField node) {
        return new Amount(node.number("expected"), node.number("expectedError"), node.number("cautious"), node.number("cautiousFrom"),
                node.number("cautiousTo"));
    }
}
