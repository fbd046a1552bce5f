package org.respite.dossier.cleaning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.respite.dossier.reading.Span;

/** Paragraphs that tell nothing of their own: invitations to subscribe, notices of rights or of corrections, links to other news. */
public final class Around {

    private static final Pattern WORDS = Pattern.compile(
            "^\\W*(?:advertisement|sponsored|read more|see also|also read|related|share this|follow us|sign up|subscribe|log in|click here|most read|more on this"
                    + "|trending|recommended|newsletter|cookies?|we use cookies|accept (?:all )?cookies|all rights reserved|copyright|©|\\(c\\)|terms of use|privacy policy"
                    + "|our standards|photo(?:graph)?:|image:|file photo|getty|download (?:our|the) app|support our|donate|listen to|watch:|live updates|skip to|menu"
                    + "|(?:reporting|writing|editing|additional reporting) by|corrections?:|clarification:|contact us|enable javascript)\\b|all rights reserved|(?:subscribe|sign up) (?:to|for) (?:our|the)"
                    + "|your (?:inbox|browser)|(?:an )?(?:earlier|previous) versions? of this (?:article|story|report|dispatch)|this (?:article|story) (?:was|has been) (?:updated|translated|automatically)",
            Pattern.CASE_INSENSITIVE);

    private Around() {}

    /** Whether a paragraph is none of the report's own. */
    public static boolean isAround(String text, Span paragraph, Set<String> repeated) {
        var words = text.substring(paragraph.start(), paragraph.end());
        return words.length() < 400 && WORDS.matcher(words).find() || repeated.contains(normal(words));
    }

    /** Lines without the end of a sentence that stand in many reports alike belong to the page, not to the report. */
    public static Set<String> repeated(List<List<String>> paragraphsOfReports) {
        var counts = new TreeMap<String, Integer>();
        for (var paragraphs : paragraphsOfReports) {
            paragraphs.stream().filter(p -> p.length() < 120 && !p.strip().matches("(?s).*[.!?”\"’]")).map(Around::normal).distinct().forEach(p -> counts.merge(p, 1, Integer::sum));
        }
        int many = Math.max(4, paragraphsOfReports.size() / 10);
        return counts.entrySet().stream().filter(e -> e.getValue() >= many).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String normal(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
