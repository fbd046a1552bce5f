package org.respite.dossier.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.respite.dossier.reading.Span;

/**
 * Finds those who can speak for a party in the sentences of one report, in their order: who was introduced with an office
 * is known by the last name afterwards. Persons without an office are not found.
 */
public final class Actors {

    private static final Lexicon LEXICON = Lexicon.shared();
    private static final String PARTY = Lexicon.oneOf(allNames());
    private static final String ROLE = Lexicon.oneOf(LEXICON.roles().keySet());
    private static final String BEFORE_ROLE = "(?:(?:senior|top|chief|acting|deputy|caretaker|new|visiting|unnamed|military|government|foreign"
            + "|security|health|political|defen[cs]e|two|three|several|some) )*";
    private static final String WORD = "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|On |In |At |The |A |An |But )(?:\\p{Lu}[\\p{L}'’-]*\\p{L}|al-\\p{Lu}\\p{L}+|el-\\p{Lu}\\p{L}+)";
    private static final String NAME = WORD + "(?: (?:bin |bint |von |van |der |de |al |Al |el |Abu )*" + WORD + "){0,3}";
    private static final Pattern PARTY_ROLE = Pattern.compile(
            "(?<party>" + PARTY + ")(?:['’]s)? " + BEFORE_ROLE + "(?<role>(?i:" + ROLE + "))(?!\\p{L})(?:,? (?<name>" + NAME + "))?");
    private static final Pattern ROLE_OF_PARTY = Pattern.compile("(?<![\\p{L}])(?<role>(?i:" + ROLE
            + ")) (?:of|for|from|at) (?:the )?(?<party>" + PARTY + ")(?!\\p{L})(?:,? (?<name>" + NAME + "))?");
    private static final Pattern NAME_ROLE = Pattern.compile("(?<name>" + NAME + "), (?:the |a |an )?(?:(?<party>" + PARTY + ")(?:['’]s)? )?"
            + BEFORE_ROLE + "(?<role>(?i:" + ROLE + "))(?!\\p{L})(?: (?:of|for) (?:the )?(?<party2>" + PARTY + "))?");
    private static final Pattern ROLE_NAME = Pattern.compile("(?<![\\p{L}])(?<role>(?i:" + ROLE + "))(?!\\p{L})(?:,? (?<name>" + NAME + "))?");
    private static final Pattern ALONE = Pattern.compile("(?<![\\p{L}-])(?<party>" + Lexicon.oneOf(LEXICON.names().keySet()) + ")(?![\\p{L}-])");
    private static final Pattern KNOWN_NAME = Pattern.compile("(?<![\\p{L}-])(?:" + WORD + ")(?: (?:bin |von |der |al |Al |Abu )*" + WORD + "){0,3}");
    private static final Pattern PLACE_BEFORE = Pattern.compile(
            "(?:^| )(?:[Ii]n|[Tt]o|[Ff]rom|[Ii]nto|[Nn]ear|[Aa]t|[Ii]nside|[Aa]cross|[Vv]isiting|[Tt]hrough|[Vv]ia|[Ww]ithin|[Oo]utside|[Oo]n) (?:(?:the|all of|parts of|much of|(?:north|south|east|west)\\w*|central) )*$");
    private static final Pattern INSTITUTION = Pattern.compile("army|military|government|(?:foreign|defen[cs]e|health|interior|finance) ministry");
    private static final Pattern FORMER = Pattern.compile("(?:former|ex-?|late) $");

    private final Map<String, Actor> known = new HashMap<>();
    /** Whose army or ministry this report has told of, each with its parties. */
    private final Map<String, Set<String>> institutions = new HashMap<>();
    private final Optional<LocalDate> day;
    private final List<Office> offices;

    /**
     * @param day of the report, which decides who holds an office
     * @param own offices of the folder's own list, which go before those of the program
     */
    public Actors(Optional<LocalDate> day, List<Office> own) {
        this.day = day;
        offices = new ArrayList<>(own);
        offices.addAll(LEXICON.offices());
        for (int i = offices.size() - 1; i >= 0; i--) {
            var office = offices.get(i);
            if (office.isHeldOn(day)) {
                var actor = new Actor(office.party(), office.role(), office.name(), new Span(0, 0));
                known.put(office.name(), actor);
                if (!office.needsWholeName()) {
                    known.put(office.lastName(), actor);
                }
            }
        }
    }

    /** Mentions in the order in which they stand, none inside another. */
    public List<Actor> in(String sentence) {
        var found = new ArrayList<Actor>();
        collect(PARTY_ROLE, sentence, found);
        collect(ROLE_OF_PARTY, sentence, found);
        collect(NAME_ROLE, sentence, found);
        collect(ROLE_NAME, sentence, found);
        addKnown(sentence, found);
        addParties(sentence, found);
        found.sort(Comparator.comparing((Actor a) -> a.span().start()).thenComparing(a -> -a.span().end()));
        var result = new ArrayList<Actor>();
        for (var actor : found) {
            if (result.isEmpty() || !result.getLast().span().overlaps(actor.span())) {
                result.add(actor);
            } else if (actor.hasRole() && !result.getLast().hasRole()) {
                result.set(result.size() - 1, actor);
            }
        }
        return result;
    }

    private void collect(Pattern pattern, String sentence, List<Actor> found) {
        var match = pattern.matcher(sentence);
        while (match.find()) {
            if (FORMER.matcher(sentence.substring(0, match.start())).find()) {
                continue;
            }
            var name = Optional.ofNullable(match.group("name")).filter(n -> !isParty(n)).orElse("");
            var role = match.group("role").toLowerCase(Locale.ROOT);
            var listed = findKnown(name);
            var party = partyOf(match, pattern).or(() -> LEXICON.roles().getOrDefault(role, Optional.empty()))
                    .or(() -> listed.map(Actor::party)).or(() -> ownerOf(role));
            if (party.isEmpty()) {
                continue;
            }
            findInstitution(role).ifPresent(i -> institutions.computeIfAbsent(i, _ -> new TreeSet<>()).add(party.get()));
            int end = name.isEmpty() && match.group("name") != null ? match.start("name") - 1 : match.end();
            var actor = new Actor(party.get(), role, listed.map(Actor::name).filter(n -> n.endsWith(name)).orElse(name),
                    new Span(match.start(), Math.max(end, match.end("role"))));
            if (!name.isEmpty()) {
                remember(actor);
            }
            found.add(actor);
        }
    }

    private static Optional<String> findInstitution(String role) {
        return INSTITUTION.matcher(role).results().map(MatchResult::group).findFirst();
    }

    /** “The army”, after “Sudan's army”, where the report has told of no other. */
    private Optional<String> ownerOf(String role) {
        return findInstitution(role).map(i -> institutions.getOrDefault(i, Set.of())).filter(owners -> owners.size() == 1).map(owners -> owners.iterator().next());
    }

    private static Optional<String> partyOf(Matcher match, Pattern pattern) {
        if (pattern == ROLE_NAME) {
            return Optional.empty();
        }
        var first = Optional.ofNullable(match.group("party"));
        var named = pattern == NAME_ROLE ? first.or(() -> Optional.ofNullable(match.group("party2"))) : first;
        return named.map(Actors::partyId);
    }

    private Optional<Actor> findKnown(String name) {
        return Optional.ofNullable(known.get(name)).or(() -> Optional.ofNullable(known.get(lastWord(name))));
    }

    /** Somebody whose party the report tells otherwise than by the words beside the name. */
    public void learn(Actor actor) {
        remember(actor);
    }

    private void remember(Actor actor) {
        known.put(actor.name(), actor);
        known.put(lastWord(actor.name()), actor);
    }

    private void addKnown(String sentence, List<Actor> found) {
        var match = KNOWN_NAME.matcher(sentence);
        while (match.find()) {
            var words = match.group();
            var actor = known.get(words);
            int start = match.start();
            while (actor == null && words.contains(" ")) {
                start += words.indexOf(' ') + 1;
                words = words.substring(words.indexOf(' ') + 1);
                actor = known.get(words);
            }
            if (actor == null) {
                var plain = match.group().replaceFirst("['’]s$", "");
                actor = known.get(plain);
                words = plain;
                start = match.start();
            }
            if (actor != null) {
                if (words.equals(actor.name())) {
                    remember(actor);
                }
                found.add(actor.at(new Span(start, start + words.length())));
            }
        }
    }

    private static void addParties(String sentence, List<Actor> found) {
        var match = ALONE.matcher(sentence);
        while (match.find()) {
            boolean place = LEXICON.places().containsKey(match.group())
                    && PLACE_BEFORE.matcher(sentence.substring(0, match.start())).find();
            if (!place) {
                found.add(new Actor(partyId(match.group("party")), "", "", new Span(match.start(), match.end())));
            }
        }
    }

    private static boolean isParty(String name) {
        return LEXICON.names().containsKey(name) || LEXICON.adjectives().containsKey(name);
    }

    private static String partyId(String word) {
        return Optional.ofNullable(LEXICON.names().get(word)).orElseGet(() -> LEXICON.adjectives().getOrDefault(word, word));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static List<String> allNames() {
        var all = new ArrayList<>(LEXICON.names().keySet());
        all.addAll(LEXICON.adjectives().keySet());
        return all;
    }
}
