package org.respite.ledger.note;

import java.util.Optional;
import java.util.regex.Pattern;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.TreeHead;

/**
 * What a log says of itself (C2SP tlog-checkpoint v1): its origin, the number of its entries and the root of their tree.
 * Further lines of other logs are accepted and mean nothing; ours have none.
 */
public record Checkpoint(String origin, TreeHead head) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");
    private static final int LINES = 3;

    public Checkpoint {
        if (origin.isEmpty() || origin.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("an origin is one line that is not empty");
        }
    }

    /** Reads the text of a note; empty where it is no checkpoint. */
    public static Optional<Checkpoint> find(String text) {
        var lines = text.split("\n", -1);
        if (!text.endsWith("\n") || lines.length <= LINES || text.contains("\n\n") || !isNumber(lines[1])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checkpoint(lines[0], new TreeHead(Long.parseLong(lines[1]), Hash.parse(lines[2]))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Reads a signed checkpoint's text; throws {@link IllegalArgumentException} where it is none. */
    public static Checkpoint of(SignedNote note) {
        return find(note.text())
                .orElseThrow(() -> new IllegalArgumentException("a checkpoint is origin, size and root, a line each"));
    }

    /** Whether a text is a number as checkpoints write it, without leading zeros. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + head.size() + "\n" + head.root() + "\n";
    }
}
