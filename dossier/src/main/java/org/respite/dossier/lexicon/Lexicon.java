package org.respite.dossier.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lists that come with the program: parties, offices and who held them, topics, and words of stance. */
public final class Lexicon {

    private static final Lexicon SHARED = new Lexicon();

    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Optional<String>> roles = new LinkedHashMap<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final Map<Cue.Kind, Pattern> cues = new LinkedHashMap<>();

    private Lexicon() {
        Lists.rows("parties").forEach(this::addParty);
        Lists.rows("offices").forEach(this::addOffice);
        Lists.rows("roles").forEach(row -> roles.put(row.getFirst(), row.size() > 1 ? Optional.of(row.get(1)) : Optional.empty()));
        Lists.rows("topics").forEach(row -> topics.add(new Topic(row.get(0), row.get(1), row.get(2).equals("-"), pattern(row.get(3)))));
        Lists.rows("cues").forEach(row -> cues.put(Cue.Kind.of(row.get(0)), pattern(row.get(1))));
    }

    public static Lexicon shared() {
        return SHARED;
    }

    /** A party by its id. */
    public Party party(String id) {
        return Optional.ofNullable(parties.get(id)).orElseGet(() -> new Party(id, id, "party"));
    }

    public Collection<Party> parties() {
        return Collections.unmodifiableCollection(parties.values());
    }

    /** Parties by the names that stand for them. */
    public Map<String, String> names() {
        return names;
    }

    /** Parties by words for what is theirs. */
    public Map<String, String> adjectives() {
        return adjectives;
    }

    /** Parties by those of their names that are also places. */
    public Map<String, String> places() {
        return places;
    }

    /** Words of offices, with the party where they alone name it. */
    public Map<String, Optional<String>> roles() {
        return roles;
    }

    public List<Office> offices() {
        return offices;
    }

    public List<Topic> topics() {
        return topics;
    }

    /** What a topic is called; its id where it is not one of ours. */
    public String label(String topic) {
        return topics.stream().filter(t -> t.id().equals(topic)).map(Topic::label).findFirst().orElse(topic);
    }

    public Map<Cue.Kind, Pattern> cues() {
        return cues;
    }

    /** Alternatives, the longest first, so that none hides another. */
    public static String oneOf(Iterable<String> words) {
        var list = new ArrayList<String>();
        words.forEach(list::add);
        return list.stream().sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private void addParty(List<String> row) {
        var party = new Party(row.get(0), row.get(1), row.get(2));
        parties.put(party.id(), party);
        for (var name : row.get(3).split("\\|")) {
            boolean place = name.startsWith("[");
            var plain = place ? name.substring(1, name.length() - 1) : name;
            names.put(plain, party.id());
            if (place) {
                places.put(plain, party.id());
            }
        }
        if (row.size() > 4) {
            for (var adjective : row.get(4).split("\\|")) {
                adjectives.put(adjective, party.id());
            }
        }
    }

    private void addOffice(List<String> row) {
        var name = row.get(0);
        boolean whole = name.endsWith(" !");
        offices.add(new Office(whole ? name.substring(0, name.length() - 2) : name, row.get(1), row.get(2), whole,
                Optional.of(LocalDate.parse(row.get(3))), row.size() > 4 ? Optional.of(LocalDate.parse(row.get(4))) : Optional.empty()));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    }
}
