package org.respite.formats.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.respite.formats.report.SweepWriter.Content;
import org.respite.formats.report.SweepWriter.Pair;
import org.respite.formats.report.SweepWriter.Spread;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that the page of a sweep knows. Shares are in whole percent of 1, so coarse that every edition may show them; persons are
 * counted out in an exact edition alone.
 */
record SweepIsland(
        String format,
        String edition,
        Optional<Stamp> mark,
        String title,
        Island.Time time,
        int futures,
        List<Side> proposals,
        List<Pair> pairs,
        List<String> impossible,
        boolean complete) {

    /** Version of the island's form. */
    static final String FORMAT = "respite-sweep/1";

    private static final double LOST_IN_ADDING = 1e-9;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    /**
     * One proposal.
     *
     * @param all worth over what the first proposal would be worth if everything were granted; absent where they cannot be compared
     * @param worth only in an exact edition
     * @param people persons; in a shared edition rounded down to tens
     */
    record Side(
            String title, Optional<Spread> all, Optional<Spread> worth, Optional<Spread> floor, List<SweepWriter.Goods> goods,
            Optional<Spread> people, Spread movements, boolean reliefIsConditional) {}

    static SweepIsland of(Content content, Edition edition) {
        var first = content.sides().getFirst();
        return new SweepIsland(
                FORMAT,
                edition.word(),
                edition.findMark().map(Stamp::of),
                content.title(),
                Island.Time.of(new Subject(first.scenario(), first.plan(), first.granted(), edition)),
                content.futures(),
                content.sides().stream().map(side -> side(content, side, edition)).toList(),
                content.pairs(),
                content.impossible(),
                content.complete());
    }

    private static Side side(Content content, SweepWriter.Side side, Edition edition) {
        var first = content.sides().getFirst();
        boolean isCompared = side == first
                || content.pairs().stream().anyMatch(p -> p.one() == 0 && content.sides().get(p.other()) == side);
        double whole = first.worth().granted();
        boolean exact = edition.isExact();
        return new Side(
                side.title(),
                isCompared && whole > 0 ? Optional.of(shares(side.worth(), whole)) : Optional.empty(),
                exact ? Optional.of(side.worth()) : Optional.empty(),
                side.floor().map(floor -> shares(floor, 1)),
                side.goods().stream().map(g -> new SweepWriter.Goods(g.item(), shares(g.share(), 1))).toList(),
                side.people().map(people -> exact ? people : cells(people)),
                shares(side.movements(), 1),
                Headline.of(new Subject(side.scenario(), side.plan(), side.granted(), edition)).reliefIsConditional());
    }

    private static Spread shares(Spread of, double whole) {
        return new Spread(share(of.granted() / whole), share(of.expected() / whole), share(of.cautious() / whole), share(of.hopeful() / whole));
    }

    private static double share(double share) {
        return Math.floor(share * 100 + LOST_IN_ADDING) / 100;
    }

    private static Spread cells(Spread of) {
        return new Spread(Coarse.cell(of.granted()), Coarse.cell(of.expected()), Coarse.cell(of.cautious()), Coarse.cell(of.hopeful()));
    }

    String json() {
        return JSON.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(this);
    }

    /** JSON that may stand inside a script element. */
    String inScript() {
        return JsonText.inScript(JSON.writeValueAsString(this));
    }
}
