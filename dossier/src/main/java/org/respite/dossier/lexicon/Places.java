package org.respite.dossier.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.respite.dossier.reading.Span;

/** Places that are named in a text, and the areas that they lie in. */
public final class Places {

    private static final Map<String, String> AREAS = areas();
    private static final Pattern NAMES = Pattern.compile("(?<![\\p{L}-])" + Lexicon.oneOf(AREAS.keySet()) + "(?![\\p{L}])");

    private Places() {}

    /** A place and its area, both as the list has them. */
    public record Named(String place, String area, Span span) {}

    public static List<Named> in(String text) {
        var result = new ArrayList<Named>();
        var match = NAMES.matcher(text);
        while (match.find()) {
            result.add(new Named(match.group(), AREAS.getOrDefault(match.group(), ""), new Span(match.start(), match.end())));
        }
        return result;
    }

    /** Those of a sentence that are places in it: a country that speaks or acts is none. */
    public static List<Named> in(String sentence, List<Actor> actors) {
        var names = Lexicon.shared();
        return in(sentence).stream().filter(named -> actors.stream().noneMatch(a -> a.span().holds(named.span())
                && (names.names().containsKey(named.place()) || names.adjectives().containsKey(named.place())))).toList();
    }

    /** The area of a place as a person names it; the name itself where the list does not have it. */
    public static String area(String name) {
        return AREAS.getOrDefault(name, name);
    }

    /** How often each area is named. */
    public static Map<String, Integer> counts(String text) {
        var counts = new TreeMap<String, Integer>();
        in(text).forEach(named -> counts.merge(named.area(), 1, Integer::sum));
        return counts;
    }

    /** The area that is named most; of several the first by name. */
    public static Optional<String> mainArea(Map<String, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed())).map(Map.Entry::getKey);
    }

    private static Map<String, String> areas() {
        var areas = new HashMap<String, String>();
        for (var row : Lists.rows("places")) {
            for (var place : row.get(1).split("\\|")) {
                areas.put(place, row.get(0));
            }
        }
        return areas;
    }
}
