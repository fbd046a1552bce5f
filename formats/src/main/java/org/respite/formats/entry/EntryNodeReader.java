package org.respite.formats.entry;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.respite.formats.Problems;
import org.respite.model.quantity.Id;
import org.respite.model.report.About;
import org.respite.model.report.Access;
import org.respite.model.report.Actor;
import org.respite.model.report.Amount;
import org.respite.model.report.Assessment;
import org.respite.model.report.Attachment;
import org.respite.model.report.Attribution;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.Commitment;
import org.respite.model.report.CountId;
import org.respite.model.report.CountVersion;
import org.respite.model.report.Coverage;
import org.respite.model.report.Decision;
import org.respite.model.report.Digest;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;
import org.respite.model.report.Head;
import org.respite.model.report.Kind;
import org.respite.model.report.Notice;
import org.respite.model.report.Publication;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.SourceClass;
import org.respite.model.report.Status;
import org.respite.model.report.Verification;
import org.respite.model.report.When;
import org.respite.model.report.Where;
import tools.jackson.databind.JsonNode;

/** Entries of version 1 from a tree of JSON nodes. This version stays readable; a later one gets a reader of its own. */
final class EntryNodeReader {

    private final String file;
    private final int row;
    private final Problems problems;

    EntryNodeReader(String file, int row, Problems problems) {
        this.file = file;
        this.row = row;
        this.problems = problems;
    }

    /** The entry; empty where any problem was found. */
    Optional<Entry> find(JsonNode root) {
        int before = problems.errorCount();
        var field = new EntryField(root, "", file, row, problems);
        try {
            var entry = field.text("type", type -> reader(type)).apply(field);
            return problems.errorCount() == before ? Optional.of(entry) : Optional.empty();
        } catch (EntryField.Broken e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            field.broken("", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Function<EntryField, Entry> reader(String type) {
        return switch (type) {
            case "report" -> EntryNodeReader::report;
            case "assessment" -> EntryNodeReader::assessment;
            case "coverage" -> EntryNodeReader::coverage;
            case "closing count" -> EntryNodeReader::closingCount;
            case "notice" -> EntryNodeReader::notice;
            case "decision" -> EntryNodeReader::decision;
            case "publication" -> EntryNodeReader::publication;
            case "access" -> EntryNodeReader::access;
            default -> throw new IllegalArgumentException(
                    "a type is report, assessment, coverage, closing count, notice, decision, publication or access");
        };
    }

    private static Report report(EntryField field) {
        only(field, "kind", "actor", "toward", "what", "categories", "amount", "where", "occurred", "source", "verification",
                "attribution", "version", "note", "attachments", "body");
        return new Report(head(field), field.text("kind", Kind::new), field.findText("actor", Actor::new),
                field.texts("toward", Actor::new), field.text("what"), field.texts("categories", Function.identity()),
                field.findObject("amount", EntryNodeReader::amount), where(field), field.object("occurred", EntryNodeReader::when),
                field.object("source", EntryNodeReader::source),
                field.findObject("verification", EntryNodeReader::verification).orElse(Verification.ALLEGED),
                field.findObject("attribution", EntryNodeReader::attribution).orElse(Attribution.NONE),
                field.findObject("version", EntryNodeReader::version), field.text("note"),
                field.objects("attachments", EntryNodeReader::attachment), field.findText("body", EntryNodeReader::commitment));
    }

    private static Assessment assessment(EntryField field) {
        only(field, "subject", "verification", "attribution", "actor", "note");
        return new Assessment(head(field), field.text("subject", EntryId::new),
                field.findObject("verification", EntryNodeReader::verification),
                field.findObject("attribution", EntryNodeReader::attribution), field.findText("actor", Actor::new),
                field.text("note"));
    }

    private static Coverage coverage(EntryField field) {
        only(field, "observer", "where", "during", "watchedFor", "complete", "note");
        return new Coverage(head(field), field.text("observer", Actor::new), field.objects("where", EntryNodeReader::place),
                field.object("during", EntryNodeReader::when), field.texts("watchedFor", Kind::new), field.yes("complete"),
                field.text("note"));
    }

    private static ClosingCount closingCount(EntryField field) {
        only(field, "authority", "kind", "what", "where", "during", "count", "total", "note");
        return new ClosingCount(head(field), field.text("authority", Actor::new), field.text("kind", Kind::new),
                field.text("what"), where(field), field.object("during", EntryNodeReader::when),
                field.findText("count", CountId::new), field.object("total", EntryNodeReader::amount), field.text("note"));
    }

    private static Notice notice(EntryField field) {
        only(field, "act", "by", "to", "about", "effective", "words");
        return new Notice(head(field), field.word("act", Notice.Act.class), field.text("by", Actor::new),
                field.texts("to", Actor::new), about(field), field.findObject("effective", EntryNodeReader::when),
                field.text("words"));
    }

    private static Decision decision(EntryField field) {
        only(field, "by", "outcome", "about", "effective", "words");
        return new Decision(head(field), field.texts("by", Actor::new), field.word("outcome", Decision.Outcome.class),
                about(field), field.findObject("effective", EntryNodeReader::when), field.text("words"));
    }

    private static Publication publication(EntryField field) {
        only(field, "of", "name", "by", "content", "note");
        return new Publication(head(field), field.word("of", Publication.Type.class),
                field.text("name", Function.identity()), field.texts("by", Actor::new),
                field.object("content", EntryNodeReader::attachment), field.text("note"));
    }

    private static Access access(EntryField field) {
        only(field, "act", "content", "role", "purpose");
        return new Access(head(field), field.word("act", Access.Act.class), field.text("content", EntryNodeReader::commitment),
                field.text("role", Function.identity()), field.text("purpose", Function.identity()));
    }

    private static void only(EntryField field, String... keys) {
        var all = new HashSet<>(Set.of("v", "type", "id", "filedBy", "known", "replaces"));
        all.addAll(List.of(keys));
        field.allowOnly(all);
    }

    private static Head head(EntryField field) {
        return new Head(field.text("id", EntryId::new), field.text("filedBy", Actor::new), field.instant("known"),
                field.findText("replaces", EntryId::new));
    }

    private static Amount amount(EntryField field) {
        field.allowOnly(Set.of("low", "best", "high", "unit"));
        return new Amount(field.whole("low"), field.findWhole("best"), field.findWhole("high"),
                field.text("unit", Function.identity()));
    }

    private static Where where(EntryField field) {
        return field.findObject("where", EntryNodeReader::place).orElse(new Where.Unsaid());
    }

    private static Where place(EntryField field) {
        field.allowOnly(Set.of("place", "zone", "withheld"));
        if (field.has("place")) {
            return new Where.AtPlace(field.text("place", Id.Place::new));
        }
        return field.has("zone")
                ? new Where.InZone(field.text("zone", Id.Zone::new))
                : new Where.Withheld(field.text("withheld", EntryNodeReader::commitment));
    }

    private static When when(EntryField field) {
        field.allowOnly(Set.of("at", "from", "to", "zone"));
        var zone = field.text("zone", EntryNodeReader::zone);
        return field.has("at") ? When.at(field.instant("at"), zone) : new When(field.instant("from"), field.instant("to"), zone);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a time zone is needed here, such as Asia/Gaza", e);
        }
    }

    private static Source source(EntryField field) {
        field.allowOnly(Set.of("class", "name", "reference", "protected"));
        var sourceClass = field.word("class", SourceClass.class);
        return field.has("protected")
                ? new Source.Protected(sourceClass, field.text("protected", EntryNodeReader::commitment))
                : new Source.Named(field.text("name", Actor::new), sourceClass, field.text("reference"));
    }

    private static Verification verification(EntryField field) {
        field.allowOnly(Set.of("status", "by", "method"));
        return new Verification(field.word("status", Status.class), field.texts("by", Actor::new), field.text("method"));
    }

    private static Attribution attribution(EntryField field) {
        field.allowOnly(Set.of("degree", "by"));
        return new Attribution(field.word("degree", Attribution.Degree.class), field.texts("by", Actor::new));
    }

    private static CountVersion version(EntryField field) {
        field.allowOnly(Set.of("count", "stage"));
        return new CountVersion(field.text("count", CountId::new), field.word("stage", CountVersion.Stage.class));
    }

    private static List<About> about(EntryField field) {
        return field.objects("about", about -> {
            about.allowOnly(Set.of("instrument", "clause", "stage", "entry"));
            if (about.has("entry")) {
                return new About.OfEntry(about.text("entry", EntryId::new));
            }
            var instrument = about.text("instrument", Function.identity());
            if (about.has("clause")) {
                return new About.Clause(instrument, about.text("clause", Function.identity()));
            }
            return about.has("stage")
                    ? new About.Stage(instrument, about.text("stage", Function.identity()))
                    : new About.Instrument(instrument);
        });
    }

    private static Attachment attachment(EntryField field) {
        field.allowOnly(Set.of("sha256", "size", "type"));
        return new Attachment(field.text("sha256", Digest::new), field.whole("size"), field.text("type", Function.identity()));
    }

    private static Commitment commitment(String hex) {
        return new Commitment(new Digest(hex));
    }
}
