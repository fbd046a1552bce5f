package org.respite.terms.planning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.respite.model.report.Kind;

/** Deeds of terms that concern what a plan does or needs, by the beginnings of the words for them. */
enum Deed {
    ADMIT(Kind.ADMITTED, "admi", "allow", "let"),
    OFFLOAD(Kind.OFFLOADED, "offload", "unload"),
    DISTRIBUTE(Kind.DISTRIBUTED, "distribut"),
    RELEASE(Kind.RELEASE, "releas"),
    ATTACK(Kind.ATTACK, "attack", "fire", "shoot", "shell", "strike", "hostilit");

    private final Kind kind;
    private final List<String> beginnings;

    Deed(Kind kind, String... beginnings) {
        this.kind = kind;
        this.beginnings = List.of(beginnings);
    }

    Kind kind() {
        return kind;
    }

    static Optional<Deed> find(String words) {
        for (var word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            for (var deed : values()) {
                if (deed.beginnings.stream().anyMatch(b -> b.length() > 3 ? word.startsWith(b) : word.equals(b))) {
                    return Optional.of(deed);
                }
            }
        }
        return Optional.empty();
    }
}
