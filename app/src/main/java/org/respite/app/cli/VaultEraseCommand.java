package org.respite.app.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.respite.model.report.Commitment;
import org.respite.vault.Item;
import org.respite.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Erases what the vault keeps of a person. */
@Command(
        name = "erase",
        description = "Destroys the key of a person, and with it all that is kept of that person. Every proof in the record stays"
                + " valid. Only a keeper may.",
        mixinStandardHelpOptions = true)
final class VaultEraseCommand extends Answering {

    @Mixin
    private VaultOptions options;

    @Spec
    private CommandSpec spec;

    @Option(names = "--person", paramLabel = "REFERENCE", description = "By the number that it was put in with.")
    private @Nullable String person;

    @Option(names = "--of", paramLabel = "COMMITMENT",
            description = "Everything of the person or source whose content this is.")
    private @Nullable String of;

    @Option(names = "--due", description = "Everybody of whom nothing is kept whose day is still to come.")
    private boolean due;

    @Option(names = "--purpose", paramLabel = "WORDS", required = true, description = "Why, such as \"wish of the person\".")
    private String purpose;

    VaultEraseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (Stream.of(person != null, of != null, due).filter(named -> named).count() != 1) {
            throw new ParameterException(spec.commandLine(), "erase whom? --person REFERENCE, --of COMMITMENT or --due");
        }
        VaultWords.rule("any", purpose, "any");
        var vault = options.open();
        var gone = erase(vault);
        options.tell(vault);
        gone.forEach(commitment -> terminal.data(commitment.digest().hex()));
        if (!output.quiet) {
            terminal.say(ProblemText.counted(gone.size(), "content") + " erased. Backups made before still hold them: see"
                    + " docs/how-to/keep-personal-data.md");
        }
        return (gone.isEmpty() && !due ? Answer.NO : Answer.DONE).exitCode();
    }

    private List<Commitment> erase(Vault vault) {
        if (person != null) {
            return vault.erase(person, purpose, VaultOptions.now());
        }
        if (of == null) {
            return eraseDue(vault);
        }
        var named = VaultWords.commitment(of);
        return vault.list().stream()
                .filter(item -> item.commitment().equals(named))
                .findFirst()
                .map(item -> vault.erasePerson(item.person(), purpose, VaultOptions.now()))
                .orElse(List.of());
    }

    private List<Commitment> eraseDue(Vault vault) {
        var today = LocalDate.now(ZoneId.systemDefault());
        var items = vault.list();
        var persons = new TreeSet<>(items.stream().map(Item::person).toList());
        items.stream().filter(item -> item.until().filter(day -> day.isBefore(today)).isEmpty()).forEach(item -> persons.remove(item.person()));
        var gone = new ArrayList<Commitment>();
        persons.forEach(name -> gone.addAll(vault.erasePerson(name, purpose, VaultOptions.now())));
        return gone;
    }
}
