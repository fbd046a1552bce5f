package org.respite.terms.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Languages in which terms are rendered. */
public enum Language {
    EN,
    AR,
    FR,
    HE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
