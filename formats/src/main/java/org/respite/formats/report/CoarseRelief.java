package org.respite.formats.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.respite.formats.report.Relief.Line;
import org.respite.formats.report.Relief.Shortfall;

/**
 * Relief as a shared edition tells it. An amount of goods divided by what one person needs is a count of persons, so
 * amounts are told in steps of what ten persons need: persons, persons served, and persons' worth of goods beyond
 * survival are rounded to {@link Coarse#cell cells}, and amounts are these times the need per person in two digits.
 * Areas with few places of need are folded together afterwards, so that folding reveals nothing.
 */
final class CoarseRelief {

    private CoarseRelief() {}

    /** The lines of the areas, rounded, those with few places together; by site and then by item. */
    static List<Line> of(Subject subject, List<Line> exact) {
        var folded = new LinkedHashMap<NeedSites.Key, Line>();
        for (var line : exact) {
            var item = subject.scenario.supply().items().get(line.item()).id();
            int site = subject.needSites.site(line.site(), item);
            folded.merge(new NeedSites.Key(site, item), rounded(line, site), CoarseRelief::plus);
        }
        return folded.values().stream().sorted(Line.BY_SITE_AND_ITEM).toList();
    }

    private static Line rounded(Line exact, int site) {
        return exact.persons() == 0 ? withoutPersons(exact, site) : new Steps(exact).line(site);
    }

    /** A need that is not told by persons tells of none: amounts in two digits. */
    private static Line withoutPersons(Line exact, int site) {
        return new Line(
                site, exact.item(), 0, exact.reachable(), twoDigits(exact.survival()), twoDigits(exact.full()),
                twoDigits(exact.met()), twoDigits(exact.metSurvival()), List.of(),
                exact.shortfalls().stream()
                        .map(s -> new Shortfall(s.reason(), Rounded.twoDigits(s.quantity())))
                        .toList());
    }

    private static List<Double> twoDigits(List<Double> values) {
        return values.stream().map(Rounded::twoDigits).toList();
    }

    private static Line plus(Line a, Line b) {
        var shortfalls = new EnumMap<Reason, Double>(Reason.class);
        a.shortfalls().forEach(s -> shortfalls.merge(s.reason(), s.quantity(), Double::sum));
        b.shortfalls().forEach(s -> shortfalls.merge(s.reason(), s.quantity(), Double::sum));
        return new Line(
                a.site(), a.item(), a.persons() + b.persons(), a.reachable() || b.reachable(),
                plus(a.survival(), b.survival()), plus(a.full(), b.full()), plus(a.met(), b.met()),
                plus(a.metSurvival(), b.metSurvival()),
                a.servedPersons().isEmpty() ? b.servedPersons()
                        : b.servedPersons().isEmpty() ? a.servedPersons() : plus(a.servedPersons(), b.servedPersons()),
                shortfalls.entrySet().stream()
                        .map(e -> new Shortfall(e.getKey(), e.getValue()))
                        .sorted(Shortfall.LARGEST_FIRST)
                        .toList());
    }

    private static List<Double> plus(List<Double> a, List<Double> b) {
        return each(a, b, (x, y) -> Rounded.of(x + y, 1));
    }

    private static List<Double> each(List<Double> a, List<Double> b, DoubleBinaryOperator both) {
        return IntStream.range(0, a.size()).mapToObj(i -> both.applyAsDouble(a.get(i), b.get(i))).toList();
    }

    /** One line in steps of ten persons. */
    private static final class Steps {

        private final Line exact;
        private final long persons;
        private final List<Double> survivalEach;
        private final List<Double> fullEach;

        Steps(Line exact) {
            this.exact = exact;
            persons = Coarse.cell(exact.persons());
            survivalEach = exact.survival().stream().map(s -> Rounded.twoDigits(s / exact.persons())).toList();
            fullEach = exact.full().stream().map(f -> Rounded.twoDigits(f / exact.persons())).toList();
        }

        Line line(int site) {
            var full = fullEach.stream().map(f -> Rounded.of(f * persons, 1)).toList();
            var served = exact.servedPersons().stream().map(s -> (double) Coarse.cell(s)).toList();
            var metSurvival = served.isEmpty()
                    ? full.stream().map(_ -> 0.0).toList()
                    : each(served, survivalEach, (s, each) -> Rounded.of(s * each, 1));
            var met = met(metSurvival, full);
            return new Line(
                    site, exact.item(), persons, exact.reachable(),
                    survivalEach.stream().map(s -> Rounded.of(s * persons, 1)).toList(), full, met, metSurvival, served,
                    shortfalls(full, met));
        }

        /** What goes beyond survival is a count of its own: what one person needs in full, so many times. */
        private List<Double> met(List<Double> metSurvival, List<Double> full) {
            return IntStream.range(0, full.size())
                    .mapToObj(day -> {
                        double beyond = exact.met().get(day) - exact.metSurvival().get(day);
                        double need = exact.full().get(day);
                        long worth = need > 0 ? Coarse.cell(exact.persons() * beyond / need) : 0;
                        return Math.min(full.get(day), Rounded.of(metSurvival.get(day) + worth * fullEach.get(day), 1));
                    })
                    .toList();
        }

        /** The main reason takes what the others leave, so that all together are what is seen to be missing. */
        private List<Shortfall> shortfalls(List<Double> full, List<Double> met) {
            double missing = sum(full) - sum(met);
            var told = new ArrayList<Shortfall>();
            for (var minor : exact.shortfalls().stream().skip(1).toList()) {
                double share = Coarse.cell(exact.persons() * minor.quantity() / sum(exact.full())) * sum(fullEach);
                double quantity = Rounded.of(Math.min(share, missing), 0);
                if (quantity > 0) {
                    told.add(new Shortfall(minor.reason(), quantity));
                    missing -= quantity;
                }
            }
            if (!exact.shortfalls().isEmpty() && missing > 0.5) {
                told.add(new Shortfall(exact.shortfalls().getFirst().reason(), Rounded.of(missing, 0)));
            }
            return told.stream().sorted(Shortfall.LARGEST_FIRST).toList();
        }

        private static double sum(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).sum();
        }
    }
}
