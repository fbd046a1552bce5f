package org.respite.dossier.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.respite.dossier.language.Sentence;
import org.respite.dossier.lexicon.Cue;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.dossier.lexicon.Topic;
import org.respite.dossier.reading.Span;

/** Topics and words of stance in a sentence, in their order, none inside another. */
record Mentions(List<TopicMention> topics, List<Cue> cues) {

    /** A topic and the words in the sentence that name it. */
    record TopicMention(Topic topic, Span span) {}

    static Mentions of(Sentence sentence) {
        var topics = topics(sentence.text());
        return new Mentions(topics, cues(sentence, topics));
    }

    static List<TopicMention> topics(String text) {
        var found = new ArrayList<TopicMention>();
        for (var topic : Lexicon.shared().topics()) {
            var match = topic.words().matcher(text);
            while (match.find()) {
                found.add(new TopicMention(topic, new Span(match.start(), match.end())));
            }
        }
        found.sort(Comparator.comparing((TopicMention m) -> m.span().start()).thenComparing(m -> -m.span().end()));
        var result = new ArrayList<TopicMention>();
        for (var mention : found) {
            if (result.isEmpty() || !result.getLast().span().overlaps(mention.span())) {
                result.add(mention);
            }
        }
        return result;
    }

    private static List<Cue> cues(Sentence sentence, List<TopicMention> topics) {
        var found = new ArrayList<Cue>();
        Lexicon.shared().cues().forEach((kind, words) -> {
            var match = words.matcher(sentence.text());
            while (match.find()) {
                var span = new Span(match.start(), match.end());
                if (topics.stream().noneMatch(t -> t.span().overlaps(span))) {
                    found.add(new Cue(kind, span));
                }
            }
        });
        addJoinedNots(sentence.text(), found);
        found.sort(Comparator.comparing((Cue c) -> c.span().start()).thenComparing(c -> -c.span().end()));
        var result = new ArrayList<Cue>();
        for (var cue : found) {
            if (result.isEmpty() || !result.getLast().span().overlaps(cue.span())) {
                result.add(cue);
            }
        }
        return result;
    }

    /** “won't”, “doesn’t”: the word is joined to the one before. */
    private static void addJoinedNots(String text, List<Cue> found) {
        for (int at = text.indexOf("n't"); at >= 0; at = text.indexOf("n't", at + 1)) {
            found.add(new Cue(Cue.Kind.NOT, new Span(at, at + 3)));
        }
        for (int at = text.indexOf("n’t"); at >= 0; at = text.indexOf("n’t", at + 1)) {
            found.add(new Cue(Cue.Kind.NOT, new Span(at, at + 3)));
        }
    }
}
