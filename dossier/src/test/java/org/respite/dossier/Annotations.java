package org.respite.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people say is in the reports of a folder, or what the dossier says, as short keys: report|S|party|topic|stance,
 * report|F|measure|number|bound, report|E|kind. Holders and conditions of statements are compared by themselves.
 */
record Annotations(Set<String> statements, Set<String> figures, Set<String> events, Set<String> holders, Set<String> conditions) {

    static Annotations of(Path file) {
        var all = new Annotations(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        try {
            for (var line : Files.readAllLines(file)) {
                var cells = List.of(line.split("\\|"));
                var report = cells.get(0);
                switch (cells.get(1)) {
                    case "S" -> all.addStatement(report, cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6).equals("-") ? "" : cells.get(6));
                    case "F" -> all.figures().add(String.join("|", report, "F", cells.get(2), cells.get(4), cells.get(5)));
                    case "E" -> all.events().add(String.join("|", report, "E", cells.get(2)));
                    default -> throw new IllegalArgumentException(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    static Annotations of(Dossier dossier) {
        var all = new Annotations(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (var item : dossier.statements()) {
            var s = item.content();
            all.addStatement(s.report(), s.holder().party(), s.holder().name(), s.topic(), s.stance().name().toLowerCase(Locale.ROOT),
                    s.condition().map(c -> String.join(",", c.topics())).orElse(""));
        }
        for (var item : dossier.figures()) {
            var f = item.content();
            long number = f.amount().low().orElse(f.amount().high().orElse(0));
            all.figures().add(String.join("|", f.report(), "F", f.measure(), String.valueOf(number), f.amount().kind().name()));
        }
        for (var item : dossier.events()) {
            all.events().add(String.join("|", item.content().report(), "E", item.content().kind()));
        }
        return all;
    }

    private void addStatement(String report, String party, String name, String topic, String stance, String condition) {
        var key = String.join("|", report, "S", party, topic, stance);
        statements.add(key);
        holders.add(key + "|" + name);
        if (!condition.isEmpty()) {
            conditions.add(key + "|" + condition);
        }
    }

    /** How far what was found agrees with what should be. */
    record Score(int right, int found, int wanted) {

        static Score of(Set<String> found, Set<String> wanted) {
            return new Score((int) found.stream().filter(wanted::contains).count(), found.size(), wanted.size());
        }

        double precision() {
            return found == 0 ? 1 : right / (double) found;
        }

        double recall() {
            return wanted == 0 ? 1 : right / (double) wanted;
        }

        double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }

        @Override
        public String toString() {
            return "precision %.2f, recall %.2f, F1 %.2f (%d right, %d found, %d wanted)".formatted(precision(), recall(), f1(), right, found, wanted);
        }
    }
}
