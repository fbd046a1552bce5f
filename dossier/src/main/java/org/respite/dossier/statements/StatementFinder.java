package org.respite.dossier.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.respite.dossier.language.Sentence;
import org.respite.dossier.language.Times;
import org.respite.dossier.lexicon.Actor;
import org.respite.dossier.lexicon.Actors;
import org.respite.dossier.lexicon.Cue;
import org.respite.dossier.reading.Report;
import org.respite.dossier.reading.Span;
import org.respite.dossier.statements.Mentions.TopicMention;
import org.respite.dossier.statements.StanceJudge.Judged;

/** Finds the statements of one report. Each is said once, with its condition where any sentence gives one. */
public final class StatementFinder {

    private static final Pattern CUT = Pattern.compile(
            "; |,? but |,? while (?!(?:the |all |any )?(?:hostages|captives))|, although |, though |, whereas | however,? |, yet |, adding |, saying |: “|(?<!\\p{Lu})\\. ");
    private static final Pattern SUBJECT_GAP = Pattern.compile(
            "^(?: (?:has|have|had|is|was|are|were|will|would|also|again|still|then|not|never|to|be|been|being|all|both|already|instead|cannot|could|can|did|does|do|n't))*"
                    + "(?:n['’]t)? ?$");
    private static final Pattern NO_SUBJECT = Pattern.compile("(?<!\\p{L})(?:by|with|from|to|on|for|of|against|in|into|and|between|at) (?:the )?$");
    /** What joins two who say or do the same. */
    static final Pattern JOINED = Pattern.compile("^,? (?:and|nor|or) (?:the )?$");

    private final Report report;
    private final Actors actors;
    private final Attribution attribution;
    private final LinkedHashMap<List<String>, Statement> found = new LinkedHashMap<>();

    /** @param actors those of this report, asked in the order of its sentences */
    public StatementFinder(Report report, Actors actors) {
        this.report = report;
        this.actors = actors;
        attribution = new Attribution(actors);
    }

    /** Reads the next sentence. */
    public void read(Sentence sentence) {
        var mentions = Mentions.of(sentence);
        for (var frame : attribution.frames(sentence, mentions.cues())) {
            for (var content : frame.content()) {
                clauses(sentence.text(), content).forEach(clause -> judge(sentence, mentions, frame.speaker(), clause));
            }
        }
    }

    public List<Statement> statements() {
        return List.copyOf(found.values());
    }

    /** Passages of persons without an office, which are left out. */
    public int strangers() {
        return attribution.strangers();
    }

    private void judge(Sentence sentence, Mentions mentions, Actor speaker, Span clause) {
        var conditions = new Conditions(sentence.text());
        var inClause = conditions.all().stream().filter(c -> clause.overlaps(c.span())).toList();
        var judge = new StanceJudge(sentence.text(), cuesOutside(mentions.cues(), inClause), mentions.topics());
        for (var topic : mentions.topics()) {
            boolean conditional = inClause.stream().anyMatch(c -> c.span().holds(topic.span()));
            if (clause.holds(topic.span()) && !conditional) {
                judge.judge(topic, clause).ifPresent(judged -> {
                    var condition = inClause.stream()
                            .filter(c -> !c.span().overlaps(topic.span()) && !c.span().overlaps(judged.words()))
                            .filter(c -> !c.isWeak() || judged.stance() == Stance.AGAINST && c.span().start() > topic.span().start())
                            .findFirst()
                            .map(c -> new Condition(c.link(), sentence.inReport(c.span()), conditions.topics(c), Optional.empty()));
                    holders(sentence.text(), speaker, judged, clause).forEach(holder -> keep(statement(sentence, holder, speaker, topic, judged, condition)));
                });
            }
        }
    }

    private static List<Cue> cuesOutside(List<Cue> cues, List<Conditions.Found> conditions) {
        return cues.stream().filter(cue -> conditions.stream().noneMatch(
                c -> c.span().holds(cue.span()) && !(c.isWeak() && cue.span().start() == c.span().start()))).toList();
    }

    private Statement statement(
            Sentence sentence, Actor holder, Actor speaker, TopicMention topic, Judged judged, Optional<Condition> condition) {
        boolean quoted = sentence.quotations().stream().anyMatch(q -> q.holds(judged.words()));
        return new Statement(report.id(), Speaker.of(holder), Speaker.of(speaker), topic.topic().id(), judged.stance(), condition, quoted,
                Times.of(sentence.text(), report.date().map(d -> d.day())), sentence.span(), sentence.inReport(judged.words()),
                sentence.inReport(topic.span()));
    }

    /** Those who take the stance in what somebody says: “US officials said Israel and Hamas would accept …”; else the speaker. */
    private List<Actor> holders(String text, Actor speaker, Judged judged, Span clause) {
        var subjects = judged.first().kind() == Cue.Kind.DUTY ? List.<Actor>of() : subjects(text, clause, judged.first());
        return subjects.isEmpty() ? List.of(speaker)
                : subjects.stream().map(a -> a.party().equals(speaker.party()) ? speaker : a).toList();
    }

    private List<Actor> subjects(String text, Span clause, Cue cue) {
        var named = actors.in(text).stream().filter(a -> a.span().start() >= clause.start() && a.span().end() <= cue.span().start()).toList();
        for (int last = named.size() - 1; last >= 0; last--) {
            var gap = text.substring(named.get(last).span().end(), cue.span().start());
            int first = last;
            while (first > 0 && JOINED.matcher(text.substring(named.get(first - 1).span().end(), named.get(first).span().start())).find()) {
                first--;
            }
            boolean subject = SUBJECT_GAP.matcher(gap).find() || Attribution.isOwnStance(gap, text, cue);
            if (subject && !NO_SUBJECT.matcher(text.substring(0, named.get(first).span().start())).find()) {
                return named.subList(first, last + 1);
            }
        }
        return List.of();
    }

    private void keep(Statement statement) {
        var key = List.of(statement.holder().party(), statement.holder().name(), statement.topic(), statement.stance().name());
        found.merge(key, statement, (old, young) -> old.condition().isEmpty() && young.condition().isPresent() ? young : old);
    }

    private static List<Span> clauses(String text, Span content) {
        var result = new ArrayList<Span>();
        int from = content.start();
        var cut = CUT.matcher(text).region(content.start(), content.end());
        while (cut.find()) {
            result.add(new Span(from, cut.start()));
            from = cut.end();
        }
        if (from < content.end()) {
            result.add(new Span(from, content.end()));
        }
        return result;
    }
}
