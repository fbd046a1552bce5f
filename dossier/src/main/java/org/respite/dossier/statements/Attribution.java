package org.respite.dossier.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.respite.dossier.cleaning.Masked;
import org.respite.dossier.language.Sentence;
import org.respite.dossier.lexicon.Actor;
import org.respite.dossier.lexicon.Actors;
import org.respite.dossier.lexicon.Cue;
import org.respite.dossier.reading.Span;

/** Finds who says what, sentence by sentence of one report; a pronoun stands for the last one of its kind that spoke. */
final class Attribution {

    static final String SAY = "(?:said|says|say|told|tells|added|adds|stated|states|declared|declares|announced|announces|insisted|insists|stressed|stresses"
            + "|reiterated|reiterates|noted|notes|argued|argues|explained|explains|wrote|writes|warned|warns|repeated|repeats|confirmed|confirms|claimed|claims"
            + "|suggested|suggests|indicated|indicates|acknowledged|acknowledges|emphasi[sz]ed|emphasi[sz]es|maintained|maintains|replied|commented|signal(?:l)?ed"
            + "|made (?:it )?clear|posted|reaffirmed|pointed out|asserted|cautioned|declined to say|asked|asks|outlined|set out|answered|answers|responded|responds|countered|counters|conceded|concedes|admitted|admits|hinted|hints|contended|contends|remarked|predicted|predicts|described|believes|believed|thinks|thought)";
    private static final String LINKING = "(?:(?:,[^,“”\"]{2,90},)|(?: (?:has|have|had|is|was|are|were|will|would|also|again|once|more|later|repeatedly|firmly|strongly"
            + "|remains?|remained|stays?|stayed|he|she|it|they|publicly|privately|flatly|still|then|both|all|each|jointly|together|never|do|does|did|today|earlier|instead|therefore|now|continue[sd]? to|yesterday"
            + "|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:a|an|his|her|their|its) [^,“”\"]{2,60}?|to the [^,“”\"]{2,40}?|for the first time|too|likewise|nonetheless|nevertheless|in turn|\\p{Ll}+ly|(?:this|last|the same|a) (?:day|week|month|year)(?: (?:later|earlier|before))?|, however,|who [^,]{3,80},"
            + "|of (?:the )?\\p{Lu}\\w+(?: \\p{Lu}\\w+)?|(?:familiar with|briefed on|close to|involved in|with knowledge of|speaking (?:on|under)) [^,“”\"]{2,60}?)))*";
    private static final Pattern SAYS = Pattern.compile("^(?:['’]s \\w+)?,?" + LINKING + " ?\\b(" + SAY + ")\\b");
    private static final Pattern SAID_BEFORE = Pattern.compile("\\b" + SAY + "(?: (?:the|a|an|one|to|by))? $");
    private static final Pattern ACCORDING = Pattern.compile("(?:[Aa]ccording to|[Ii]n the (?:words|view) of)(?: (?:the|a|an))? $");
    private static final Pattern BY = Pattern.compile(
            "\\b(rejected|backed|supported|opposed|welcomed|turned down|accepted|dismissed|condemned|proposed|agreed|ruled out|refused|demanded) (?:\\w+ )?by (?:the )?$");
    private static final Pattern GAP_TO_CUE = Pattern.compile("^(?:['’]s (?:government|leaders|army))?,?" + LINKING + " ?(?:to |be |been |being |not |has |n't )*"
                    + "(?:(?:renewed|renews|repeated|repeats|reiterated|reiterates|voiced|expressed|joined|issued|made|underlined|underscored|restated)"
                    + "(?: (?:its|his|her|their|a|an|the|joint|strong|urgent|own|full|U\\.S\\.|[A-Z]\\w+)){0,3} )?$");
    private static final Pattern NOT_SUBJECT = Pattern.compile(
            "(?:^| )(?:to|with|from|at|of|against|for|on|between|in|into|[Tt]o|over|about) (?:the )?$");
    /** “A Security Council demand”: the party only says whose. */
    private static final Pattern OF_A_NOUN = Pattern.compile("\\b(?:an?|another) $");
    private static final Pattern LATER_VERB = Pattern.compile("^ [^,;“”\"]{2,80} and (?:(?:is|are|was|were|has|have|also|again) )*$");
    private static final Pattern NEITHER = Pattern.compile("\\b[Nn]either(?: the)? [^,;“”\"]{2,60} nor (?:the )?$");
    private static final Pattern NOUN_OF_STANCE = Pattern.compile(
            "(?:refus|reject|oppos|support|call|demand|propos|offer|insist|accept|approv|condemn|pledg|promis|appeal|ready|willing).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSESSIVE = Pattern.compile("^(?:['’]s?)(?: \\w+){0,2} $");
    private static final Pattern PRONOUN = Pattern.compile(
            "(?<![\\p{L}-])(?:He|She|They|he|she|they|It(?! (?:is|was|will be|would be|remains|seems|has been)\\b)|it(?= (?:said|says|added|adds|told|stated|wrote|warned)\\b)|[Tt]he (?:minister|president|spokesman|spokeswoman|spokesperson|prime minister|premier|official|officials|diplomat"
                    + "|secretary|group|movement|ministry|statement|ministers|ambassador|envoy|chancellor))(?![\\p{L}-])");
    /** “Its spokesman, Name Surname”: somebody of whoever was told of last. */
    private static final Pattern OF_THE_LAST = Pattern.compile(
            "(?<!\\p{L})(?:[Ii]ts|[Tt]heir) (?:[\\p{L}-]+ ){0,2}?(?<role>spokes(?:man|woman|person)|minister|president|premier|leader|chief|head|negotiator|envoy|ambassador|representative"
                    + "|delegate|commander|general|official|secretary)(?:,? (?<name>\\p{Lu}[\\p{L}'’-]+(?: (?:al-|bin )?\\p{Lu}[\\p{L}'’-]+){1,3}))?");
    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[^\\n]{2,60}? [-–—] ");
    private static final int FIRST_WORDS = 5;
    private static final Pattern BODY = Pattern.compile("[Ii]t|[Tt]he (?:group|movement|ministry)");
    private static final Pattern STRANGER = Pattern.compile(
            "(?<![\\p{L}-])(\\p{Lu}[\\p{L}'’-]+(?: (?:al-|Abu |bin )?\\p{Lu}[\\p{L}'’-]+){1,3}|(?:" + Masked.PRIVATE
                    + "|woman|man|boy|girl|protesters?)(?: (?:of|in|at|from) [^,“”]{2,40}?)?)(?:,[^,“”]{2,80},|,)? " + SAY + "\\b");

    private final Actors actors;
    private @Nullable Actor last;
    private @Nullable Actor lastPerson;
    private @Nullable Actor lastBody;
    private boolean openQuotation;
    private int strangers;

    Attribution(Actors actors) {
        this.actors = actors;
    }

    /** Persons without an office who speak; what they say is left out. */
    int strangers() {
        return strangers;
    }

    /** All in a sentence, in their order. */
    List<Frame> frames(Sentence sentence, List<Cue> cues) {
        var text = sentence.text();
        var ofTheLast = ofTheLast(text);
        boolean byStranger = !mentionsNoStranger(text);
        if (byStranger) {
            last = null;
            lastPerson = null;
        }
        var mentioned = withPronouns(text, ofTheLast);
        var result = new ArrayList<Frame>();
        for (int i = 0; i < mentioned.size(); i++) {
            int limit = nextSpeaker(mentioned, i, text);
            var frame = find(text, mentioned.get(i), cues, limit, i == 0);
            frame.ifPresent(result::add);
            if (frame.isPresent()) {
                addThoseBeside(mentioned, i, text, frame.get(), result);
            }
        }
        var heads = result.stream().filter(frame -> frame.content().stream().anyMatch(span -> span.end() > span.start()))
                .filter(frame -> result.stream().noneMatch(other -> isSaidFor(frame, other))).toList();
        if (heads.isEmpty() && last != null && isContinued(text)) {
            return List.of(new Frame(last.at(new Span(0, 0)), List.of(new Span(0, text.length()))));
        }
        strangers += byStranger && heads.isEmpty() ? 1 : 0;
        rememberSubject(text, mentioned);
        heads.forEach(frame -> remember(frame.speaker()));
        openQuotation = !heads.isEmpty() && opens(text) || openQuotation && isContinued(text);
        return heads;
    }

    /** “Gallant said Israel would not …”: the minister's words for his own party are said once, by him. */
    private static boolean isSaidFor(Frame frame, Frame other) {
        return other.speaker().hasRole() && !frame.speaker().hasRole() && other.speaker().party().equals(frame.speaker().party())
                && other.content().stream().anyMatch(span -> span.holds(frame.speaker().span()));
    }

    private void remember(Actor speaker) {
        last = speaker;
        lastPerson = speaker.hasRole() && !speaker.isBody() ? speaker : lastPerson;
        lastBody = speaker.isBody() ? speaker : lastBody;
    }

    /** Whom a sentence begins with is whom the next one means by “it” or “he”, though nobody spoke. */
    private void rememberSubject(String text, List<Actor> mentioned) {
        var dateline = DATELINE.matcher(text);
        int from = dateline.find() ? dateline.end() : 0;
        mentioned.stream().filter(actor -> actor.span().start() >= from).findFirst().filter(actor -> actor.span().start() <= from + FIRST_WORDS).ifPresent(actor -> {
            lastBody = actor.isBody() ? actor : lastBody;
            lastPerson = actor.isBody() ? lastPerson : actor;
        });
    }

    private List<Actor> ofTheLast(String text) {
        var named = actors.in(text);
        var result = new ArrayList<Actor>();
        var match = OF_THE_LAST.matcher(text);
        while (match.find()) {
            int start = match.start();
            var owner = named.stream().filter(a -> a.span().end() <= start && a.isBody()).reduce((_, b) -> b).or(() -> Optional.ofNullable(lastBody));
            owner.ifPresent(body -> {
                var name = match.group("name");
                var actor = new Actor(body.party(), match.group("role"), name == null ? "" : name, new Span(match.start(), match.end()));
                if (name != null) {
                    actors.learn(actor);
                }
                result.add(actor);
            });
        }
        return result;
    }

    /** “Israel and Hamas agreed”, “neither Israel nor Hamas”: who is joined to a speaker says the same. */
    private static void addThoseBeside(List<Actor> mentioned, int index, String text, Frame frame, List<Frame> result) {
        for (int i = index - 1; i >= 0; i--) {
            var between = text.substring(mentioned.get(i).span().end(), mentioned.get(i + 1).span().start());
            var actor = mentioned.get(i);
            if (!StatementFinder.JOINED.matcher(between).find() || result.stream().anyMatch(f -> f.speaker().equals(actor))) {
                return;
            }
            result.add(new Frame(actor, frame.content()));
        }
    }

    private Optional<Frame> find(String text, Actor actor, List<Cue> cues, int limit, boolean first) {
        var before = text.substring(0, actor.span().start());
        var after = text.substring(actor.span().end());
        if (ACCORDING.matcher(before).find()) {
            int start = before.replaceFirst("(?:[Aa]ccording to|[Ii]n the (?:words|view) of)(?: (?:the|a|an))? $", "").length();
            return Optional.of(new Frame(actor, List.of(new Span(0, start), new Span(actor.span().end(), limit))));
        }
        var passive = BY.matcher(before);
        if (passive.find()) {
            return Optional.of(new Frame(actor, List.of(new Span(0, passive.end(1)))));
        }
        Matcher inverted = SAID_BEFORE.matcher(before);
        if (inverted.find() && endsQuotation(before.substring(0, inverted.start()).strip())) {
            return Optional.of(new Frame(actor, List.of(new Span(0, inverted.start()), new Span(actor.span().end(), limit))));
        }
        if (NOT_SUBJECT.matcher(before).find() || !actor.hasRole() && OF_A_NOUN.matcher(before).find()) {
            return Optional.empty();
        }
        var says = SAYS.matcher(after);
        if (says.find()) {
            int verb = actor.span().end() + says.start(1);
            var lead = before.replaceFirst(" (?:its|his|her|their|the|a|an) $", "").strip();
            boolean trailing = endsQuotation(lead) || lead.endsWith("—");
            var content = new ArrayList<Span>();
            if (trailing) {
                content.add(new Span(0, actor.span().start()));
            }
            content.add(new Span(verb, Math.max(verb, limit)));
            return Optional.of(new Frame(actor, content));
        }
        for (var cue : cues) {
            if (cue.span().start() >= actor.span().end() && cue.span().start() < limit) {
                if (cue.kind() == Cue.Kind.DUTY) {
                    return Optional.empty();
                }
                var gap = text.substring(actor.span().end(), cue.span().start());
                var neither = NEITHER.matcher(before);
                int start = neither.find() ? neither.start() : cue.span().start();
                return GAP_TO_CUE.matcher(gap).find() || first && LATER_VERB.matcher(gap).find() || isOwnStance(gap, text, cue)
                        ? Optional.of(new Frame(actor, List.of(new Span(start, Math.max(cue.span().end(), limit)))))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** “Israel's refusal to …”, “Qatar's repeated call for …”. */
    static boolean isOwnStance(String gap, String text, Cue cue) {
        return POSSESSIVE.matcher(gap).find() && NOUN_OF_STANCE.matcher(text.substring(cue.span().start(), cue.span().end())).matches();
    }

    private static boolean endsQuotation(String words) {
        return words.endsWith(",") || words.endsWith("”") || words.endsWith("\"");
    }

    /** Where the next one who speaks or takes a stance of his own begins; the end where nobody does. */
    private int nextSpeaker(List<Actor> mentioned, int index, String text) {
        for (int i = index + 1; i < mentioned.size(); i++) {
            var other = mentioned.get(i);
            var between = text.substring(mentioned.get(index).span().end(), other.span().start());
            boolean newClause = between.matches("(?s).*(?:;|, (?:but|while|and)|\\bbut|\\bwhile|\\bwhereas|,(?: \\w+){0,2} (?:after|before|as|although|though|because|when))(?: the)? $");
            if (newClause && !SAID_BEFORE.matcher(text.substring(0, other.span().start())).find()) {
                return other.span().start();
            }
        }
        return text.length();
    }

    private List<Actor> withPronouns(String text, List<Actor> ofTheLast) {
        var result = new ArrayList<>(actors.in(text));
        result.removeIf(a -> ofTheLast.stream().anyMatch(o -> o.span().overlaps(a.span())));
        result.addAll(ofTheLast);
        result.sort((a, b) -> a.span().compareTo(b.span()));
        if (last != null || lastBody != null) {
            var match = PRONOUN.matcher(text);
            while (match.find()) {
                var span = new Span(match.start(), match.end());
                boolean own = result.stream().noneMatch(a -> a.span().overlaps(span));
                boolean known = result.isEmpty() || result.getFirst().span().start() > span.start()
                        || Character.isLowerCase(text.charAt(span.start()));
                if (own && known) {
                    meant(match.group(), result.stream().filter(a -> a.span().end() <= span.start()).toList()).ifPresent(a -> result.add(a.at(span)));
                }
            }
            result.sort((a, b) -> a.span().compareTo(b.span()));
        }
        return result;
    }

    /** A person's pronoun stands for a person, “it” for a body, “they” for whoever spoke last. */
    private Optional<Actor> meant(String pronoun, List<Actor> before) {
        if (BODY.matcher(pronoun).matches()) {
            var speaking = before.stream().filter(a -> !pronoun.matches("[Ii]t")).reduce((_, b) -> b).map(a -> new Actor(a.party(), "", "", a.span()));
            return speaking.or(() -> Optional.ofNullable(lastBody));
        }
        boolean several = pronoun.matches("[Tt]hey");
        var inSentence = before.stream().filter(a -> several || a.hasRole()).reduce((_, b) -> b);
        return inSentence.or(() -> Optional.ofNullable(lastPerson != null && !several ? lastPerson : last));
    }

    private boolean isContinued(String text) {
        var stripped = text.strip();
        return stripped.startsWith("“") || stripped.startsWith("\"") || openQuotation;
    }

    private static boolean opens(String text) {
        return text.lastIndexOf('“') > text.lastIndexOf('”') || text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private boolean mentionsNoStranger(String text) {
        var match = STRANGER.matcher(text);
        while (match.find()) {
            var span = new Span(match.start(1), match.end(1));
            if (actors.in(text).stream().noneMatch(a -> a.span().overlaps(span))) {
                return false;
            }
        }
        return true;
    }
}
