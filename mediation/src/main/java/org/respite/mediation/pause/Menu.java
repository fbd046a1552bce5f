package org.respite.mediation.pause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.mediation.pause.Question.Hours;
import org.respite.mediation.proposals.Asked;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Zone;

/** All pauses that a question leaves open, each once, those beyond the budget left out. */
final class Menu {

    private final Question question;
    private final Asked already;
    private final Map<List<Object>, Candidate> found = new LinkedHashMap<>();
    private int beyondBudget;

    private Menu(Question question) {
        this.question = question;
        this.already = Asked.of(question.base());
    }

    /**
     * @param candidates the one that asks for nothing first
     * @param beyondBudget how many others there were
     */
    record Choice(List<Candidate> candidates, int beyondBudget) {}

    /** How many combinations there are before any is left out; at most {@link Long#MAX_VALUE}. */
    static long combinations(Question question) {
        double count = question.days().size();
        for (var opening : question.openings()) {
            count *= opening.ways().size() + 1;
        }
        for (var crossing : question.crossings()) {
            count *= crossing.ways().size() + 1;
        }
        return (long) count;
    }

    static Choice of(Question question) {
        var menu = new Menu(question);
        for (int length = 0; length < question.days().size(); length++) {
            menu.openings(length, 0, new ArrayList<>(), Map.of());
        }
        return new Choice(List.copyOf(menu.found.values()), menu.beyondBudget);
    }

    private void openings(int length, int at, List<String> words, Map<Id.Zone, Windows> zones) {
        if (at == question.openings().size()) {
            crossings(length, 0, words, zones, Map.of());
            return;
        }
        openings(length, at + 1, words, zones);
        var opening = question.openings().get(at);
        for (var way : opening.ways()) {
            var more = new HashMap<>(zones);
            opening.zones().forEach(z -> more.merge(z, way.byDays().get(length), Windows::union));
            openings(length, at + 1, with(words, names(opening.zones()) + " " + way.words()), more);
        }
    }

    private void crossings(
            int length, int at, List<String> words, Map<Id.Zone, Windows> zones, Map<Id.Crossing, Windows> crossings) {
        if (at == question.crossings().size()) {
            add(length, words, zones, crossings);
            return;
        }
        crossings(length, at + 1, words, zones, crossings);
        var longer = question.crossings().get(at);
        for (Hours way : longer.ways()) {
            var more = new HashMap<>(crossings);
            more.put(longer.crossing(), way.byDays().get(length));
            crossings(length, at + 1, with(words, longer.crossing() + " cargo " + way.words()), zones, more);
        }
    }

    private void add(int length, List<String> words, Map<Id.Zone, Windows> zones, Map<Id.Crossing, Windows> crossings) {
        var key = List.<Object>of(zones, crossings);
        if (found.containsKey(key)) {
            return;
        }
        boolean nothing = zones.isEmpty() && crossings.isEmpty();
        int days = nothing ? 0 : question.days().get(length);
        var open = new Candidate(words, days, zones, crossings, already);
        var there = Asked.of(open.in(question));
        var asked = new Asked(
                there.zoneHours() - already.zoneHours(), days, there.crossingHours() - already.crossingHours());
        var budget = question.budget();
        if (asked.isWithin(new Asked(budget.zoneHours(), budget.days(), budget.crossingHours()))) {
            found.put(key, new Candidate(words, days, zones, crossings, asked));
        } else {
            beyondBudget++;
        }
    }

    private String names(List<Id.Zone> zones) {
        return String.join(" + ", question.base().network().zones().stream()
                .filter(z -> zones.contains(z.id()))
                .map(Zone::name)
                .toList());
    }

    private static List<String> with(List<String> words, String more) {
        var all = new ArrayList<>(words);
        all.add(more);
        return all;
    }
}
