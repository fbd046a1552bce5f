package org.respite.app.cli;

import java.util.List;
import java.util.Locale;
import org.respite.formats.access.AccessRows;
import org.respite.model.scenario.AccessFigure;
import org.respite.operations.fit.AccessFit;
import org.respite.operations.fit.Evenness.Stretch;
import org.respite.operations.fit.MovementGroup;
import org.respite.operations.fit.ShareFit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What past movements say, and the rows of access that are made of them, for machines. */
final class AccessFitJson {

    private AccessFitJson() {}

    static String of(AccessFit fit, List<AccessFigure> figures) {
        var json = Json.object();
        json.put("format", "respite-access-fit/1");
        json.put("from", fit.from().toString());
        json.put("to", fit.to().toString());
        var groups = json.putArray("groups");
        fit.groups().forEach(group -> group(groups.addObject(), group));
        var rows = json.putArray("rows");
        for (var figure : figures) {
            var row = rows.addObject();
            AccessRows.cells(figure).forEach((column, cell) -> row.put(column.header(), cell));
        }
        return Json.text(json);
    }

    private static void group(ObjectNode json, MovementGroup group) {
        json.put("subject", group.subject());
        json.put("authority", group.authority());
        group.appliesTo().forEach(json.putArray("appliesTo")::add);
        json.put("movements", group.movements().size());
        var shares = json.putArray("shares");
        group.outcomes().forEach(share -> share(shares, share));
        group.shares().forEach(share -> share(shares, share));
        var amounts = json.putArray("amounts");
        for (var amount : group.amounts()) {
            var entry = amounts.addObject();
            entry.put("simulates", word(amount.kind()));
            entry.put("typical", amount.typical());
            entry.put("shortest", amount.shortest());
            entry.put("longest", amount.longest());
            entry.put("observations", amount.observations());
        }
        group.leaning().ifPresent(fit -> {
            var entry = json.putObject("leaning");
            entry.put("typical", fit.leaning().typical());
            entry.put("observations", fit.leaning().observations());
            entry.put("low", fit.low());
            entry.put("high", fit.high());
            entry.put("days", fit.days());
            entry.put("requests", fit.requests());
        });
        var checks = json.putArray("checks");
        for (var stretch : Stretch.values()) {
            var evenness = group.evenness(stretch);
            var entry = checks.addObject();
            entry.put("over", word(stretch));
            entry.put("verdict", word(evenness.verdict()));
            entry.put("stretches", evenness.stretches());
            entry.put("requests", evenness.requests());
            entry.put("asUnevenByChanceOf100", evenness.byChance());
            entry.put("asUnevenByModelOf100", evenness.byModel());
            entry.put("leaning", evenness.leaning());
        }
    }

    private static void share(ArrayNode shares, ShareFit share) {
        var entry = shares.addObject();
        entry.put("simulates", word(share.kind()));
        entry.put("count", share.count());
        entry.put("outOf", share.outOf());
        entry.put("movements", share.movements());
        entry.put("expected", share.expected());
        entry.put("low", share.low());
        entry.put("high", share.high());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
