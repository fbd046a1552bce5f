package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import org.respite.model.report.EntryId;
import org.respite.model.report.NetReport;

/** One thing that a report tells and that may be what is forbidden or asked for. */
record Happening(Rule rule, NetReport net, boolean isInside) implements Counted {

    @Override
    public Instant time() {
        return net.report().occurred().from();
    }

    @Override
    public EntryId id() {
        return net.report().id();
    }

    /** Whether it is certain that it happened, here and then, and who did it where that matters. */
    boolean isCertain() {
        return isInside && rule.evidence().isCertain(net) && switch (rule.counts()) {
            case HAPPENINGS -> rule.evidence().isAttributed(net);
            case TOLD -> true;
            case VAGUE_HAPPENINGS, AMOUNTS, DEEDS -> false;
        };
    }

    @Override
    public long certain() {
        return isCertain() ? 1 : 0;
    }

    @Override
    public long reported() {
        return 1;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public List<Reason> reasons() {
        var report = net.report();
        var who = report.actor().map(a -> a.name()).orElse("somebody who is not named");
        return List.of(new Reason("%s by %s: %s".formatted(report.kind(), who, isCertain() ? "certain" : why()),
                Figures.entries(net), List.of()));
    }

    private String why() {
        if (net.isDisputed()) {
            return "possible, disputed by " + Figures.names(net);
        }
        if (!rule.evidence().isCertain(net)) {
            return "possible, not tested as agreed";
        }
        return rule.evidence().isAttributed(net) ? "possible, it is not sure that it was here and then" : "possible, who did it is not established";
    }
}
