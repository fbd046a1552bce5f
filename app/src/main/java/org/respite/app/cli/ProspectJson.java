package org.respite.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.respite.operations.chance.Binomial;
import org.respite.operations.rehearsal.TermsProspect;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How terms would stand over many futures, for machines. */
final class ProspectJson {

    private ProspectJson() {}

    static void write(ObjectNode json, TermsProspect prospect) {
        json.put("instrument", prospect.name());
        json.put("title", prospect.title());
        json.put("futures", prospect.futures());
        var clauses = json.putArray("clauses");
        for (var clause : prospect.clauses()) {
            var entry = clauses.addObject();
            place(entry, clause.clause(), clause.actor(), clause.window());
            entry.put("planned", clause.planned().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            share(entry.putObject("kept"), clause.kept(), prospect.futures());
            share(entry.putObject("missed"), clause.missed(), prospect.futures());
            entry.put("notOwedInFutures", clause.notOwed());
            entry.put("cannotBeSaidInFutures", clause.unsaid());
            if (!clause.reason().isEmpty()) {
                entry.put("reason", clause.reason());
            }
        }
        var first = json.putArray("firstMissed");
        for (var one : prospect.firstMissed()) {
            var entry = first.addObject();
            place(entry, one.clause(), one.actor(), one.window());
            share(entry.putObject("first"), one.futures(), prospect.futures());
        }
        json.put("nothingMissedInFutures", prospect.noneMissed());
        var extensions = json.putArray("extensions");
        for (var extension : prospect.extensions()) {
            var entry = extensions.addObject();
            entry.put("stage", extension.stage());
            entry.put("words", extension.words());
            entry.put("most", extension.most());
            share(entry.putObject("earned"), extension.earned(), prospect.futures());
        }
        var openings = json.putArray("mayBeEnded");
        for (var opening : prospect.openings()) {
            var entry = openings.addObject();
            entry.put("stage", opening.stage());
            entry.put("line", opening.line());
            texts(entry.putArray("because"), opening.because());
            texts(entry.putArray("by"), opening.who());
            opening.earliest().ifPresent(e -> entry.put("earliest", e.toString()));
            share(entry.putObject("first"), opening.futures(), prospect.futures());
        }
        json.put("nobodyMayEndItInFutures", prospect.noneOpened());
        json.put("breaksOffInFutures", prospect.brokeOff());
    }

    private static void place(ObjectNode entry, String clause, Optional<String> actor, String window) {
        entry.put("clause", clause);
        actor.ifPresent(a -> entry.put("actor", a));
        entry.put("window", window);
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    /** A count of futures, and the shares that it leaves open with 95 % confidence. */
    private static void share(ObjectNode json, int count, int futures) {
        var interval = Binomial.interval(count, futures);
        json.put("inFutures", count);
        json.put("atLeast", interval.low());
        json.put("atMost", interval.high());
    }
}
