package org.respite.formats.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.respite.model.report.Access;
import org.respite.model.report.Actor;
import org.respite.model.report.Amount;
import org.respite.model.report.Assessment;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.Coverage;
import org.respite.model.report.Decision;
import org.respite.model.report.Entry;
import org.respite.model.report.Kind;
import org.respite.model.report.NetReport;
import org.respite.model.report.Notice;
import org.respite.model.report.Publication;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.When;
import org.respite.model.report.Where;

/**
 * An entry of the record as a reader of reasons needs it. A protected source is told by its class alone, a place that is
 * withheld not at all.
 *
 * @param type as in the record: {@code report}, {@code notice} …
 * @param what the kind of happening and of thing, the act of a notice, the outcome of a decision
 * @param by who says so
 * @param source class of the source, for a report
 * @param from when it happened, or from when it has effect
 * @param status how far a report was tested
 */
record EntryTold(
        String id,
        String type,
        String what,
        List<String> by,
        Optional<String> source,
        Optional<Figure> amount,
        Optional<String> where,
        Optional<String> from,
        Optional<String> to,
        String known,
        Optional<String> status,
        List<String> disputedBy,
        String words) {

    /** @param high absent where nothing bounds it */
    record Figure(long low, OptionalLong best, OptionalLong high, String unit) {

        static Figure of(Amount amount) {
            return new Figure(amount.low(), amount.best(), amount.high(), amount.unit());
        }
    }

    /** @param net of it, where it is a report that stands */
    static EntryTold of(Entry entry, Optional<NetReport> net) {
        return switch (entry) {
            case Report r -> report(r, net);
            case ClosingCount c -> plain(c, "closing count", joined(c.kind(), c.what()), List.of(c.authority()),
                    Optional.of(c.total()), Optional.of(c.during()), c.note());
            case Coverage c -> plain(c, "coverage", String.join(", ", c.watchedFor().stream().map(Kind::word).toList()),
                    List.of(c.observer()), Optional.empty(), Optional.of(c.during()), c.note());
            case Notice n -> plain(n, "notice", word(n.act()), List.of(n.by()), Optional.empty(), n.effective(), n.words());
            case Decision d -> plain(d, "decision", word(d.outcome()), d.by(), Optional.empty(), d.effective(), d.words());
            case Assessment a -> plain(a, "assessment",
                    a.verification().map(v -> word(v.status())).orElse("attribution") + " " + a.subject(),
                    List.of(a.head().filedBy()), Optional.empty(), Optional.empty(), a.note());
            case Publication p -> plain(p, "publication", p.name(), p.by(), Optional.empty(), Optional.empty(), p.note());
            case Access a -> plain(a, "access", word(a.act()), List.of(a.head().filedBy()), Optional.empty(), Optional.empty(), "");
        };
    }

    private static EntryTold report(Report r, Optional<NetReport> net) {
        var by = r.source() instanceof Source.Named named ? List.of(named.actor().name()) : List.<String>of();
        var where = switch (r.where()) {
            case Where.AtPlace(var place) -> Optional.of(place.value());
            case Where.InZone(var zone) -> Optional.of(zone.value());
            case Where.Withheld _ -> Optional.<String>empty();
            case Where.Unsaid _ -> Optional.<String>empty();
        };
        return new EntryTold(r.id().toString(), "report", joined(r.kind(), r.what()), by,
                Optional.of(word(r.source().sourceClass())), r.amount().map(Figure::of), where,
                Optional.of(r.occurred().from().toString()), Optional.of(r.occurred().to().toString()),
                r.head().known().toString(), Optional.of(word(net.map(NetReport::tested).orElse(r.verification().status()))),
                net.stream().flatMap(n -> n.disputedBy().stream()).map(Actor::name).toList(), r.note());
    }

    private static EntryTold plain(
            Entry entry, String type, String what, List<Actor> by, Optional<Amount> amount, Optional<When> when, String words) {
        return new EntryTold(entry.id().toString(), type, what, by.stream().map(Actor::name).toList(), Optional.empty(),
                amount.map(Figure::of), Optional.empty(), when.map(w -> w.from().toString()), when.map(w -> w.to().toString()),
                entry.head().known().toString(), Optional.empty(), List.of(), words);
    }

    private static String joined(Kind kind, String what) {
        return what.isEmpty() ? kind.word() : kind.word() + ": " + what;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
