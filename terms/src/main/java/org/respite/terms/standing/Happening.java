package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import org.respite.model.report.EntryId;
import org.respite.model.report.NetReport;

/**
 * One thing that a report tells and that may be what is forbidden or asked for.
 *
 * @param isCertain whether it is certain that it happened, here and then, and who did it where that matters
 */
record Happening(Rule rule, NetReport net, boolean isCertain) implements Counted {

    /** @param isInside whether it is certain that it was here and then */
    static Happening of(Rule rule, NetReport net, boolean isInside) {
        return new Happening(rule, net, isInside && rule.evidence().isCertain(net) && switch (rule.counts()) {
            case HAPPENINGS -> rule.evidence().isAttributed(net);
            case TOLD -> true;
            case VAGUE_HAPPENINGS, AMOUNTS, DEEDS -> false;
        });
    }

    @Override
    public Instant time() {
        return net.report().occurred().from();
    }

    @Override
    public EntryId id() {
        return net.report().id();
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
        Value who = report.actor().<Value>map(a -> new Value.Name(a.name())).orElseGet(() -> Sentence.of(Why.SOMEBODY).asPart());
        return List.of(new Reason(Sentence.of(Why.HAPPENED, new Value.Name(report.kind().word()), who, how().asPart()),
                Figures.entries(net), List.of()));
    }

    private Sentence how() {
        if (isCertain()) {
            return Sentence.of(Why.HOW_CERTAIN);
        }
        if (net.isDisputed()) {
            return Sentence.of(Why.HOW_DISPUTED, Figures.disputing(net));
        }
        if (!rule.evidence().isCertain(net)) {
            return Sentence.of(Why.HOW_UNTESTED);
        }
        return Sentence.of(rule.evidence().isAttributed(net) ? Why.HOW_UNSURE_WHERE : Why.HOW_UNSURE_WHO);
    }
}
