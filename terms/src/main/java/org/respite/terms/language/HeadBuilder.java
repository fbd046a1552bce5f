package org.respite.terms.language;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.respite.terms.grammar.TermsParser;
import org.respite.terms.grammar.TermsParser.*;
import org.respite.terms.tree.Actor;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.EvidencePolicy;
import org.respite.terms.tree.EvidencePolicy.Grade;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Kind;
import org.respite.terms.tree.Remarks;
import org.respite.terms.tree.Role;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Timing.TimeOfDay;

/** Gathers the head of a file: what it is, who stands in it, and how time and evidence are counted. */
final class HeadBuilder {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private final Mistakes mistakes;
    private final Names names;
    private final Values values;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Supplier<Count>> counts = new ArrayList<>();
    private final Map<String, Token> settings = new LinkedHashMap<>();
    private final RemarksBuilder remarks = new RemarksBuilder();
    private Optional<OpeningContext> opening = Optional.empty();
    private ZoneId zone = UTC;
    private TimeOfDay dayBegins = new TimeOfDay(0);
    private Duration clockTolerance = Duration.ZERO;
    private Optional<String> scenario = Optional.empty();
    private final List<String> places = new ArrayList<>();
    private Optional<EvidencePolicy> evidence = Optional.empty();
    private Optional<Span> reportingCloses = Optional.empty();

    HeadBuilder(Mistakes mistakes, Names names) {
        this.mistakes = mistakes;
        this.names = names;
        this.values = new Values(mistakes);
    }

    Values values() {
        return values;
    }

    ZoneId zone() {
        return zone;
    }

    RemarksBuilder remarks() {
        return remarks;
    }

    Kind kind() {
        return opening.map(HeadBuilder::kind).orElse(Kind.AGREEMENT);
    }

    private static Kind kind(OpeningContext context) {
        return switch (context) {
            case DeclarationOpeningContext _ -> Kind.DECLARATION;
            case PositionOpeningContext _ -> Kind.POSITION;
            default -> Kind.AGREEMENT;
        };
    }

    Optional<String> by() {
        return opening.flatMap(HeadBuilder::author).map(values::name);
    }

    private static Optional<NameContext> author(OpeningContext context) {
        return switch (context) {
            case DeclarationOpeningContext c -> Optional.of(c.name());
            case PositionOpeningContext c -> Optional.of(c.name());
            default -> Optional.empty();
        };
    }

    /** What other lines need before they can be read: what the file is, its actors, its time zone. */
    void settle(LineContext line) {
        if (line.opening() != null) {
            opening.ifPresent(_ -> mistakes.at(line.opening().getStart(), MistakeCode.OPENING,
                    "a file holds one instrument, and this would begin another", "Put it into a file of its own"));
            if (opening.isEmpty()) {
                opening = Optional.of(line.opening());
                author(line.opening()).ifPresent(name -> actor(name, Role.PARTY));
            }
        } else if (line.people() != null) {
            var role = switch (line.people().role.getType()) {
                case TermsParser.PARTIES -> Role.PARTY;
                case TermsParser.MEDIATORS -> Role.MEDIATOR;
                case TermsParser.GUARANTORS -> Role.GUARANTOR;
                case TermsParser.OBSERVERS -> Role.OBSERVER;
                default -> Role.THIRD_STATE;
            };
            line.people().names().name().forEach(name -> actor(name, role));
        } else if (line.setting() instanceof ZoneSettingContext c) {
            zone = values.zone(c.zone());
        }
    }

    private void actor(NameContext context, Role role) {
        var name = values.name(context);
        if (actors.putIfAbsent(name, new Actor(name, role)) == null) {
            names.declare(Names.Sort.ACTOR, name, context.getStart());
        } else if (role != Role.PARTY || actors.get(name).role() != Role.PARTY || kind() == Kind.AGREEMENT) {
            mistakes.at(context.getStart(), MistakeCode.TWICE, "“%s” stands in the head already".formatted(name),
                    "Name everybody once, in one role");
        }
    }

    /** The rest of the head, in the order of the file. */
    void place(LineContext line, int number, RemarksBuilder below) {
        if (line.count() != null) {
            counts.add(count(line.count(), number, below));
        } else if (line.evidence() != null) {
            single("evidence", line.evidence().getStart());
            evidence = Optional.of(evidence(line.evidence()));
        } else if (line.setting() != null) {
            setting(line.setting());
        }
    }

    private void single(String setting, Token token) {
        var before = settings.putIfAbsent(setting, token);
        if (before != null) {
            mistakes.at(token, MistakeCode.TWICE, "this was said in line %s already".formatted(before.getLine()),
                    "Keep one of the two");
        }
    }

    private void setting(SettingContext context) {
        single(context.getClass().getSimpleName(), context.getStart());
        switch (context) {
            case ZoneSettingContext _ -> {}
            case ScenarioSettingContext c -> scenario = Optional.of(values.text(c.STRING().getSymbol()));
            case PlacesSettingContext c -> places.addAll(values.names(c.names()));
            case DayBeginSettingContext c -> dayBegins = new TimeOfDay(values.time(c.TIME().getSymbol()).minutes() % 1440);
            case ClockSettingContext c -> clockTolerance = tolerance(c);
            case ClosingSettingContext c -> reportingCloses = Optional.of(values.span(c.duration()));
            default -> throw new IllegalStateException("a setting without a reading: " + context.getText());
        }
    }

    private Duration tolerance(ClockSettingContext context) {
        var span = values.span(context.duration());
        return switch (span.unit()) {
            case MINUTE -> Duration.ofMinutes(span.number());
            case HOUR -> Duration.ofHours(span.number());
            case DAY, WEEK -> {
                mistakes.at(context.duration().getStart(), MistakeCode.DOES_NOT_FIT,
                        "clocks that differ by days are no clocks", "Write minutes or hours");
                yield Duration.ZERO;
            }
        };
    }

    private EvidencePolicy evidence(EvidenceContext context) {
        Set<Grade> grades = EnumSet.noneOf(Grade.class);
        var sources = new ArrayList<String>();
        for (var part : context.evidencePart()) {
            part.grade().forEach(g -> grades.add(Grade.valueOf(g.getText().toUpperCase(Locale.ROOT))));
            if (part.names() != null) {
                sources.addAll(values.names(part.names()));
            }
        }
        return new EvidencePolicy(grades, sources);
    }

    private Supplier<Count> count(CountContext context, int line, RemarksBuilder below) {
        var words = context.plain().stream().map(p -> values.text(p.getStart())).collect(Collectors.joining(" "));
        var builder = new CountBuilder(values.name(context.name()), line, words);
        context.countPart().forEach(part -> builder.add(part, values, names, mistakes));
        return () -> builder.build(below.build());
    }

    /** The instrument, unless the file does not say what it is. */
    Optional<Instrument> build(List<Stage> stages) {
        if (opening.isEmpty()) {
            if (mistakes.isEmpty()) {
                mistakes.add(MistakeCode.OPENING, 1, 1, "", "the file does not say what it is",
                        "Begin with agreement “…”, declaration “…” by … or statement of position “…” by …");
            }
            return Optional.empty();
        }
        var start = opening.get();
        if (kind(start) == Kind.AGREEMENT && actors.values().stream().filter(a -> a.role() == Role.PARTY).count() < 2) {
            if (mistakes.isEmpty()) {
                mistakes.at(start.getStart(), MistakeCode.OPENING, "an agreement has two parties at least",
                        "Add a line such as: parties Israel, Hamas");
            }
        }
        var title = values.text(start.getToken(TermsParser.STRING, 0).getSymbol());
        var all = Stream.concat(
                        counts.stream().map(Supplier::get),
                        names.implicitCounts().entrySet().stream()
                                .map(e -> CountBuilder.implicit(e.getKey(), e.getValue().getLine())))
                .toList();
        return Optional.of(new Instrument(
                kind(start), title, by(), List.copyOf(actors.values()), zone, dayBegins, clockTolerance, scenario, places,
                evidence, reportingCloses, all, stages, remarks.build()));
    }
}
