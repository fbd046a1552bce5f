package org.respite.formats.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A hashtag with its attributes, such as {@code #geo+lat}. Neither the order of attributes nor case matters.
 *
 * @param name without the hash sign, in small letters
 */
public record HxlTag(String name, Set<String> attributes) {

    private static final Pattern FORM =
            Pattern.compile("#\\s*(\\p{Alpha}\\w*)((?:\\s*\\+\\s*\\p{Alpha}\\w*)*)", Pattern.UNICODE_CHARACTER_CLASS);

    public HxlTag {
        attributes = Set.copyOf(attributes);
    }

    /** The tag that {@code text} spells; empty where it spells none. */
    public static Optional<HxlTag> find(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var attributes = new TreeSet<String>();
        for (var attribute : match.group(2).split("\\+")) {
            if (!attribute.isBlank()) {
                attributes.add(attribute.strip().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.of(new HxlTag(match.group(1).toLowerCase(Locale.ROOT), attributes));
    }

    /** As it is written, the attributes in alphabetical order. */
    public String spelt() {
        return "#" + name + attributes.stream().sorted().map(a -> "+" + a).collect(Collectors.joining());
    }

    /** Whether this says the same as {@code asked}, and perhaps more, in English or in no language. */
    public boolean refines(HxlTag asked) {
        return name.equals(asked.name)
                && attributes.containsAll(asked.attributes)
                && language().filter(l -> !l.equals("en")).isEmpty();
    }

    /** The two or three letters of an attribute {@code i_xx}. */
    Optional<String> language() {
        return attributes.stream().filter(a -> a.startsWith("i_")).map(a -> a.substring(2)).findFirst();
    }

    /** The tag without one of its attributes. */
    HxlTag without(String attribute) {
        var rest = new TreeSet<>(attributes);
        rest.remove(attribute);
        return new HxlTag(name, rest);
    }
}
