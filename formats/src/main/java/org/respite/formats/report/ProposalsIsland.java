package org.respite.formats.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.respite.formats.report.ProposalsWriter.Content;
import org.respite.formats.report.ProposalsWriter.Pair;
import org.respite.formats.report.ProposalsWriter.Search;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that the page of proposals knows. What an edition may not show is not in it.
 *
 * @param search only where the proposals answer a question for a pause
 */
record ProposalsIsland(
        String format,
        String edition,
        Optional<Stamp> mark,
        String title,
        Island.Time time,
        List<ProposalSide> proposals,
        List<Pair> pairs,
        List<String> impossible,
        boolean complete,
        Optional<Search> search) {

    /** Version of the island's form. */
    static final String FORMAT = "respite-proposals/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    static ProposalsIsland of(Content content, Edition edition) {
        var first = content.sides().getFirst();
        return new ProposalsIsland(
                FORMAT,
                edition.word(),
                edition.findMark().map(Stamp::of),
                content.title(),
                Island.Time.of(new Subject(first.scenario(), first.plan(), first.outcome(), edition)),
                content.sides().stream().map(side -> ProposalSide.of(side, edition)).toList(),
                content.pairs(),
                content.impossible(),
                content.complete(),
                content.search());
    }

    String json() {
        return JSON.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(this);
    }

    /** JSON that may stand inside a script element. */
    String inScript() {
        return JsonText.inScript(JSON.writeValueAsString(this));
    }
}
