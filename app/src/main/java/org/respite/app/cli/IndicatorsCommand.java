package org.respite.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.respite.formats.Problems;
import org.respite.formats.indicator.IndicatorsCsv;
import org.respite.formats.indicator.IndicatorsJson;
import org.respite.formats.indicator.RestrictedAreas;
import org.respite.formats.indicator.WideZones;
import org.respite.model.indicator.Indicators;
import org.respite.model.scenario.Scenario;
import org.respite.terms.indicators.Areas;
import org.respite.terms.indicators.Measuring;
import org.respite.terms.tree.Instrument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is known of the conditions of a peace, from a record and from drawn areas. */
@Command(
        name = "indicators",
        description = "Measures from a record what a peace rests on: displacement and return, forces, crossings, territory, attacks,"
                + " governance and reconstruction. Rival figures stand side by side; what is not known is said.",
        mixinStandardHelpOptions = true)
final class IndicatorsCommand extends Answering {

    @Option(names = "--record", required = true, paramLabel = "R", description = "The record: its file or database, the folder of an"
            + " export, which is verified first, or a plain file of entries, such as record.jsonl.")
    private String record;

    @Option(names = "--policy", paramLabel = "FILE", description = "Whom to believe about an export.")
    private @Nullable Path policy;

    @Option(names = "--terms", paramLabel = "FILE.terms", description = "Terms or a statement of position whose clauses are measured.")
    private @Nullable Path terms;

    @Option(names = "--scenario", paramLabel = "SCENARIO", description = "Where places, zones and crossings are told.")
    private @Nullable Path scenario;

    @Option(names = "--areas", paramLabel = "FILE.geojson", description = "The territory, and what of it is restricted.")
    private @Nullable Path areas;

    @Option(names = "--at", paramLabel = "T", description = "Up to when, such as 2023-11-30. Default: the last entry.")
    private @Nullable String at;

    @Option(names = "--known", paramLabel = "K", description = "Only entries known by then. Default: all.")
    private @Nullable String known;

    @Option(names = "--csv", description = "A table with HXL hashtags in place of words.")
    private boolean csv;

    @Spec
    private CommandSpec spec;

    IndicatorsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (csv && output.json) {
            throw new ParameterException(spec.commandLine(), "--csv or --json, not both");
        }
        var instrument = Optional.ofNullable(terms).map(TermsInput::read);
        var places = Optional.ofNullable(scenario).map(s -> ScenarioInput.read(s).scenario());
        var drawn = Optional.ofNullable(areas).map(IndicatorsCommand::drawn);
        var entries = EntriesInput.read(record, policy, terminal, output.quiet);
        var zone = zone(instrument, places);
        var last = entries.stream().map(e -> e.head().known()).max(Comparator.naturalOrder());
        var knownBy = Optional.ofNullable(known).map(k -> moment(k, zone)).or(() -> last)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "the record is empty; say --at and --known"));
        var until = Optional.ofNullable(at).map(t -> moment(t, zone)).orElse(knownBy);
        var measured = Measuring.of(entries, until, knownBy, zone, places.map(IndicatorsCommand::areas).orElse(Areas.UNKNOWN), instrument);
        var all = drawn.map(d -> with(measured, d)).orElse(measured);
        terminal.data(csv ? IndicatorsCsv.text(all) : output.json ? IndicatorsJson.text(all) : IndicatorsText.of(all));
        return Answer.DONE.exitCode();
    }

    /** The restricted area measures what reports of a reduced territory measure. */
    private static Indicators with(Indicators measured, RestrictedAreas drawn) {
        var clauses = measured.lines().stream().filter(l -> l.indicator().equals("territory")).flatMap(l -> l.clauses().stream())
                .distinct().toList();
        var last = measured.at().minusSeconds(1).atZone(measured.zone()).toLocalDate();
        var lines = new ArrayList<>(measured.lines());
        lines.addAll(drawn.lines(last, clauses));
        return new Indicators(measured.at(), measured.known(), measured.zone(), measured.instrument(), lines);
    }

    private static RestrictedAreas drawn(Path file) {
        var problems = new Problems();
        return RestrictedAreas.read(file, problems).orElseThrow(() -> new InputRefused(problems.all()));
    }

    private static Areas areas(Scenario scenario) {
        var zoneOf = scenario.network().places().stream()
                .filter(p -> p.zone().isPresent())
                .collect(Collectors.toMap(p -> p.id().value(), p -> p.zone().get().value()));
        Set<String> crossings = scenario.network().crossings().stream()
                .flatMap(c -> Stream.of(c.inside().value(), c.outside().value()))
                .collect(Collectors.toSet());
        return new Areas(zoneOf, crossings, WideZones.of(scenario, Areas.WIDE));
    }

    private static ZoneId zone(Optional<Instrument> instrument, Optional<Scenario> scenario) {
        return instrument.map(Instrument::zone).or(() -> scenario.map(s -> s.calendar().timeZone())).orElse(ZoneOffset.UTC);
    }

    private Instant moment(String text, ZoneId zone) {
        return Moments.find(text, zone).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "“" + text + "” is no time; write 2023-11-24T23:59, or with Z or an offset"));
    }
}
