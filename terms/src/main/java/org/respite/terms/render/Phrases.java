package org.respite.terms.render;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The phrases of one language, with numbered gaps. Numbers are put in as they are, whatever the locale. */
final class Phrases {

    private static final int HUNDRED = 100;

    private final Properties phrases = new Properties();
    private final Language language;

    private Phrases(Language language) {
        this.language = language;
        var name = language.code() + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            phrases.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Phrases of(Language language) {
        return new Phrases(language);
    }

    String get(String key, Object... gaps) {
        var phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase for " + key);
        }
        var result = new StringBuilder();
        int at = 0;
        while (at < phrase.length()) {
            if (phrase.charAt(at) == '{' && at + 2 < phrase.length() && phrase.charAt(at + 2) == '}') {
                result.append(gaps[phrase.charAt(at + 1) - '0']);
                at += 3;
            } else {
                result.append(phrase.charAt(at++));
            }
        }
        return result.toString();
    }

    /** The plural class of a whole number by the rules of CLDR: the form that words beside it take. */
    String plural(long number) {
        return switch (language) {
            case EN -> number == 1 ? "one" : "other";
            case FR -> number < 2 ? "one" : "other";
            case HE -> number == 1 ? "one" : number == 2 ? "two" : "other";
            case AR -> number == 1 ? "one" : number == 2 ? "two" : arabic((int) (number % HUNDRED));
        };
    }

    private static String arabic(int hundredth) {
        return hundredth >= 3 && hundredth <= 10 ? "few" : hundredth >= 11 ? "many" : "other";
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(phrases.getProperty(key));
    }

    /** One after the other, the last joined by “and” or “or”; each keeps its own direction, and all follow that of the language. */
    String list(List<String> items, String join) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        var apart = items.stream().map(i -> get("listed", i)).toList();
        return String.join(get("comma") + " ", apart.subList(0, apart.size() - 1)) + " " + get(join) + " " + apart.getLast();
    }

    Set<String> keys() {
        return phrases.stringPropertyNames();
    }
}
