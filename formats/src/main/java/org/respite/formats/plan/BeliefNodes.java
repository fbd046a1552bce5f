package org.respite.formats.plan;

import org.respite.model.scenario.Beliefs;
import org.respite.model.scenario.Figure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which figures a plan believed, and which it left out. They are the scenario's: a reader of the plan takes them from there. */
final class BeliefNodes {

    private BeliefNodes() {}

    static ArrayNode of(Beliefs beliefs) {
        var nodes = JsonNodeFactory.instance.arrayNode();
        for (var believed : beliefs.all()) {
            var figure = believed.figure();
            var node = nodes.addObject().put("where", believed.belief().where()).put("number", believed.belief().number().toPlainString()).put("figure", figure.id()).put("topic", figure.topic());
            said(node, figure);
            node.put("confirmed", figure.confirmed());
            var leftOut = node.putArray("leftOut");
            beliefs.leftOut(figure).forEach(rival -> said(leftOut.addObject(), rival));
        }
        return nodes;
    }

    private static void said(ObjectNode node, Figure figure) {
        node.put("value", figure.value()).put("unit", figure.unit()).put("source", figure.provenance().source()).put("asOf", figure.provenance().asOf());
    }
}
