package org.respite.bridge;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What may be handed on: packages that the mediator names, as draft terms. No position, weight, measure or result stands in it, and not
 * how many packages there are: whoever saw all of them would see every red line. A party sees its own positions and no other's.
 */
public final class Shared {

    private Shared() {}

    /**
     * @param recipient for whom it is
     * @param numbers of the packages that are handed on, each one that there is
     */
    public static ObjectNode tree(Bridge bridge, Recipient recipient, List<Integer> numbers) {
        var talks = bridge.agenda().talks();
        var root = JsonNodeFactory.instance.objectNode();
        root.put("format", "respite-shared-packages/1");
        root.put("audience", recipient.findParty().map(p -> "party:" + p.party()).orElse("public"));
        root.put("title", talks.title());
        recipient.findParty().ifPresent(p -> root.putObject("mark").put("recipient", p.mark().recipient()).put("issued", p.mark().issued().toString())
                .put("until", p.mark().validUntil().toString()));
        root.putObject("relief").put("warning", Bridge.RELIEF_IS_OWED);
        recipient.findParty().ifPresent(p -> {
            var own = root.putArray("ownPositions");
            talks.lines().stream().filter(l -> l.party().equals(p.party()) && !l.isAssumed()).forEach(l -> {
                var node = own.addObject();
                node.put("position", l.kind().name().toLowerCase(Locale.ROOT));
                node.put("words", l.words(talks.issues()));
            });
        });
        var packages = root.putArray("packages");
        for (int i = 0; i < numbers.size(); i++) {
            var chosen = bridge.packages().get(numbers.get(i) - 1);
            var node = packages.addObject();
            node.put("letter", String.valueOf((char) ('A' + i)));
            var words = node.putArray("words");
            chosen.choice().words(talks.issues()).forEach(words::add);
            chosen.draft().ifPresentOrElse(d -> node.put("draft", d.text()), () -> node.putNull("draft"));
        }
        return root;
    }

    public static String json(Bridge bridge, Recipient recipient, List<Integer> numbers) {
        return BridgeJson.write(tree(bridge, recipient, numbers));
    }
}
