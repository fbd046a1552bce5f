package org.respite.app.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.respite.app.record.Cosigning;
import org.respite.ledger.Finding;
import org.respite.ledger.note.Base64Text;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the commands of a record tell what they found. */
final class RecordText {

    private RecordText() {}

    /** An entry's content: its text on one line, or base64 where it is none. */
    static String content(byte[] content) {
        try {
            return printable(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return "base64:" + Base64Text.encode(content);
        }
    }

    /** Nothing that would move a cursor or hide text: such characters are written as their numbers. */
    static String printable(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == 0x2028 || c == 0x2029) {
                shown.append("\\u%04x".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    static void put(ObjectNode json, SignedNote note) {
        var head = Checkpoint.of(note).head();
        var checkpoint = json.putObject("checkpoint");
        checkpoint.put("size", head.size());
        checkpoint.put("root", head.root().toString());
        checkpoint.put("note", note.toString());
    }

    static void put(ArrayNode array, List<Finding> findings) {
        for (var finding : findings) {
            var entry = array.addObject();
            entry.put("code", finding.code());
            entry.put("where", finding.where());
            entry.put("message", finding.message());
            entry.put("nextStep", finding.nextStep());
        }
    }

    static String line(SignedNote note) {
        var head = Checkpoint.of(note).head();
        return "checkpoint of %,d entries, root %s".formatted(head.size(), head.root());
    }

    /** Tells what the witnesses said; whether the policy is content. */
    static boolean tell(Terminal terminal, OutputOptions output, Cosigning cosigning) {
        cosigning.findings().forEach(finding -> terminal.say("finding " + finding));
        if (!output.quiet) {
            terminal.say(cosigning.cosigners().isEmpty() ? "no witness has cosigned" : "cosigned by " + String.join(", ", cosigning.cosigners()));
        }
        return cosigning.trusted();
    }
}
