package org.respite.formats.filing;

import static org.respite.formats.filing.FilingTable.Columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.respite.formats.ProblemCode;
import org.respite.model.quantity.Id;
import org.respite.model.report.About;
import org.respite.model.report.Actor;
import org.respite.model.report.Assessment;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.CountId;
import org.respite.model.report.Coverage;
import org.respite.model.report.Decision;
import org.respite.model.report.EntryId;
import org.respite.model.report.Kind;
import org.respite.model.report.Notice;
import org.respite.model.report.Where;

/** Reads rows of the tables beside that of reports. */
final class OtherRows {

    private OtherRows() {}

    static Optional<Assessment> assessment(FilingRow row) {
        var head = row.head();
        var subject = row.find(Columns.SUBJECT, EntryId::new);
        var verification = row.verification();
        var attribution = row.attribution();
        var actor = row.actor(Columns.ACTOR);
        var note = row.words(Columns.NOTE);
        return row.built(() -> new Assessment(
                head.orElseThrow(), subject.orElseThrow(), verification, attribution, actor, note));
    }

    static Optional<Coverage> coverage(FilingRow row) {
        var head = row.head();
        var observer = row.actor(Columns.OBSERVER);
        var where = new ArrayList<Where>();
        row.list(Columns.PLACES, Id.Place::new).forEach(place -> where.add(new Where.AtPlace(place)));
        row.list(Columns.ZONES, Id.Zone::new).forEach(zone -> where.add(new Where.InZone(zone)));
        var during = row.when(Columns.FROM);
        var watchedFor = row.list(Columns.WATCHED_FOR, Kind::new);
        boolean complete = row.row().yes(Columns.COMPLETE, false);
        var note = row.words(Columns.NOTE);
        return row.built(() -> new Coverage(head.orElseThrow(), observer.orElseThrow(), where, during.orElseThrow(),
                watchedFor, complete, note));
    }

    static Optional<ClosingCount> closingCount(FilingRow row) {
        var head = row.head();
        var authority = row.actor(Columns.AUTHORITY);
        var kind = row.find(Columns.KIND, Kind::new);
        var what = row.words(Columns.WHAT);
        var where = row.where().orElse(new Where.Unsaid());
        var during = row.when(Columns.FROM);
        var count = row.find(Columns.COUNT, CountId::new);
        var total = row.amount();
        if (total.isEmpty()) {
            row.row().problem(ProblemCode.BLANK, Columns.BEST, "a closing count has a total", "Fill in the number and its unit");
        }
        var note = row.words(Columns.NOTE);
        return row.built(() -> new ClosingCount(head.orElseThrow(), authority.orElseThrow(), kind.orElseThrow(), what, where,
                during.orElseThrow(), count, total.orElseThrow(), note));
    }

    static Optional<Notice> notice(FilingRow row) {
        var head = row.head();
        var act = row.row().word(Columns.ACT, Notice.Act.class);
        var by = row.actor(Columns.BY);
        var to = row.actors(Columns.RECIPIENTS);
        var about = about(row);
        var effective = row.when(Columns.FROM_IF_ANY);
        var words = row.words(Columns.WORDS);
        return row.built(() -> new Notice(
                head.orElseThrow(), act.orElseThrow(), by.orElseThrow(), to, about, effective, words));
    }

    static Optional<Decision> decision(FilingRow row) {
        var head = row.head();
        var by = row.actors(Columns.BY);
        var outcome = row.row().word(Columns.OUTCOME, Decision.Outcome.class);
        var about = about(row);
        var effective = row.when(Columns.FROM_IF_ANY);
        var words = row.words(Columns.WORDS);
        return row.built(() -> new Decision(head.orElseThrow(), by, outcome.orElseThrow(), about, effective, words));
    }

    /** Entries, and of the instrument its clauses, its stages, or all of it. */
    private static List<About> about(FilingRow row) {
        var about = new ArrayList<About>();
        row.list(Columns.ABOUT_ENTRY, EntryId::new).forEach(entry -> about.add(new About.OfEntry(entry)));
        var clauses = row.row().list(Columns.CLAUSE);
        var stages = row.row().list(Columns.STAGE_OF_TERMS);
        row.find(Columns.INSTRUMENT, Function.identity()).ifPresentOrElse(
                instrument -> {
                    clauses.forEach(clause -> about.add(new About.Clause(instrument, clause)));
                    stages.forEach(stage -> about.add(new About.Stage(instrument, stage)));
                    if (clauses.isEmpty() && stages.isEmpty()) {
                        about.add(new About.Instrument(instrument));
                    }
                },
                () -> {
                    if (!clauses.isEmpty() || !stages.isEmpty() || about.isEmpty()) {
                        row.row().problem(ProblemCode.BLANK, Columns.INSTRUMENT, "nothing says what this is about",
                                "Name the instrument, and its clause or stage, or an earlier entry");
                    }
                });
        return about;
    }
}
