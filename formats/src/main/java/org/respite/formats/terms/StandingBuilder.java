package org.respite.formats.terms;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Stamp;
import org.respite.formats.terms.StandingIsland.Called;
import org.respite.formats.terms.StandingIsland.ClauseText;
import org.respite.formats.terms.StandingIsland.CountTold;
import org.respite.formats.terms.StandingIsland.Due;
import org.respite.formats.terms.StandingIsland.Length;
import org.respite.formats.terms.StandingIsland.May;
import org.respite.formats.terms.StandingIsland.Omitted;
import org.respite.formats.terms.StandingIsland.Reading;
import org.respite.formats.terms.StandingIsland.ReasonTold;
import org.respite.formats.terms.StandingIsland.StageText;
import org.respite.formats.terms.StandingIsland.StageTold;
import org.respite.formats.terms.StandingIsland.VerdictTold;
import org.respite.model.report.Amount;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;
import org.respite.model.report.NetRecord;
import org.respite.model.report.NetReport;
import org.respite.terms.drafting.Relief;
import org.respite.terms.render.Language;
import org.respite.terms.render.ReasonWords;
import org.respite.terms.render.TermWords;
import org.respite.terms.standing.Reason;
import org.respite.terms.standing.Recourse;
import org.respite.terms.standing.StageStanding;
import org.respite.terms.standing.Standing;
import org.respite.terms.standing.Tally;
import org.respite.terms.standing.Verdict;
import org.respite.terms.standing.View;
import org.respite.terms.standing.Window;
import org.respite.terms.standing.WindowName;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Timing.Span;

/** Makes the island of a standing: as much as the edition may tell, and as much as a reader can take in. */
final class StandingBuilder {

    private final Instrument instrument;
    private final Standing standing;
    private final Optional<Edition> edition;
    private final Disclosure disclosure;
    private final TermWords words;
    private final ReasonWords reasons;
    private final Language language;
    private final Extent extent;
    private final Set<EntryId> named = new LinkedHashSet<>();

    StandingBuilder(Instrument instrument, Standing standing, Optional<Edition> edition, Language language, Extent extent) {
        this.instrument = instrument;
        this.standing = standing;
        this.edition = edition;
        this.disclosure = new Disclosure(edition, instrument);
        this.language = language;
        this.words = TermWords.in(language);
        this.reasons = ReasonWords.in(language);
        this.extent = extent;
    }

    /** @param entries in the order of the record */
    StandingIsland build(List<Entry> entries) {
        var known = entries.stream().filter(e -> !e.head().known().isAfter(standing.known())).toList();
        var views = standing.views().stream().map(this::reading).toList();
        var told = named.stream().limit(extent.entries()).collect(Collectors.toCollection(LinkedHashSet::new));
        return new StandingIsland(
                StandingIsland.FORMAT,
                language.code(),
                edition.map(Edition::word),
                edition.flatMap(Edition::findMark).map(Stamp::of),
                standing.instrument(),
                instrument.title(),
                instrument.kind().name().toLowerCase(Locale.ROOT),
                instrument.by(),
                instrument.zone().getId(),
                disclosure.end(standing.at()).toString(),
                disclosure.end(standing.known()).toString(),
                days(known, views),
                instrument.evidence().isPresent(),
                instrument.stages().stream()
                        .map(s -> new StageText(s.name(), s.clauses().stream().map(this::clause).toList()))
                        .toList(),
                views,
                entries(known, told),
                named.size() - told.size());
    }

    private ClauseText clause(Clause clause) {
        var kind = switch (clause.duty()) {
            case Duty.Obligation _ -> "obligation";
            case Duty.Prohibition _ -> "prohibition";
            case Duty.Permission _ -> "permission";
            case Duty.Point _ -> "point";
        };
        return new ClauseText(clause.id(), words.told(clause), kind, clause.remarks().claimedBy(),
                Relief.isConditionalRelief(instrument, clause));
    }

    private Reading reading(View view) {
        var verdicts = new ArrayList<VerdictTold>();
        var omitted = new ArrayList<Omitted>();
        for (var clause : instrument.clauses().filter(c -> extent.tells(c.id())).toList()) {
            var ofClause = view.verdicts().stream().filter(v -> v.clause().equals(clause.id())).toList();
            for (var actor : ofClause.stream().map(Verdict::actor).distinct().toList()) {
                var all = ofClause.stream().filter(v -> v.actor().equals(actor)).toList();
                var some = extent.windows(all.stream().filter(v -> disclosure.tells(clause, v)).toList(), standing.at());
                some.forEach(v -> verdicts.add(verdict(clause, v)));
                if (some.size() < all.size()) {
                    omitted.add(new Omitted(clause.id(), actor, all.size() - some.size()));
                }
            }
        }
        return new Reading(view.reader(), view.stages().stream().map(this::stage).toList(), verdicts, omitted,
                deadlines(view), disclosure.isExact() ? view.recourses().stream().map(this::may).toList() : List.of());
    }

    private StageTold stage(StageStanding stage) {
        return new StageTold(
                stage.stage(),
                stage.begins().map(disclosure::beginning).map(Instant::toString),
                stage.begins().filter(b -> !b.isAfter(standing.at())).isPresent(),
                stage.ends().map(disclosure::end).map(Instant::toString),
                stage.ends().filter(e -> !e.isAfter(standing.at())).isPresent(),
                stage.earned(),
                stage.perExtension().map(Length::of),
                disclosure.isExact() ? Optional.of(tree(stage.reason())) : Optional.empty());
    }

    private VerdictTold verdict(Clause clause, Verdict verdict) {
        boolean exact = disclosure.isExact(clause);
        Window window = disclosure.window(verdict.window(), exact);
        return new VerdictTold(
                clause.id(),
                verdict.actor(),
                window.label(),
                called(window.name()),
                window.from().toString(),
                window.deadline().toString(),
                window.until().toString(),
                exact,
                verdict.status().word(),
                verdict.isFinal(),
                verdict.since().filter(_ -> exact).map(Instant::toString),
                verdict.tallies().stream().map(t -> count(t, exact)).toList(),
                exact ? Optional.of(extent.explains() ? tree(verdict.reason()) : ReasonCut.sentence(verdict.reason(), extent, reasons)) : Optional.empty());
    }

    private static Called called(WindowName name) {
        return switch (name) {
            case WindowName.Day(var number, var _) -> called("day", number);
            case WindowName.Week(var number, var _) -> called("week", number);
            case WindowName.WholeStage _ -> called("stage");
            case WindowName.SoFar _ -> called("so far");
            case WindowName.Interval _ -> called("interval");
            case WindowName.After(var span, var clause) -> called("after", span, clause);
            case WindowName.AfterEach(var span, var event) -> called("after each", span, event);
            case WindowName.Before(var span, var clause, var _) -> called("before", span, clause);
        };
    }

    private static Called called(String sort) {
        return new Called(sort, OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    private static Called called(String sort, long number) {
        return new Called(sort, OptionalLong.of(number), Optional.empty(), Optional.empty());
    }

    private static Called called(String sort, Span length, String of) {
        return new Called(sort, OptionalLong.empty(), Optional.of(Length.of(length)), Optional.of(of));
    }

    private CountTold count(Tally tally, boolean exact) {
        var reported = tally.reported() >= Amount.MOST ? OptionalLong.empty()
                : OptionalLong.of(disclosure.count(tally.reported(), exact));
        return new CountTold(tally.count(), disclosure.count(tally.certain(), exact), reported,
                tally.isClosed() ? reported : OptionalLong.empty(), tally.bound().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                tally.owedAtLeast(), tally.owedAtMost());
    }

    private Clause getClause(String id) {
        return instrument.clauses().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private ReasonTold tree(Reason reason) {
        return ReasonCut.tree(reason, extent, reasons, named);
    }

    private List<Due> deadlines(View view) {
        return view.deadlines(standing.at()).stream()
                .filter(v -> disclosure.isExact(getClause(v.clause())))
                .limit(extent.deadlines())
                .map(v -> new Due(v.window().deadline().toString(), v.clause(), v.actor(), v.window().label(),
                        called(v.window().name()), v.window().from().toString()))
                .toList();
    }

    private May may(Recourse recourse) {
        return new May(recourse.stage(), recourse.line(), recourse.who(), words.told(recourse.action()),
                recourse.from().map(Instant::toString), recourse.stands(), tree(recourse.reason()));
    }

    private static List<EntryTold> entries(List<Entry> known, Set<EntryId> told) {
        Map<EntryId, NetReport> net = new HashMap<>();
        NetRecord.of(known).reports().forEach(r -> net.put(r.report().id(), r));
        return known.stream()
                .filter(e -> told.contains(e.id()))
                .map(e -> EntryTold.of(e, Optional.ofNullable(net.get(e.id()))))
                .toList();
    }

    /** The local days from the first that is told to the last; where windows are left out, those of the windows that are not. */
    private List<String> days(List<Entry> known, List<Reading> views) {
        var cut = views.stream().flatMap(v -> v.omitted().stream()).map(Omitted::clause).collect(Collectors.toSet());
        var verdicts = views.stream().flatMap(v -> v.verdicts().stream())
                .filter(v -> !(getClause(v.clause()).duty() instanceof Duty.Point))
                .toList();
        var deciding = verdicts.stream().filter(v -> cut.contains(v.clause())).toList();
        var moments = (deciding.isEmpty() ? verdicts : deciding).stream()
                .flatMap(v -> Stream.of(v.from(), v.until())).map(Instant::parse)
                .collect(Collectors.toCollection(ArrayList::new));
        moments.add(standing.at());
        if (verdicts.isEmpty()) {
            known.stream().findFirst().ifPresent(e -> moments.add(e.head().known()));
        }
        ZoneId zone = instrument.zone();
        var first = moments.stream().min(Instant::compareTo).orElseThrow().atZone(zone).toLocalDate();
        var end = moments.stream().max(Instant::compareTo).orElseThrow().minusSeconds(1).atZone(zone).toLocalDate().plusDays(1);
        return Stream.concat(first.datesUntil(end), Stream.of(end)).map(d -> d.atStartOfDay(zone).toInstant().toString()).toList();
    }
}
