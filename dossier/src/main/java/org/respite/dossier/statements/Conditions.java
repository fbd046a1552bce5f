package org.respite.dossier.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.respite.dossier.reading.Span;

/** Conditions in a sentence: the words that tie them and how far they reach. Places are those of the sentence. */
final class Conditions {

    private static final Pattern LINK = Pattern.compile(
            "(?<!(?:as|even|asked|see|know) )\\b(unless|until|that (?:does|do|did) not include|while (?=(?:the |all |any )?(?:hostages|captives))|only (?:if|when|once|after)|if|provided(?: that)?|providing|on (?:the )?condition (?:that|of(?! anonymity))"
                    + "|conditional on|conditioned on|conditions? (?:for|is|was)|in exchange for|in return for|as long as|so long as|as soon as|the moment|once(?! again| more)|linked to|tied to"
                    + "|depend(?:s|ed|ing|ent)? on|subject to|before|without)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile(
            "[;”\"»]|, (?:and|but|he|she|they|it|saying|adding|said|warning|while|which|according|an?|the|Kirby|as)\\b|(?:,? (?:he|she|they|it) (?:said|added|told))| [–—] |,” |\\.$");
    private static final Set<String> WEAK = Set.of("before", "without");
    private static final Map<String, Pattern> LOOSE = Map.of(
            "hostages", Pattern.compile("hostages?|captives?|abductees", Pattern.CASE_INSENSITIVE),
            "prisoners", Pattern.compile("prisoners|detainees", Pattern.CASE_INSENSITIVE),
            "ceasefire", Pattern.compile("cease-?fire|(?:stop|halt|end)\\w* (?:to|in|of) (?:the )?(?:fighting|attacks|strikes)|fighting stops", Pattern.CASE_INSENSITIVE));

    private final String text;

    Conditions(String text) {
        this.text = text;
    }

    /** A condition and whether it only counts beside words that say no, as “without” does. */
    record Found(String link, Span span, boolean isWeak) {}

    List<Found> all() {
        var result = new ArrayList<Found>();
        var match = LINK.matcher(text);
        int free = 0;
        while (match.find()) {
            if (match.start() < free) {
                continue;
            }
            var link = match.group(1).toLowerCase(Locale.ROOT);
            int end = end(match.start(), match.end());
            result.add(new Found(link, new Span(match.start(), end), WEAK.contains(link)));
            free = end;
        }
        return result;
    }

    private int end(int from, int after) {
        if (beginsSentence(from)) {
            int comma = text.indexOf(',', after);
            if (comma > 0) {
                return comma;
            }
        }
        var stop = END.matcher(text).region(after, text.length());
        int end = stop.find() ? stop.start() : text.length();
        while (end > after && ".,;”\" ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean beginsSentence(int from) {
        return text.substring(0, from).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Topics that a condition names; within it, a word for captives is enough to mean their release. */
    List<String> topics(Found condition) {
        var words = text.substring(condition.span().start(), condition.span().end());
        var result = new LinkedHashSet<String>();
        Mentions.topics(words).forEach(mention -> result.add(mention.topic().id()));
        LOOSE.forEach((topic, pattern) -> {
            if (pattern.matcher(words).find()) {
                result.add(topic);
            }
        });
        return result.stream().sorted().toList();
    }
}
