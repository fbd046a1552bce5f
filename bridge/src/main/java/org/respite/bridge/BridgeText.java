package org.respite.bridge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.respite.bridge.conflict.Deadlock;
import org.respite.bridge.search.Fairness.Standing;
import org.respite.bridge.search.Knowledge;
import org.respite.bridge.search.Score;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Line;
import org.respite.bridge.talks.Talks;

/** What positions leave room for, in words for a terminal. */
public final class BridgeText {

    private final Bridge bridge;
    private final Talks talks;
    private final List<Issue> issues;
    private final StringBuilder text = new StringBuilder();

    private BridgeText(Bridge bridge) {
        this.bridge = bridge;
        this.talks = bridge.agenda().talks();
        this.issues = talks.issues();
    }

    public static String of(Bridge bridge) {
        var words = new BridgeText(bridge);
        words.head();
        bridge.deadlock().ifPresent(words::deadlock);
        if (bridge.deadlock().isEmpty()) {
            words.packages();
        }
        bridge.known().forEach(words::known);
        return words.text.toString();
    }

    private void head() {
        line("%s", talks.title());
        line("For the mediator alone: whoever learns a party's red lines can use them against it.");
        line("%s must agree%s. %s%s.", talks.parties().stream().map(talks::name).collect(Collectors.joining(" and ")),
                talks.others().isEmpty() ? "" : "; heard beside them: " + talks.others().stream().map(talks::name).collect(Collectors.joining(", ")),
                talks.red().size() == 1 ? "One red line binds" : talks.red().size() + " red lines bind", talks.on().map(day -> " on " + day).orElse(""));
        var assumed = talks.lines().stream().filter(Line::isAssumed).toList();
        if (!assumed.isEmpty()) {
            line("Assumed by the mediator and stated by nobody: %s.", assumed.stream().map(this::told).collect(Collectors.joining("; ")));
        }
        if (!bridge.againstRelief().isEmpty()) {
            line("");
            line("RELIEF IS OWED");
            bridge.againstRelief().forEach(l -> line("  %s", told(l)));
            line("  %s", Bridge.RELIEF_IS_OWED);
        }
    }

    private void deadlock(Deadlock deadlock) {
        line("");
        line("NO PACKAGE KEEPS EVERY RED LINE");
        line("%s%s. Of each set, any one line left out would leave room for the others of it.",
                deadlock.conflicts().size() == 1 ? "One set of red lines collides" : deadlock.conflicts().size() + " sets of red lines collide",
                deadlock.complete() ? "" : " at least; the search ended there");
        for (int i = 0; i < deadlock.conflicts().size(); i++) {
            line("%d.", i + 1);
            deadlock.conflicts().get(i).forEach(this::withWords);
        }
        line("");
        line("WHAT WOULD HAVE TO GIVE WAY, the fewest lines first");
        for (var way : deadlock.ways()) {
            line("- %s", way.lines().stream().map(this::told).collect(Collectors.joining(" — and — ")));
            line("  nearest package, all else as near to how it is as can be: %s", words(way.nearest().words(issues)));
        }
    }

    private void packages() {
        line("");
        line("PACKAGES within every red line, none of which another is better than%s", bridge.complete() ? "" : " (the first " + bridge.packages().size()
                + "; there are more)");
        var common = Common.of(bridge.packages(), issues);
        if (!common.words().isEmpty()) {
            line("In all of them: %s.", String.join("; ", common.words()));
        }
        common.silent().forEach(s -> line("In all of them nothing is known of %s. Silence is no consent.", s));
        for (var p : bridge.packages()) {
            line("%d. %s", p.number(), words(common.without(p.choice().words(issues))));
            if (!p.scores().isEmpty()) {
                line("   meets: %s", talks.parties().stream()
                        .flatMap(party -> Optional.ofNullable(p.scores().get(party)).map(s -> talks.name(party) + " " + score(s)).stream())
                        .collect(Collectors.joining(", ")));
            }
            p.evenness().filter(_ -> common.tellsEvenness()).ifPresent(e -> standing(e.byWorstOff(), e.byProduct()));
            p.crossed().forEach(l -> line("   crosses: %s", told(l)));
            p.silent().stream().filter(s -> !common.silent().contains(s)).forEach(s -> line("   nothing is known of %s", s));
            p.result().ifPresent(r -> line("   planned: %s", ResultText.of(r)));
        }
        line("");
        line("%s", scoresMean());
        line("Two measures of evenness are shown and choose nothing: the gain of whoever gains least, and the product of the gains.");
        if (!common.tellsEvenness()) {
            line("What is known of preferences does not tell which of these packages is more even than another.");
        }
        if (!bridge.planned()) {
            line("Planning was ended early: plans are the best so far.");
        }
    }

    private void standing(Standing worstOff, Standing product) {
        if (worstOff != Standing.NOT || product != Standing.NOT) {
            line("   most even%s%s%s", worstOff == Standing.NOT ? "" : sure(worstOff) + " by the smallest gain",
                    worstOff != Standing.NOT && product != Standing.NOT ? "," : "", product == Standing.NOT ? "" : sure(product) + " by the product of gains");
        }
    }

    private static String sure(Standing standing) {
        return standing == Standing.BEST ? "" : " perhaps";
    }

    private String scoresMean() {
        return talks.parties().stream().map(p -> talks.name(p) + ": " + switch (Knowledge.of(talks.preferences(p))) {
            case WEIGHTS -> "weights are known";
            case ORDER -> "only the order of its preferences is known, so a range is shown";
            case NOTHING -> talks.preferences(p).isEmpty() ? "no preference is known" : "weights are not known, so a range over all of them is shown";
        }).collect(Collectors.joining(". ", "How far preferences are met, in per cent. ", "."));
    }

    private void known(Known known) {
        line("");
        line("BESIDE THEM: %s", known.beside().name());
        line("   %s", words(known.beside().choice().words(issues)));
        line("   source: %s", known.beside().source());
        line("   %s", KnownText.of(bridge, known));
        known.crossed().forEach(this::withWords);
        known.broken().forEach(r -> line("   does not keep: %s", r.because()));
        known.givenUp().forEach(l -> line("   would have crossed, and was given up by %s: %s", l.until().orElseThrow(), told(l)));
        known.beside().left().forEach(l -> line("   beyond the issues: %s", l));
        known.result().ifPresent(r -> line("   planned: %s", ResultText.of(r)));
    }

    private void withWords(Line line) {
        line("   %s", told(line));
        line.cited().forEach(c -> line("      “%s” %s [%s %d–%d%s]", c.quote(), (c.who() + ", " + c.day()).replaceAll("^, ", ""), c.report(), c.start(),
                c.end(), c.confirmedBy().map(by -> ", confirmed by " + by).orElse(", not confirmed")));
    }

    private String told(Line line) {
        return talks.name(line.party()) + " " + line.words(issues) + " (row " + line.row() + (line.isAssumed() ? ", assumed" : "") + ")";
    }

    private static String words(List<String> words) {
        return words.isEmpty() ? "everything stays as it is" : String.join("; ", words);
    }

    private static String score(Score score) {
        long low = Math.round(100 * score.low());
        long high = Math.round(100 * score.high());
        return low == high ? low + " %" : low + "–" + high + " %";
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values)).append('\n');
    }
}
