package org.respite.app.cli;

import java.time.LocalDate;
import org.respite.vault.Item;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what a vault keeps. */
@Command(
        name = "list",
        description = "Lists what is kept, without its content: commitment, person under a random name, kind, since when, until when.",
        mixinStandardHelpOptions = true)
final class VaultListCommand extends Answering {

    @Mixin
    private VaultOptions options;

    VaultListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var vault = options.open();
        var items = vault.list();
        if (output.json) {
            var json = Json.object();
            var array = json.putArray("items");
            for (var item : items) {
                var entry = array.addObject();
                entry.put("commitment", item.commitment().digest().hex());
                entry.put("person", item.person());
                entry.put("kind", item.kind());
                entry.put("kept", item.kept().toString());
                item.until().ifPresentOrElse(day -> entry.put("until", day.toString()), () -> entry.putNull("until"));
            }
            terminal.data(Json.text(json));
        } else {
            items.forEach(item -> terminal.data(line(item)));
        }
        options.tell(vault);
        return Answer.DONE.exitCode();
    }

    private static String line(Item item) {
        return String.join("\t", item.commitment().digest().hex(), item.person(), item.kind(), item.kept().toString(),
                item.until().map(LocalDate::toString).orElse(""));
    }
}
