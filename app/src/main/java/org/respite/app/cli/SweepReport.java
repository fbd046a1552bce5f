package org.respite.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.app.cli.SweepPlans.Planned;
import org.respite.formats.report.ProposalsWriter.Standing;
import org.respite.formats.report.SweepWriter.Compared;
import org.respite.formats.report.SweepWriter.Content;
import org.respite.formats.report.SweepWriter.Goods;
import org.respite.formats.report.SweepWriter.Pair;
import org.respite.formats.report.SweepWriter.Respect;
import org.respite.formats.report.SweepWriter.Side;
import org.respite.formats.report.SweepWriter.Spread;
import org.respite.mediation.proposals.CommonFloor;
import org.respite.mediation.proposals.Proposal;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Outcome.GroupOutcome;
import org.respite.model.scenario.Item;
import org.respite.operations.doubt.Range;
import org.respite.operations.sweep.FutureTable;
import org.respite.operations.sweep.Paired;

/** What a sweep tells its readers. */
final class SweepReport {

    private SweepReport() {}

    /** @param tables of the planned proposals, in their order, each with as many futures */
    static Content of(String title, SweepPlans plans, List<FutureTable> tables, boolean complete) {
        var sides = new ArrayList<Side>();
        for (int i = 0; i < tables.size(); i++) {
            sides.add(side(plans, plans.planned().get(i), tables.get(i)));
        }
        return new Content(title, tables.getFirst().futures(), sides, pairs(plans, tables),
                plans.impossible().stream().map(Proposal::title).toList(), complete);
    }

    private static Side side(SweepPlans plans, Planned one, FutureTable table) {
        var scenario = one.proposal().scenario();
        var goods = new ArrayList<Goods>();
        for (int i = 0; i < scenario.supply().items().size(); i++) {
            var item = scenario.supply().items().get(i);
            double full = sum(one, item, true);
            if (full > 0) {
                goods.add(new Goods(item.name(), scaled(Range.of(table.goods().get(i)), sum(one, item, false), full)));
            }
        }
        var floor = new CommonFloor(plans.counted(one)).of(one.granted());
        double movements = Math.max(1, one.plan().movements().size());
        long goers = one.granted().groups().stream().mapToLong(GroupOutcome::goers).sum();
        long arrived = one.granted().groups().stream().mapToLong(GroupOutcome::arrived).sum();
        return new Side(
                one.proposal().title(),
                scenario,
                one.plan(),
                one.granted(),
                table.floor().map(values -> scaled(Range.of(values), floor.orElse(1), 1)),
                scaled(Range.of(table.worth()), one.granted().worth(), 1),
                goods,
                goers > 0 ? Optional.of(scaled(Range.of(table.persons()), arrived, 1)) : Optional.empty(),
                scaled(Range.of(table.movements()), one.plan().movements().size(), movements));
    }

    private static double sum(Planned one, Item item, boolean needed) {
        return one.granted().needs().stream()
                .filter(need -> need.item().equals(item.id()))
                .flatMap(need -> need.days().stream())
                .mapToDouble(needed ? DayOutcome::full : DayOutcome::met)
                .sum();
    }

    private static Spread scaled(Range range, double granted, double whole) {
        return new Spread(granted / whole, range.expected() / whole, range.cautious() / whole, range.hopeful() / whole);
    }

    private static List<Pair> pairs(SweepPlans plans, List<FutureTable> tables) {
        var pairs = new ArrayList<Pair>();
        for (int a = 0; a < tables.size(); a++) {
            for (int b = a + 1; b < tables.size(); b++) {
                var one = plans.planned().get(a);
                if (plans.planned().get(b).proposal().isComparableWith(one.proposal())) {
                    pairs.add(new Pair(a, b, compared(one, tables.get(a), tables.get(b))));
                }
            }
        }
        return pairs;
    }

    private static List<Compared> compared(Planned one, FutureTable a, FutureTable b) {
        var compared = new ArrayList<Compared>();
        compared.add(of(Respect.ALL, "", a.worth(), b.worth()));
        if (a.floor().isPresent() && b.floor().isPresent()) {
            compared.add(of(Respect.FLOOR, "", a.floor().get(), b.floor().get()));
        }
        var items = one.proposal().scenario().supply().items();
        for (int i = 0; i < items.size(); i++) {
            if (sum(one, items.get(i), true) > 0) {
                compared.add(of(Respect.GOODS, items.get(i).name(), a.goods().get(i), b.goods().get(i)));
            }
        }
        if (one.granted().groups().stream().mapToLong(GroupOutcome::goers).sum() > 0) {
            compared.add(of(Respect.PEOPLE, "", a.persons(), b.persons()));
        }
        return compared;
    }

    private static Compared of(Respect respect, String item, double[] a, double[] b) {
        var paired = Paired.of(b, a);
        var average = Math.abs(paired.difference()) <= paired.error()
                ? Standing.UNDECIDED
                : paired.difference() > 0 ? Standing.MORE : Standing.LESS;
        return new Compared(respect, item, of100(paired.more(), a.length), of100(paired.less(), a.length), average);
    }

    private static int of100(int count, int futures) {
        return (int) Math.round(100.0 * count / futures);
    }
}
