package org.respite.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.app.record.Cosigning;
import org.respite.app.record.Filings;
import org.respite.app.record.RecordDatabase;
import org.respite.formats.Problems;
import org.respite.formats.filing.Filing;
import org.respite.formats.filing.FilingSettings;
import org.respite.formats.filing.Sealing;
import org.respite.ledger.store.Placement;
import org.respite.ledger.store.RecordStore;
import org.respite.model.report.Actor;
import org.respite.model.report.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Files reports. */
@Command(
        name = "import",
        description = "Files reports, assessments, coverage, closing counts, notices and decisions from tables: CSV files, folders"
                + " of them, or workbooks. Every problem is told; then nothing is filed.",
        mixinStandardHelpOptions = true)
final class RecordImportCommand extends Answering {

    @Parameters(
            index = "0",
            paramLabel = "RECORD",
            description = "File or database of the record; a name that ends in .jsonl: a plain file of entries, begun where it is not there.")
    private String record;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TABLES", description = "CSV files, workbooks, folders of CSV files.")
    private List<Path> tables;

    @Option(
            names = "--filed-by",
            paramLabel = "NAME",
            converter = ActorName.class,
            description = "Who answers for rows that do not say so.")
    private @Nullable Actor filedBy;

    @Option(names = "--zone", paramLabel = "ZONE", description = "By whose clock times are read, such as Asia/Gaza.")
    private @Nullable ZoneId zone;

    @Mixin
    private ImportVault vault;

    @Mixin
    private SigningOptions signing;

    RecordImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var sealing = vault.find();
        if (record.endsWith(".jsonl")) {
            var filed = new EntryFileTarget(Path.of(record)).add(this::read);
            return told(filed.size(), 0);
        }
        var open = signing.open();
        try (var store = RecordStore.open(RecordDatabase.existing(record))) {
            if (open != null) {
                store.checkSigner(open.key());
            }
            Missing.refuse(store, 0);
            var entries = read(Filings.all(store).entries());
            var placements = Filings.append(store, entries);
            sealing.ifPresent(_ -> vault.tell(store));
            var cosigning = open == null ? null : open.checkpoint(store);
            return ended(entries, placements, cosigning);
        }
    }

    /** Rows are read once without keeping anything, so that nothing is kept of tables that have problems. */
    private List<Entry> read(List<Entry> before) {
        var now = VaultOptions.now();
        var last = before.isEmpty() ? now : before.getLast().head().known();
        var settings = new FilingSettings(Optional.ofNullable(filedBy), Optional.ofNullable(zone), later(now, last));
        var problems = new Problems();
        var entries = Filing.read(tables, settings, before, vault.find().map(_ -> ImportVault.FORGETFUL), problems);
        if (problems.hasErrors()) {
            throw new InputRefused(problems.all());
        }
        ProblemText.warn(terminal, problems.warnings());
        Optional<Sealing> real = vault.find();
        return real.isEmpty() ? entries : Filing.read(tables, settings, before, real, new Problems());
    }

    static final class ActorName implements ITypeConverter<Actor> {
        @Override
        public Actor convert(String name) {
            try {
                return new Actor(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** A clock that went back does not take the record back. */
    private static Instant later(Instant now, Instant last) {
        return now.isBefore(last) ? last : now;
    }

    private int ended(List<Entry> entries, List<Placement> placements, @Nullable Cosigning cosigning) {
        int taken = 0;
        for (int i = 0; i < placements.size(); i++) {
            if (placements.get(i) instanceof Placement.Taken(long index)) {
                taken++;
                terminal.say("respite: entry " + entries.get(i).id() + " was not filed: somebody else filed another of this id"
                        + " meanwhile, at " + index);
            }
        }
        int answer = told(entries.size() - taken, taken);
        if (cosigning == null) {
            if (!output.quiet && !output.json) {
                terminal.say("durable, but in no checkpoint yet: sign one with respite record checkpoint " + RecordDatabase.shown(record)
                        + " --key FILE");
            }
            return answer;
        }
        return RecordText.tell(terminal, output, cosigning) ? answer : Answer.NO.exitCode();
    }

    private int told(int filed, int taken) {
        if (output.json) {
            var json = Json.object();
            json.put("filed", filed);
            json.put("taken", taken);
            terminal.data(Json.text(json));
        } else {
            terminal.data(filed == 1 ? "1 entry filed" : filed + " entries filed");
        }
        return (taken == 0 ? Answer.DONE : Answer.NO).exitCode();
    }
}
