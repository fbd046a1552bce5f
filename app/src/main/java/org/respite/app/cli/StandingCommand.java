package org.respite.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.respite.formats.terms.StandingWriter;
import org.respite.terms.standing.Ground;
import org.respite.terms.standing.Standings;
import org.respite.terms.standing.Status;
import org.respite.terms.tree.Instrument;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who owes what by when, and what was kept, breached, contested or is not known. */
@Command(
        name = "standing",
        description = "Says from terms and record who owes what by when, and what was kept, breached, contested or is unknown.",
        mixinStandardHelpOptions = true)
final class StandingCommand extends Answering {

    @Parameters(index = "0", paramLabel = "FILE", description = "File of terms, such as truce.terms.")
    private Path file;

    @Option(names = "--record", paramLabel = "R", description = "The record: its file or database, the folder of an"
            + " export, which is verified first, or a plain file of entries, such as record.jsonl.")
    private @Nullable String record;

    @Option(names = "--plan", paramLabel = "PLAN", description = "In place of a record: how the terms would stand if this plan, made under"
            + " them for --scenario, is carried out. Foreseen, and never filed.")
    private @Nullable Path plan;

    @Option(names = "--policy", paramLabel = "FILE", description = "Whom to believe about an export.")
    private @Nullable Path policy;

    @Option(names = "--at", paramLabel = "T", description = "The moment to judge, by the clock of the terms: 2023-11-24T23:59, "
            + "or with an offset or Z. Default: the last entry.")
    private @Nullable String at;

    @Option(names = "--known", paramLabel = "K", description = "Only entries known by then. Default: all.")
    private @Nullable String known;

    @Option(names = "--explain", paramLabel = "CLAUSE", description = "Every reason for this clause, down to entries of the record.")
    private @Nullable String explain;

    @Option(names = "--name", paramLabel = "NAME", description = "The name by which notices speak of these terms. Default: the file's.")
    private @Nullable String name;

    @Option(names = "--scenario", paramLabel = "SCENARIO", description = "Where the places and zones that the terms name are told.")
    private @Nullable Path scenario;

    @ArgGroup(exclusive = false)
    private @Nullable ContinuedOptions continued;

    @Mixin
    private StandingPageOptions pages;

    @Spec
    private CommandSpec spec;

    StandingCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        pages.validate(output.json);
        var clause = Optional.ofNullable(explain).map(e -> e.replaceAll("[\\[\\]]", ""));
        if (plan != null) {
            return foreseen(plan, clause);
        }
        if (continued != null) {
            throw wrong("--previous and --change tell what a --plan continues: name one, or leave them out");
        }
        if (record == null) {
            throw wrong("name a record with --record, or a plan with --plan and --scenario");
        }
        var instrument = TermsInput.read(file);
        var edition = pages.edition(instrument);
        demandClause(clause, instrument);
        var entries = EntriesInput.read(record, policy, terminal, output.quiet);
        var last = entries.stream().map(e -> e.head().known()).max(Comparator.naturalOrder());
        var knownBy = Optional.ofNullable(known).map(k -> moment(k, instrument)).or(() -> last)
                .orElseThrow(() -> wrong("the record is empty; say --at and --known"));
        var judged = Optional.ofNullable(at).map(t -> moment(t, instrument)).orElse(knownBy);
        var standing = Standings.of(instrument, Optional.ofNullable(name).orElse(TermsInput.stem(file)), entries,
                ground(), judged, knownBy);
        var writer = new StandingWriter(instrument, standing, entries);
        new StandingFiles(terminal, output.quiet, pages).write(writer, edition);
        terminal.data(output.json
                ? writer.json(pages.languages().getFirst(), clause)
                : StandingText.of(instrument, standing, clause));
        boolean breached = standing.views().stream().flatMap(v -> v.verdicts().stream()).anyMatch(v -> v.status() == Status.BREACHED);
        return (breached ? Answer.NO : Answer.DONE).exitCode();
    }

    private int foreseen(Path planFile, Optional<String> clause) {
        if (record != null || at != null || known != null || scenario == null) {
            throw wrong("--plan stands with --scenario, and in place of --record, --at and --known: a plan is judged at its end");
        }
        if (pages.isWritten()) {
            throw wrong("--html and --pdf tell what is on record: leave them out with --plan, or name a --record");
        }
        var foreseen = ForeseenStanding.read(file, scenario, planFile, Optional.ofNullable(continued));
        demandClause(clause, foreseen.instrument());
        terminal.data(output.json ? foreseen.json(clause) : foreseen.words(clause));
        return (foreseen.misses() ? Answer.NO : Answer.DONE).exitCode();
    }

    private void demandClause(Optional<String> clause, Instrument instrument) {
        if (clause.isPresent() && instrument.clauses().noneMatch(c -> c.id().equals(clause.get()))) {
            throw wrong("no clause is called “" + clause.get() + "”; there are "
                    + instrument.clauses().map(c -> c.id()).collect(Collectors.joining(", ")));
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private Ground ground() {
        if (scenario == null) {
            return Ground.UNKNOWN;
        }
        var places = ScenarioInput.read(scenario).scenario().network().places();
        Map<String, String> zoneOf = places.stream()
                .filter(p -> p.zone().isPresent())
                .collect(Collectors.toMap(p -> p.id().value(), p -> p.zone().get().value()));
        return new Ground(zoneOf);
    }

    private Instant moment(String text, Instrument instrument) {
        return Moments.find(text, instrument.zone()).orElseThrow(
                () -> wrong("“" + text + "” is no time; write 2023-11-24T23:59, or with Z or an offset"));
    }
}
