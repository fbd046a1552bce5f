package org.respite.dossier.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.respite.dossier.lexicon.Cue;
import org.respite.dossier.lexicon.Cue.Kind;
import org.respite.dossier.reading.Span;
import org.respite.dossier.statements.Mentions.TopicMention;

/**
 * Tells the stance on a topic from the words before it in its clause, or else after it. Words that govern each other turn each
 * other round: “refused to rule out”, “must not be blocked”.
 */
final class StanceJudge {

    /** What begins a new clause, whose words do not govern those of the one before. */
    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?:and|or|but|while|that|which|who|so|as)\\b|[;:—–]", Pattern.CASE_INSENSITIVE);
    /** What stands between a stance and a topic that it is not about. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:because|since|which|who|whose|where|when|after|during|as|said|says|saying|told|criticism|accus(?:e|es|ed|ing)|despite|amid|over|talks)\\b|[;:—–]",
            Pattern.CASE_INSENSITIVE);
    /** What nobody heard is no position: “was not reported to call for”. */
    private static final Pattern UNHEARD = Pattern.compile(
            "\\b(?:not|never|n['’]t)(?: (?:yet|been|be))* (?:reported|known|heard|said|thought|believed|understood|recorded|quoted)\\b",
            Pattern.CASE_INSENSITIVE);
    /** “described … as a mistake”: what is said of the topic, and no new clause. */
    private static final Pattern SAID_OF = Pattern.compile(" as (?:an? |the )?$");
    private static final int FARTHEST_BEFORE = 130;
    private static final int FARTHEST_AFTER = 60;
    private static final int FARTHEST_NOT = 45;
    private static final int FARTHEST_NO = 28;

    private final String text;
    private final List<Cue> cues;
    private final List<TopicMention> topics;

    StanceJudge(String text, List<Cue> cues, List<TopicMention> topics) {
        this.text = text;
        this.cues = cues;
        this.topics = topics;
    }

    /**
     * A stance and the words that show it.
     *
     * @param first of those words
     */
    record Judged(Stance stance, Span words, Cue first) {}

    /** The stance on a topic within a stretch of the sentence; empty where no words show one. */
    Optional<Judged> judge(TopicMention topic, Span clause) {
        var before = before(topic, clause);
        var chain = before.isEmpty() ? after(topic, clause) : before;
        if (chain.isEmpty() || isUnheard(chain)) {
            return Optional.empty();
        }
        var stance = stance(chain, topic);
        int end = chain.getLast().span().end();
        var words = new Span(chain.getFirst().span().start(), Math.max(end, chain.getFirst().span().end()));
        var leading = chain.stream().filter(c -> c.kind() != Kind.NOT).findFirst().orElse(chain.getFirst());
        return Optional.of(new Judged(topic.topic().reversed() ? stance.turned() : stance, words, leading));
    }

    private boolean isUnheard(List<Cue> chain) {
        var first = chain.getFirst().span();
        return UNHEARD.matcher(text.substring(Math.max(0, first.start() - FARTHEST_NO), chain.getLast().span().end())).find();
    }

    private List<Cue> before(TopicMention topic, Span clause) {
        var chain = new ArrayList<Cue>();
        for (var cue : cues) {
            if (cue.span().start() < clause.start() || cue.span().end() > topic.span().start()) {
                continue;
            }
            if (!chain.isEmpty() && beginsAnew(chain.getLast(), cue)) {
                chain.clear();
            }
            chain.add(cue);
        }
        if (chain.isEmpty()) {
            return chain;
        }
        var gap = between(chain.getLast().span(), topic.span());
        boolean onlyNot = chain.stream().allMatch(c -> c.kind() == Kind.NOT);
        boolean far = gap.length() > (onlyNot ? FARTHEST_NO : FARTHEST_BEFORE);
        return far || ASIDE.matcher(gap).find() ? List.of() : chain;
    }

    /** Whether words of stance are not governed by those before: another clause, or a topic of their own lies between. */
    private boolean beginsAnew(Cue before, Cue cue) {
        var gap = new Span(before.span().end(), Math.max(before.span().end(), cue.span().start()));
        return CLAUSE.matcher(between(before.span(), cue.span())).find() || topics.stream().anyMatch(t -> gap.holds(t.span()));
    }

    private List<Cue> after(TopicMention topic, Span clause) {
        var chain = new ArrayList<Cue>();
        var last = topic.span();
        for (var cue : cues) {
            if (cue.span().start() < topic.span().end() || cue.span().end() > clause.end()) {
                continue;
            }
            var gap = SAID_OF.matcher(between(last, cue.span())).replaceFirst(" ");
            if (gap.length() > FARTHEST_AFTER || CLAUSE.matcher(gap).find() || (chain.isEmpty() && ASIDE.matcher(gap).find())) {
                break;
            }
            chain.add(cue);
            last = cue.span();
        }
        return chain;
    }

    private Stance stance(List<Cue> chain, TopicMention topic) {
        boolean turned = false;
        for (int i = 0; i < chain.size(); i++) {
            var cue = chain.get(i);
            switch (cue.kind()) {
                case AGAINST -> turned = turned != (i == 0 || !words(cue).equals(words(chain.get(i - 1))));
                case NOT -> {
                    var next = i + 1 < chain.size() ? chain.get(i + 1).span() : topic.span();
                    boolean near = next.start() < cue.span().end() || between(cue.span(), next).length() <= FARTHEST_NOT;
                    turned = turned != near;
                }
                case OPEN -> {
                    return turned ? Stance.AGAINST : Stance.OPEN;
                }
                case FOR, DUTY -> { }
            }
        }
        return turned ? Stance.AGAINST : Stance.FOR;
    }

    private String words(Cue cue) {
        return text.substring(cue.span().start(), cue.span().end()).toLowerCase(Locale.ROOT);
    }

    private String between(Span one, Span other) {
        return one.end() <= other.start() ? text.substring(one.end(), other.start()) : "";
    }
}
