package org.respite.terms.standing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.respite.model.quantity.Id;
import org.respite.model.report.About;
import org.respite.model.report.Actor;
import org.respite.model.report.Amount;
import org.respite.model.report.Attribution;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.CountVersion;
import org.respite.model.report.Coverage;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;
import org.respite.model.report.Head;
import org.respite.model.report.Kind;
import org.respite.model.report.Notice;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.SourceClass;
import org.respite.model.report.Verification;
import org.respite.model.report.When;
import org.respite.model.report.Where;
import org.respite.terms.tree.Instrument;

/** A record for tests, in a few words. Times are those of Gaza; an entry is known when it happened unless told otherwise. */
final class Log {

    static final ZoneId GAZA = ZoneId.of("Asia/Gaza");

    private final List<Entry> entries = new ArrayList<>();

    static Instant time(String local) {
        return LocalDateTime.parse("2023-11-" + local.replace(' ', 'T')).atZone(GAZA).toInstant();
    }

    Log report(String id, String time, String kind, String actor, String what, long amount, String source, org.respite.model.report.Status status) {
        return report(id, time, time, kind, actor, what, amount, source, status, Optional.empty(), Optional.empty());
    }

    Log report(String id, String time, String known, String kind, String actor, String what, long amount, String source, org.respite.model.report.Status status,
            Optional<String> replaces, Optional<CountVersion> version) {
        var verification = status == org.respite.model.report.Status.ALLEGED ? Verification.ALLEGED : Verification.of(status, new Actor("OCHA"));
        var at = When.at(time(time), GAZA);
        entries.add(new Report(
                new Head(new EntryId(id), new Actor(source), time(known), replaces.map(EntryId::new)), new Kind(kind),
                actor.isEmpty() ? Optional.empty() : Optional.of(new Actor(actor)), List.of(), what, List.of(),
                Optional.of(Amount.exactly(amount, "unit")), new Where.InZone(new Id.Zone("bridge")), at,
                new Source.Named(new Actor(source), SourceClass.OTHER, ""), verification,
                actor.isEmpty() ? Attribution.NONE : new Attribution(Attribution.Degree.ACKNOWLEDGED, List.of()), version, "",
                List.of(), Optional.empty()));
        return this;
    }

    /** So many trucks, verified, over a time. */
    Log trucks(String id, String from, String to, long amount) {
        return add(new Report(Head.of(new EntryId(id), new Actor("OCHA"), time(to)), Kind.ADMITTED, Optional.of(new Actor("North")), List.of(),
                "truck", List.of(), Optional.of(Amount.exactly(amount, "truck")), new Where.Unsaid(), new When(time(from), time(to), GAZA),
                new Source.Named(new Actor("OCHA"), SourceClass.AUTHORITY, ""),
                Verification.of(org.respite.model.report.Status.VERIFIED, new Actor("OCHA")), Attribution.NONE, Optional.empty(), "",
                List.of(), Optional.empty()));
    }

    Log add(Entry entry) {
        entries.add(entry);
        return this;
    }

    Log closing(String id, String known, String authority, String what, String from, String to, long total) {
        return add(new ClosingCount(Head.of(new EntryId(id), new Actor(authority), time(known)), new Actor(authority),
                new Kind("admitted"), what, new Where.Unsaid(), new When(time(from), time(to), GAZA), Optional.empty(),
                Amount.exactly(total, "unit"), ""));
    }

    Log watched(String id, String observer, String kind, String from, String to) {
        return add(new Coverage(Head.of(new EntryId(id), new Actor(observer), time(to)), new Actor(observer),
                List.of(new Where.InZone(new Id.Zone("bridge"))), new When(time(from), time(to), GAZA), List.of(new Kind(kind)), true, ""));
    }

    Log notice(String id, String known, Notice.Act act, String by, About about) {
        return add(new Notice(Head.of(new EntryId(id), new Actor(by), time(known)), act, new Actor(by), List.of(), List.of(about),
                Optional.empty(), ""));
    }

    static About clause(String clause) {
        return new About.Clause("pause", clause);
    }

    List<Entry> entries() {
        return entries.stream().sorted(Comparator.comparing(e -> e.head().known())).toList();
    }

    /** How the only actor of a clause stands in its first window, in the first reading. */
    Verdict verdict(Instrument instrument, String clause, String at) {
        return view(instrument, at).verdicts().stream().filter(v -> v.clause().equals(clause)).findFirst().orElseThrow();
    }

    View view(Instrument instrument, String at) {
        return Standings.of(instrument, "pause", entries(), Ground.UNKNOWN, time(at), time("30 23:00")).views().getFirst();
    }
}
