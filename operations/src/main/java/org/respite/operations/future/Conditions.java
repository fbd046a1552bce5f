package org.respite.operations.future;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.operations.access.AccessModel;
import org.respite.operations.access.Rule;
import org.respite.operations.chance.Luck;
import org.respite.operations.chance.Normal;

/** The access of one future: what the shares really are, which days are closed, when the pause breaks off. */
final class Conditions {

    /** Apart from the draws of a rule's law. */
    private static final long LEANING = 100;

    private final List<Rule> rules;
    private final Luck luck;
    /** By rule: where the normal variable of a decision must lie for each class or for a yes. */
    private final double[][] thresholds;
    /** By rule: how far decisions of one day lean one way, and how far each is its own. */
    private final double[] common;
    private final double[] own;
    private final double[] medians;
    private final long[] brokenOff;

    Conditions(Ground ground, AccessModel model, Luck luck) {
        this.luck = luck;
        rules = model.rules();
        thresholds = new double[rules.size()][];
        common = new double[rules.size()];
        own = new double[rules.size()];
        medians = new double[rules.size()];
        brokenOff = new long[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            double leaning = rule.leaning().draw(luck, rule.key() + LEANING);
            common[i] = Math.sqrt(leaning);
            own[i] = Math.sqrt(1 - leaning);
            brokenOff[i] = Long.MAX_VALUE;
            switch (rule.law()) {
                case Rule.Outcomes law -> {
                    thresholds[i] = law.draw(luck, rule.key());
                    for (int k = 0; k < thresholds[i].length; k++) {
                        thresholds[i][k] = Normal.quantile(thresholds[i][k]);
                    }
                }
                case Rule.Share law -> {
                    thresholds[i] = new double[] {Normal.quantile(law.draw(luck, rule.key()))};
                    if (law.kind() == Kind.BROKE_OFF) {
                        brokenOff[i] = breakingOff(ground, i);
                    }
                }
                case Rule.Amount law -> medians[i] = law.drawMedian(luck, rule.key());
            }
        }
    }

    /** On each day on which it is to hold, a pause may break off, at any moment of its hours. */
    private long breakingOff(Ground ground, int rule) {
        var held = ground.held(rules.get(rule).scope().where());
        for (int day = 0; day < ground.days.size(); day++) {
            var window = ground.days.get(day);
            long open = held.secondsWithin(window.from(), window.to());
            if (open > 0 && happens(rule, day, day)) {
                long about = Luck.about(rules.get(rule).key(), -1L - day);
                return Ground.after(held, window, (long) (luck.uniform(about) * open));
            }
        }
        return Long.MAX_VALUE;
    }

    /** The normal variable of a decision; the lower, the better for whoever asked. */
    private double decision(int rule, int day, long about) {
        return common[rule] * luck.normal(Luck.about(rules.get(rule).authority(), day))
                + own[rule] * luck.normal(Luck.about(Luck.about(rules.get(rule).key(), day), about));
    }

    /** Into which class a request falls. */
    Kind outcome(int rule, int day, long about) {
        var classes = ((Rule.Outcomes) rules.get(rule).law()).classes();
        double x = decision(rule, day, about);
        int k = 0;
        while (k < classes.size() - 1 && x >= thresholds[rule][k]) {
            k++;
        }
        return classes.get(k);
    }

    /** Whether something good, counted by a share, comes true. */
    boolean succeeds(int rule, int day, long about) {
        return decision(rule, day, about) < thresholds[rule][0];
    }

    /** Whether something bad, counted by a share, happens. */
    boolean happens(int rule, int day, long about) {
        return -decision(rule, day, about) < thresholds[rule][0];
    }

    double amount(int rule, long about) {
        return ((Rule.Amount) rules.get(rule).law()).draw(medians[rule], luck, Luck.about(rules.get(rule).key(), about));
    }

    /** When the pause breaks off that any of these rules speaks of. */
    long brokenOff(int[] pauses) {
        long first = Long.MAX_VALUE;
        for (int rule : pauses) {
            first = Math.min(first, brokenOff[rule]);
        }
        return first;
    }

    /** By what rules say of pauses that have broken off by a moment, what they apply to and when that was. */
    Map<Set<String>, Long> broken(long now) {
        var broken = new LinkedHashMap<Set<String>, Long>();
        for (int i = 0; i < brokenOff.length; i++) {
            if (brokenOff[i] <= now) {
                broken.merge(rules.get(i).scope().where(), brokenOff[i], Math::min);
            }
        }
        return broken;
    }

    /** When the first breaks off. */
    long firstBreak() {
        long first = Long.MAX_VALUE;
        for (long moment : brokenOff) {
            first = Math.min(first, moment);
        }
        return first;
    }

    /** Of so many loads, how many all of these rules let through. */
    int loads(int[] deciding, int loads, int day, ToLongFunction<Integer> about) {
        int left = 0;
        for (int load = 0; load < loads; load++) {
            boolean through = true;
            for (int rule : deciding) {
                through &= succeeds(rule, day, about.applyAsLong(load));
            }
            left += through ? 1 : 0;
        }
        return left;
    }

    Rule.Law law(int rule) {
        return rules.get(rule).law();
    }
}
