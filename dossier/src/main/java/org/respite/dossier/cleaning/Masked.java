package org.respite.dossier.cleaning;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of private persons in a report — relatives, witnesses, captives, patients — which the dossier does not repeat. They are
 * told by what stands beside them: a word of kinship or fate, or an age.
 */
public final class Masked {

    /** What stands in the place of a name. */
    private static final String MARK = "[name]";

    private static final String NAME = "(\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: (?:al-|Abu |bin )?\\p{Lu}\\p{Ll}[\\p{L}'’-]*){1,3})";
    /** Words for people who hold no office. */
    public static final String PRIVATE = "(?:mother|father|sister|brother|wife|husband|son|daughter|cousin|uncle|aunt|nephew|niece|grandmother|grandfather|grandson|relatives?"
            + "|parents?|resident|witness|survivor|hostages?|captives?|prisoner|detainee|patient|nurse|doctor|surgeon|teacher|driver|farmer|student|shopkeeper|volunteer"
            + "|civilian|evacuee|victim|refugee|journalist|reporter|paramedic|family|widow)";
    private static final List<Pattern> BESIDE = List.of(
            Pattern.compile(NAME + "(?:, (?:aged )?\\d{1,2}(?=[,. ])|,? aged \\d{1,2}\\b| \\(\\d{1,2}\\))"),
            Pattern.compile(NAME + ", (?:an? |the |whose |his |her |their )[^,.;]{0,40}?\\b" + PRIVATE + "\\b"),
            Pattern.compile("\\b" + PRIVATE + "s?,? (?:of |named |called |is |was )?" + NAME),
            Pattern.compile(NAME + "['’]s (?:\\w+ )?" + PRIVATE + "\\b"));

    private final List<String> names;

    private Masked(Collection<String> names) {
        this.names = names.stream().sorted((a, b) -> b.length() - a.length()).toList();
    }

    /** @param kept names of those who hold an office, and words of parties and places, which are no private names */
    public static Masked of(String text, Set<String> kept) {
        var names = new LinkedHashSet<String>();
        for (var pattern : BESIDE) {
            var match = pattern.matcher(text);
            while (match.find()) {
                var name = match.group(1);
                if (kept.stream().noneMatch(k -> k.contains(name) || name.contains(k))) {
                    names.add(name);
                    var last = name.substring(name.lastIndexOf(' ') + 1);
                    if (last.length() > 2) {
                        names.add(last);
                    }
                }
            }
        }
        return new Masked(names);
    }

    /** The words without those names. */
    public String of(String words) {
        var masked = words;
        for (var name : names) {
            masked = masked.replaceAll("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])", Matcher.quoteReplacement(MARK));
        }
        return masked;
    }
}
