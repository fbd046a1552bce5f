package org.respite.formats.terms;

import java.util.List;
import java.util.Optional;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Language;
import org.respite.formats.report.Page;
import org.respite.formats.report.PaperSource;
import org.respite.model.report.Entry;
import org.respite.terms.standing.Standing;
import org.respite.terms.tree.Instrument;

/**
 * Writes how an instrument stands: a page that opens from disk without a network, sheets of paper, and JSON. Same inputs,
 * same bytes. What an edition may not show is left out of the data, not merely hidden.
 */
public final class StandingWriter {

    private final Instrument instrument;
    private final Standing standing;
    private final List<Entry> entries;

    /** @param entries that the standing was judged from, in the order of the record */
    public StandingWriter(Instrument instrument, Standing standing, List<Entry> entries) {
        this.instrument = instrument;
        this.standing = standing;
        this.entries = List.copyOf(entries);
    }

    /** The page of an edition; every language has it. */
    public String html(Edition edition, Language language) {
        return Page.of("standing/standing-page.js", instrument.title(), island(edition, language).inScript(), language);
    }

    /** What the sheets of paper are drawn from. */
    public PaperSource paper(Edition edition, Language language) {
        return PaperSource.of("standing/standing-paper.js", instrument.title(), island(edition, language).inScript(), language);
    }

    /**
     * All that follows from terms and record, for who holds both; docs/reference/standing.schema.json says what is in it.
     *
     * @param explain the clause that is told with every reason; without one all are told, each with its first sentence
     */
    public String json(Language language, Optional<String> explain) {
        return built(Optional.empty(), language, explain.map(Extent::explaining).orElse(Extent.JSON)).json();
    }

    private StandingIsland island(Edition edition, Language language) {
        return built(Optional.of(edition), language, Extent.PAGE);
    }

    private StandingIsland built(Optional<Edition> edition, Language language, Extent extent) {
        var words = org.respite.terms.render.Language.find(language.code()).orElseThrow();
        return new StandingBuilder(instrument, standing, edition, words, extent).build(entries);
    }
}
