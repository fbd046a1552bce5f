package org.respite.formats.plan;

import java.util.TreeMap;
import org.respite.formats.CertificateJson;
import org.respite.formats.report.Mark;
import org.respite.model.proof.Certificate;
import org.respite.model.proof.Price;
import org.respite.model.proof.Priced;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A certificate as a tree of JSON nodes, always in the same order. */
public final class CertificateNodeWriter {

    private static final String REMARK =
            "Prices show where harm would hurt most. For those who plan and mediate; never to be passed on.";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CertificateNodeWriter() {}

    public static ObjectNode node(Certificate certificate, Mark mark) {
        var proof = certificate.proof();
        var node = NODES.objectNode();
        node.put("format", CertificateJson.FORMAT);
        node.put("edition", "operational");
        node.put("recipient", mark.recipient());
        node.put("issued", mark.issued().toString());
        node.put("validUntil", mark.validUntil().toString());
        node.put("remark", REMARK);
        node.put("scenario", certificate.scenario());
        node.put("scenarioDigest", certificate.scenarioDigest());
        node.put("planDigest", certificate.planDigest());
        node.put("floor", proof.floor());
        node.put("bound", certificate.bound());
        var priced = node.putObject("priced");
        certificate.priced().forEach(p -> priced.put(p.code(), p.words()));
        var relaxed = node.putObject("relaxed");
        certificate.relaxed().forEach(r -> relaxed.put(r.code(), r.words()));
        var weightShare = node.putObject("weightShare");
        new TreeMap<>(proof.weightShare()).forEach((fleet, share) -> weightShare.put(fleet.value(), share));
        var prices = node.putArray("prices");
        proof.prices().forEach(p -> prices.add(price(p)));
        return node;
    }

    private static ObjectNode price(Price price) {
        var node = NODES.objectNode();
        node.put("limit", Priced.of(price).code());
        switch (price) {
            case Price.OfSlots p -> {
                node.put("of", p.of().value());
                node.put("from", p.from());
                node.put("to", p.to());
            }
            case Price.OfCrew p -> node.put("of", p.fleet().value()).put("day", p.day());
            case Price.OfDuty p -> node.put("of", p.fleet().value()).put("day", p.day()).put("divisor", p.divisor());
            case Price.OfQuota p -> node.put("number", p.quota());
            case Price.OfStock p -> node.put("of", p.stock().value());
            case Price.OfGroup p -> node.put("of", p.group().value());
            case Price.OfRoom p -> node.put("of", p.place().value());
            case Price.OfStore p -> node.put("of", p.place().value())
                    .put("item", p.item().value())
                    .put("slot", p.slot())
                    .put("today", p.today());
            case Price.OfYard p -> node.put("of", p.crossing().value()).put("slot", p.slot());
            case Price.OfFloor p -> node.put("number", p.need());
        }
        return node.put("each", price.each());
    }
}
