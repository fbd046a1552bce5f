package org.respite.app.cli;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.respite.formats.report.UnderDoubt;
import org.respite.formats.report.UnderDoubt.Shares;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.scenario.Scenario;
import org.respite.operations.choice.Choice;
import org.respite.operations.doubt.Doubt;

/** What a plan comes to under doubt, as the report tells it. */
final class DoubtReport {

    private DoubtReport() {}

    static UnderDoubt of(Scenario scenario, Outcome granted, Doubt doubt, Optional<Choice> choice) {
        var goods = new ArrayList<UnderDoubt.Goods>();
        for (int i = 0; i < doubt.items().size(); i++) {
            var item = scenario.supply().items().get(i);
            var days = granted.daysOf(item.id());
            double full = days.stream().mapToDouble(DayOutcome::full).sum();
            if (full > 0) {
                var range = doubt.items().get(i);
                double met = days.stream().mapToDouble(DayOutcome::met).sum();
                goods.add(new UnderDoubt.Goods(item.name(), new Shares(met / full, range.expected() / full, range.cautious() / full)));
            }
        }
        double movements = Math.max(1, doubt.movements());
        return new UnderDoubt(
                doubt.futures(),
                doubt.survivalFloor().map(floor ->
                        new Shares(granted.survivalFloor().orElse(0), floor.expected(), floor.cautious())),
                goods,
                new Shares(doubt.movements() > 0 ? 1 : 0, doubt.done().expected() / movements, doubt.done().cautious() / movements),
                choice.map(DoubtReport::against));
    }

    private static UnderDoubt.Against against(Choice choice) {
        var wish = choice.wish();
        double came = wish.worth().expected();
        var gain = choice.best().gain();
        return new UnderDoubt.Against(
                choice.trained(),
                choice.judged(),
                choice.candidates().size(),
                choice.plan().map(plan -> choice.chosen().name().toLowerCase(Locale.ROOT)),
                share(Math.max(0, gain.expected() - gain.error()), came),
                share(Math.max(0, gain.expected() + gain.error()), came),
                share(choice.hindsight().expected(), came),
                share(came, wish.promised()));
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }
}
