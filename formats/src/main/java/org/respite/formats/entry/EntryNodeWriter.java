package org.respite.formats.entry;

import java.util.List;
import java.util.Optional;
import org.respite.model.report.About;
import org.respite.model.report.Access;
import org.respite.model.report.Actor;
import org.respite.model.report.Amount;
import org.respite.model.report.Assessment;
import org.respite.model.report.Attachment;
import org.respite.model.report.Attribution;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.Coverage;
import org.respite.model.report.Decision;
import org.respite.model.report.Entry;
import org.respite.model.report.Head;
import org.respite.model.report.Notice;
import org.respite.model.report.Publication;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.Verification;
import org.respite.model.report.When;
import org.respite.model.report.Where;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries as JSON of version 1; docs/reference/entries.md says what the keys mean. What is empty has no key. */
final class EntryNodeWriter {

    static final int VERSION = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    ObjectNode node(Entry entry) {
        return switch (entry) {
            case Report report -> report(report);
            case Assessment assessment -> assessment(assessment);
            case Coverage coverage -> coverage(coverage);
            case ClosingCount closing -> closingCount(closing);
            case Notice notice -> notice(notice);
            case Decision decision -> decision(decision);
            case Publication publication -> publication(publication);
            case Access access -> access(access);
        };
    }

    private ObjectNode report(Report report) {
        var node = head(report.head(), "report");
        node.put("kind", report.kind().word());
        report.actor().ifPresent(actor -> node.put("actor", actor.name()));
        put(node, "toward", report.toward());
        put(node, "what", report.what());
        if (!report.categories().isEmpty()) {
            report.categories().forEach(node.putArray("categories")::add);
        }
        report.amount().ifPresent(amount -> node.set("amount", amount(amount)));
        where(report.where()).ifPresent(where -> node.set("where", where));
        node.set("occurred", when(report.occurred()));
        node.set("source", source(report.source()));
        if (!report.verification().equals(Verification.ALLEGED)) {
            node.set("verification", verification(report.verification()));
        }
        if (!report.attribution().equals(Attribution.NONE)) {
            node.set("attribution", attribution(report.attribution()));
        }
        report.version().ifPresent(version -> node.putObject("version")
                .put("count", version.count().value())
                .put("stage", EntryWords.word(version.stage())));
        put(node, "note", report.note());
        if (!report.attachments().isEmpty()) {
            var array = node.putArray("attachments");
            report.attachments().forEach(attachment -> array.add(attachment(attachment)));
        }
        report.body().ifPresent(body -> node.put("body", body.digest().hex()));
        return node;
    }

    private ObjectNode assessment(Assessment assessment) {
        var node = head(assessment.head(), "assessment");
        node.put("subject", assessment.subject().value());
        assessment.verification().ifPresent(verification -> node.set("verification", verification(verification)));
        assessment.attribution().ifPresent(attribution -> node.set("attribution", attribution(attribution)));
        assessment.actor().ifPresent(actor -> node.put("actor", actor.name()));
        return put(node, "note", assessment.note());
    }

    private ObjectNode coverage(Coverage coverage) {
        var node = head(coverage.head(), "coverage");
        node.put("observer", coverage.observer().name());
        var where = node.putArray("where");
        coverage.where().forEach(place -> where(place).ifPresent(where::add));
        node.set("during", when(coverage.during()));
        var kinds = node.putArray("watchedFor");
        coverage.watchedFor().forEach(kind -> kinds.add(kind.word()));
        node.put("complete", coverage.complete());
        return put(node, "note", coverage.note());
    }

    private ObjectNode closingCount(ClosingCount closing) {
        var node = head(closing.head(), "closing count");
        node.put("authority", closing.authority().name());
        node.put("kind", closing.kind().word());
        put(node, "what", closing.what());
        where(closing.where()).ifPresent(where -> node.set("where", where));
        node.set("during", when(closing.during()));
        closing.count().ifPresent(count -> node.put("count", count.value()));
        node.set("total", amount(closing.total()));
        return put(node, "note", closing.note());
    }

    private ObjectNode notice(Notice notice) {
        var node = head(notice.head(), "notice");
        node.put("act", EntryWords.word(notice.act()));
        node.put("by", notice.by().name());
        put(node, "to", notice.to());
        node.set("about", about(notice.about()));
        notice.effective().ifPresent(effective -> node.set("effective", when(effective)));
        return put(node, "words", notice.words());
    }

    private ObjectNode decision(Decision decision) {
        var node = head(decision.head(), "decision");
        put(node, "by", decision.by());
        node.put("outcome", EntryWords.word(decision.outcome()));
        node.set("about", about(decision.about()));
        decision.effective().ifPresent(effective -> node.set("effective", when(effective)));
        return put(node, "words", decision.words());
    }

    private ObjectNode publication(Publication publication) {
        var node = head(publication.head(), "publication");
        node.put("of", EntryWords.word(publication.type()));
        node.put("name", publication.name());
        put(node, "by", publication.by());
        node.set("content", attachment(publication.content()));
        return put(node, "note", publication.note());
    }

    private ObjectNode access(Access access) {
        return head(access.head(), "access")
                .put("act", EntryWords.word(access.act()))
                .put("content", access.content().digest().hex())
                .put("role", access.role())
                .put("purpose", access.purpose());
    }

    private static ObjectNode head(Head head, String type) {
        var node = NODES.objectNode();
        node.put("v", VERSION);
        node.put("type", type);
        node.put("id", head.id().value());
        node.put("filedBy", head.filedBy().name());
        node.put("known", head.known().toString());
        head.replaces().ifPresent(replaces -> node.put("replaces", replaces.value()));
        return node;
    }

    private static ObjectNode amount(Amount amount) {
        var node = NODES.objectNode();
        node.put("low", amount.low());
        amount.best().ifPresent(best -> node.put("best", best));
        amount.high().ifPresent(high -> node.put("high", high));
        return node.put("unit", amount.unit());
    }

    private static Optional<ObjectNode> where(Where where) {
        var node = NODES.objectNode();
        return switch (where) {
            case Where.AtPlace(var place) -> Optional.of(node.put("place", place.value()));
            case Where.InZone(var zone) -> Optional.of(node.put("zone", zone.value()));
            case Where.Withheld(var commitment) -> Optional.of(node.put("withheld", commitment.digest().hex()));
            case Where.Unsaid() -> Optional.empty();
        };
    }

    private static ObjectNode when(When when) {
        var node = NODES.objectNode();
        if (when.isInstant()) {
            node.put("at", when.from().toString());
        } else {
            node.put("from", when.from().toString());
            node.put("to", when.to().toString());
        }
        return node.put("zone", when.zone().getId());
    }

    private static ObjectNode source(Source source) {
        var node = NODES.objectNode();
        node.put("class", EntryWords.word(source.sourceClass()));
        return switch (source) {
            case Source.Named named -> put(node.put("name", named.actor().name()), "reference", named.reference());
            case Source.Protected hidden -> node.put("protected", hidden.commitment().digest().hex());
        };
    }

    private static ObjectNode verification(Verification verification) {
        var node = NODES.objectNode();
        node.put("status", EntryWords.word(verification.status()));
        put(node, "by", verification.by());
        return put(node, "method", verification.method());
    }

    private static ObjectNode attribution(Attribution attribution) {
        var node = NODES.objectNode();
        node.put("degree", EntryWords.word(attribution.degree()));
        put(node, "by", attribution.by());
        return node;
    }

    private static ArrayNode about(List<About> abouts) {
        var array = NODES.arrayNode();
        for (var about : abouts) {
            var node = array.addObject();
            switch (about) {
                case About.Instrument(var instrument) -> node.put("instrument", instrument);
                case About.Clause(var instrument, var clause) -> node.put("instrument", instrument).put("clause", clause);
                case About.Stage(var instrument, var stage) -> node.put("instrument", instrument).put("stage", stage);
                case About.OfEntry(var entry) -> node.put("entry", entry.value());
            }
        }
        return array;
    }

    private static ObjectNode attachment(Attachment attachment) {
        return NODES.objectNode()
                .put("sha256", attachment.digest().hex())
                .put("size", attachment.size())
                .put("type", attachment.mediaType());
    }

    private static ObjectNode put(ObjectNode node, String key, String text) {
        return text.isEmpty() ? node : node.put(key, text);
    }

    private static void put(ObjectNode node, String key, List<Actor> actors) {
        if (!actors.isEmpty()) {
            var array = node.putArray(key);
            actors.forEach(actor -> array.add(actor.name()));
        }
    }
}
