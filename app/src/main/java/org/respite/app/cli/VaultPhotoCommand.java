package org.respite.app.cli;

import java.nio.file.Path;
import org.respite.app.vault.OwnFile;
import org.respite.app.vault.VaultContent;
import org.respite.formats.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Strips a photograph. */
@Command(
        name = "photo",
        description = "Writes a JPEG or PNG picture anew with its pixels alone: no place, time, camera or preview. Prints digest,"
                + " size and type, as an entry of the record attaches it.",
        mixinStandardHelpOptions = true)
final class VaultPhotoCommand extends Answering {

    @Parameters(index = "0", paramLabel = "PICTURE", description = "JPEG or PNG.")
    private Path picture;

    @Parameters(index = "1", paramLabel = "OUT", description = "File to write, which must not be there.")
    private Path out;

    VaultPhotoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var photo = VaultContent.photo(picture);
        OwnFile.write(out, photo.bytes());
        terminal.data(Sha256.of(photo.bytes()) + "\t" + photo.bytes().length + "\t" + photo.type());
        return Answer.DONE.exitCode();
    }
}
