package org.respite.formats.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Outcome.NeedOutcome;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Need;

/**
 * What is needed and what is handed out.
 *
 * @param items in the scenario's order
 * @param lines one for each site and item, by site and then by item
 */
record Relief(List<Goods> items, List<Line> lines) {

    /** An item as the page names it. */
    record Goods(String name, String unit) {}

    /**
     * The needs of one item at one site together, day by day, in units of the item.
     *
     * @param persons people in need
     * @param reachable whether goods could come to any of these needs
     * @param servedPersons of a day: persons times the share of their survival need that is met; empty where no
     *     survival amount is known
     * @param shortfalls what keeps the full need from being met
     */
    record Line(
            int site,
            int item,
            long persons,
            boolean reachable,
            List<Double> survival,
            List<Double> full,
            List<Double> met,
            List<Double> metSurvival,
            List<Double> servedPersons,
            List<Shortfall> shortfalls) {

        static final Comparator<Line> BY_SITE_AND_ITEM = Comparator.comparingInt(Line::site).thenComparingInt(Line::item);

        /** As the page of an exact edition tells it. */
        private Line rounded() {
            return new Line(
                    site, item, persons, reachable, Rounded.list(survival, 1), Rounded.list(full, 1), Rounded.list(met, 1),
                    Rounded.list(metSurvival, 1), Rounded.list(servedPersons, 0),
                    shortfalls.stream().map(s -> new Shortfall(s.reason(), Rounded.of(s.quantity(), 0))).toList());
        }
    }

    /** A part of what stays unmet, in units of the item, and why. */
    record Shortfall(Reason reason, double quantity) {

        static final Comparator<Shortfall> LARGEST_FIRST =
                Comparator.comparingDouble(Shortfall::quantity).reversed().thenComparing(Shortfall::reason);
    }

    static Relief of(Subject subject) {
        var reasons = new Reasons(subject);
        var needs = new LinkedHashMap<String, Need>();
        subject.scenario.supply().needs().forEach(n -> needs.putIfAbsent(n.place() + "\n" + n.item(), n));
        var sums = new LinkedHashMap<List<Integer>, Sum>();
        for (var result : subject.outcome.needs()) {
            int site = subject.sites.site(result.place());
            int item = subject.itemIndex(result.item());
            var need = needs.get(result.place() + "\n" + result.item());
            if (site >= 0 && item >= 0 && need != null) {
                sums.computeIfAbsent(List.of(site, item), _ -> new Sum(subject.days.size()))
                        .add(result, need, reasons.of(result));
            }
        }
        var lines = sums.entrySet().stream()
                .map(e -> e.getValue().line(e.getKey().get(0), e.getKey().get(1)))
                .sorted(Line.BY_SITE_AND_ITEM)
                .toList();
        return new Relief(
                subject.scenario.supply().items().stream().map(Relief::goods).toList(),
                subject.edition.isExact() ? lines.stream().map(Line::rounded).toList() : CoarseRelief.of(subject, lines));
    }

    private static Goods goods(Item item) {
        return new Goods(item.name(), item.unit());
    }

    /** Adds up needs of one item at one site. */
    private static final class Sum {

        private long persons;
        private boolean reachable;
        private boolean survivalKnown;
        private final double[] survival;
        private final double[] full;
        private final double[] met;
        private final double[] metSurvival;
        private final double[] served;
        private final Map<Reason, Double> shortfalls = new LinkedHashMap<>();

        Sum(int days) {
            survival = new double[days];
            full = new double[days];
            met = new double[days];
            metSurvival = new double[days];
            served = new double[days];
        }

        void add(NeedOutcome result, Need need, Map<Reason, Double> reasons) {
            persons += need.persons();
            reachable |= result.reachable();
            survivalKnown |= need.survivalPerDay() > 0;
            for (int day = 0; day < Math.min(full.length, result.days().size()); day++) {
                var outcome = result.days().get(day);
                survival[day] += outcome.survival();
                full[day] += outcome.full();
                met[day] += outcome.met();
                double toSurvive = Math.min(outcome.met(), outcome.survival());
                metSurvival[day] += toSurvive;
                served[day] += outcome.survival() > 0 ? need.persons() * toSurvive / outcome.survival() : 0;
            }
            reasons.forEach((reason, quantity) -> shortfalls.merge(reason, quantity, Double::sum));
        }

        Line line(int site, int item) {
            var parts = shortfalls.entrySet().stream()
                    .filter(e -> e.getValue() > 0.5)
                    .map(e -> new Shortfall(e.getKey(), e.getValue()))
                    .sorted(Shortfall.LARGEST_FIRST)
                    .toList();
            return new Line(
                    site, item, persons, reachable, list(survival), list(full), list(met), list(metSurvival),
                    survivalKnown ? list(served) : List.of(), parts);
        }

        private static List<Double> list(double[] values) {
            return Arrays.stream(values).boxed().toList();
        }
    }
}
