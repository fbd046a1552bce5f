package org.respite.bridge.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is negotiated, and where everybody stands.
 *
 * @param parties those without whom there is no agreement: their red lines bind
 * @param others who are heard: their red lines are shown where a package crosses them
 * @param names of parties and others, by id
 * @param lines positions that are held on the day
 * @param past positions that were given up before it
 * @param on the day; empty: all that are not given up
 */
public record Talks(
        String title, List<Issue> issues, List<String> parties, List<String> others, Map<String, String> names, List<Rule> rules,
        List<Line> lines, List<Line> past, List<Beside> beside, Optional<LocalDate> on) {

    public Talks {
        issues = List.copyOf(issues);
        parties = List.copyOf(parties);
        others = List.copyOf(others);
        names = Map.copyOf(names);
        rules = List.copyOf(rules);
        lines = List.copyOf(lines);
        past = List.copyOf(past);
        beside = List.copyOf(beside);
    }

    /** The same talks if these of the others had to agree as well. */
    public Talks withParties(List<String> more) {
        return new Talks(title, issues, Stream.concat(parties.stream(), more.stream()).toList(), others.stream().filter(o -> !more.contains(o)).toList(),
                names, rules, lines, past, beside, on);
    }

    /** Red lines that bind. */
    public List<Line> red() {
        return lines.stream().filter(l -> l.isRed() && parties.contains(l.party())).toList();
    }

    public List<Line> preferences(String party) {
        return lines.stream().filter(l -> l.isPreference() && l.party().equals(party)).toList();
    }

    /** Red lines of those who are heard that a package crosses. */
    public List<Line> crossedOfOthers(Choice choice) {
        return lines.stream().filter(l -> l.isRed() && others.contains(l.party()) && !l.keeps(choice)).toList();
    }

    public String name(String party) {
        return names.getOrDefault(party, party);
    }

    public int[] sizes() {
        return issues.stream().mapToInt(Issue::size).toArray();
    }
}
