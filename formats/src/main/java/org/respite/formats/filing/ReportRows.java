package org.respite.formats.filing;

import static org.respite.formats.filing.FilingTable.Columns;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.respite.formats.ProblemCode;
import org.respite.model.quantity.Id;
import org.respite.model.report.Actor;
import org.respite.model.report.Attribution;
import org.respite.model.report.Commitment;
import org.respite.model.report.CountId;
import org.respite.model.report.CountVersion;
import org.respite.model.report.Digest;
import org.respite.model.report.Kind;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.SourceClass;
import org.respite.model.report.Verification;
import org.respite.model.report.Where;

/** Reads rows of the table of reports. */
final class ReportRows {

    private static final Commitment NOT_SEALED = new Commitment(new Digest("0".repeat(64)));

    private final Optional<Sealing> vault;

    /** @param vault where protected sources and their places go; empty: rows that need one are a problem */
    ReportRows(Optional<Sealing> vault) {
        this.vault = vault;
    }

    Optional<Report> read(FilingRow row) {
        var head = row.head();
        var kind = row.find(Columns.KIND, Kind::new);
        var actor = row.actor(Columns.ACTOR);
        var toward = row.actors(Columns.TOWARD);
        var what = row.words(Columns.WHAT);
        row.words(Columns.CATEGORIES);
        var categories = row.list(Columns.CATEGORIES, Function.identity());
        var amount = row.amount();
        var occurred = row.when(Columns.FROM);
        boolean isProtected = row.row().yes(Columns.PROTECTED, false);
        var where = row.where().orElse(new Where.Unsaid());
        var source = source(row, isProtected);
        var verification = row.verification().orElse(Verification.ALLEGED);
        var attribution = row.attribution().orElse(actor.isPresent() ? Attribution.ALLEGED : Attribution.NONE);
        var version = version(row);
        var note = row.words(Columns.NOTE);
        return row.built(() -> {
            var report = new Report(head.orElseThrow(), kind.orElseThrow(), actor, toward, what, categories, amount, where,
                    occurred.orElseThrow(), source.orElseThrow(), verification, attribution, version, note, List.of(),
                    Optional.empty());
            return isProtected ? sealed(report, row) : report;
        });
    }

    private Optional<Source> source(FilingRow row, boolean isProtected) {
        // What is protected goes into the vault, which is the place for ways to reach a person.
        var name = isProtected ? row.find(Columns.SOURCE, Function.identity()) : row.actor(Columns.SOURCE).map(Actor::name);
        var sourceClass = row.row().word(Columns.SOURCE_CLASS, SourceClass.class);
        var reference = isProtected ? "" : row.words(Columns.REFERENCE);
        if (name.isEmpty() && !row.row().isBroken()) {
            row.row().problem(ProblemCode.BLANK, Columns.SOURCE, "a report names its source",
                    "Fill it in; where it must stay hidden, say yes under “protected”");
        }
        if (isProtected && vault.isEmpty()) {
            row.row().problem(ProblemCode.NO_VAULT, Columns.PROTECTED, "a protected source goes into a vault",
                    "Name the vault with --vault");
        }
        if (sourceClass.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isProtected
                ? new Source.Protected(sourceClass.get(), NOT_SEALED)
                : new Source.Named(new Actor(name.get()), sourceClass.get(), reference));
    }

    /** With the source, its reference and the place in the vault, as they would show who reported. */
    private Report sealed(Report report, FilingRow row) {
        var person = row.row().text(Columns.SOURCE, "");
        var content = (person + "\n" + row.row().text(Columns.REFERENCE, "")).strip();
        var source = new Source.Protected(report.source().sourceClass(), seal(person, "source", content));
        var where = switch (report.where()) {
            case Where.AtPlace(Id.Place place) -> new Where.Withheld(seal(person, "place", "place " + place));
            case Where.InZone(Id.Zone zone) -> new Where.Withheld(seal(person, "place", "zone " + zone));
            case Where.Withheld withheld -> withheld;
            case Where.Unsaid unsaid -> unsaid;
        };
        return new Report(report.head(), report.kind(), report.actor(), report.toward(), report.what(), report.categories(),
                report.amount(), where, report.occurred(), source, report.verification(), report.attribution(),
                report.version(), report.note(), report.attachments(), report.body());
    }

    private Commitment seal(String person, String kind, String content) {
        return vault.map(sealing -> sealing.seal(person, kind, content)).orElse(NOT_SEALED);
    }

    private static Optional<CountVersion> version(FilingRow row) {
        var count = row.find(Columns.COUNT, CountId::new);
        var stage = row.row().word(Columns.STAGE, CountVersion.Stage.class);
        if (count.isPresent() != stage.isPresent()) {
            row.row().problem(ProblemCode.BLANK, count.isPresent() ? Columns.STAGE : Columns.COUNT,
                    "a version of a count needs the count and the stage", "Fill in both, or neither");
            return Optional.empty();
        }
        return count.map(id -> new CountVersion(id, stage.orElseThrow()));
    }
}
