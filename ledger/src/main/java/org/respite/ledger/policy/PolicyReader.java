package org.respite.ledger.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.note.VerifierKey;

/** Reads a policy (C2SP tlog-policy); every line that is wrong is told. */
public final class PolicyReader {

    private static final int LARGEST = 1 << 20;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Policy.Log> logs = new ArrayList<>();
    private final Map<String, Policy.Witness> witnesses = new LinkedHashMap<>();
    private final Map<String, Quorum> defined = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private Optional<String> quorumName = Optional.empty();
    private int line;

    private PolicyReader(String file) {
        this.file = file;
    }

    /** Throws {@link Refused} with every mistake; {@code file} names the policy in them. */
    public static Policy read(byte[] bytes, String file) {
        var reader = new PolicyReader(file);
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (bytes.length > LARGEST) {
            reader.wrong("the policy has " + bytes.length + " bytes", "Name the policy's own file");
        } else {
            for (var each : text.split("\n", -1)) {
                reader.line++;
                reader.readLine(each);
            }
        }
        return reader.finish();
    }

    private Policy finish() {
        if (quorumName.isEmpty() && findings.isEmpty()) {
            wrong("there is no line “quorum NAME”", "Add one; “quorum none” asks for no cosignature");
        }
        if (!findings.isEmpty()) {
            throw new Refused(findings);
        }
        var name = quorumName.orElseThrow();
        return new Policy(logs, witnesses, name, name.equals("none") ? new Quorum.Group(0, List.of()) : quorum(name));
    }

    private Quorum quorum(String name) {
        return Optional.ofNullable(defined.get(name)).orElseThrow();
    }

    private void readLine(String text) {
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7f)) {
            wrong("the line has a control character", "Only tabs and line breaks are allowed; save with Unix line ends");
            return;
        }
        var words = List.of(text.replaceAll("^[ \t]+|[ \t]+$", "").split("[ \t]+"));
        if (words.getFirst().isEmpty() || words.getFirst().startsWith("#")) {
            return;
        }
        try {
            switch (words.getFirst()) {
                case "log" -> log(words);
                case "witness" -> witness(words);
                case "group" -> group(words);
                case "quorum" -> quorum(words);
                default -> wrong("“" + words.getFirst() + "” begins no line of a policy", "Begin it with log, witness, group or quorum");
            }
        } catch (IllegalArgumentException e) {
            wrong(String.valueOf(e.getMessage()), "docs/reference/record.md shows a policy");
        }
    }

    private void log(List<String> words) {
        check(words.size() == 2 || words.size() == 3, "a log's line is “log KEY [URL]”");
        var key = VerifierKey.parse(words.get(1));
        check(key.type().isForLogs(), "the key of " + key.name() + " is a witness's");
        check(logs.stream().noneMatch(log -> log.key().isSameKeyAs(key)), "the key of " + key.name() + " is listed twice");
        logs.add(new Policy.Log(key, last(words, 2)));
    }

    private void witness(List<String> words) {
        check(words.size() == 3 || words.size() == 4, "a witness's line is “witness NAME KEY [URL]”");
        var name = words.get(1);
        checkNew(name);
        var key = VerifierKey.parse(words.get(2));
        check(key.type().isForWitnesses(), "the key of " + name + " is a log's: a witness's has type 4 or 6");
        check(witnesses.values().stream().noneMatch(w -> w.key().isSameKeyAs(key)), "the key of " + name + " is listed twice");
        witnesses.put(name, new Policy.Witness(name, key, last(words, 3)));
        defined.put(name, new Quorum.One(name));
    }

    private void group(List<String> words) {
        check(words.size() >= 4, "a group's line is “group NAME all|any|NUMBER MEMBER…”");
        var name = words.get(1);
        checkNew(name);
        var names = words.subList(3, words.size());
        int needed = switch (words.get(2)) {
            case "all" -> names.size();
            case "any" -> 1;
            default -> number(words.get(2), names.size());
        };
        var here = new HashSet<String>();
        for (var member : names) {
            check(defined.containsKey(member), "“" + member + "” is not defined above this line");
            check(!members.contains(member) && here.add(member), "“" + member + "” is a member twice");
        }
        var rules = names.stream().map(this::quorum).toList();
        members.addAll(names);
        defined.put(name, new Quorum.Group(needed, rules));
    }

    private void quorum(List<String> words) {
        check(words.size() == 2, "the quorum's line is “quorum NAME”");
        check(quorumName.isEmpty(), "there is more than one quorum");
        var name = words.get(1);
        check(name.equals("none") || defined.containsKey(name), "“" + name + "” is not defined above this line");
        quorumName = Optional.of(name);
    }

    private void checkNew(String name) {
        check(!name.equals("none") && !defined.containsKey(name), "the name “" + name + "” is taken");
    }

    private static int number(String text, int most) {
        check(text.matches("[1-9][0-9]{0,8}") && Integer.parseInt(text) <= most,
                "“" + text + "” is not a number from 1 to " + most + ", all or any");
        return Integer.parseInt(text);
    }

    private static Optional<String> last(List<String> words, int index) {
        return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    private static void check(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private void wrong(String what, String nextStep) {
        findings.add(new Finding("R107", file + (line == 0 ? "" : ", line " + line), what, nextStep));
    }
}
