package org.respite.formats.terms;

import java.util.List;
import org.respite.terms.render.Rendering;
import org.respite.terms.render.StageGraph;
import org.respite.terms.tree.Instrument;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Terms for machines: their text, and their stages. docs/reference/terms.schema.json says what is in both. */
public final class TermsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private TermsJson() {}

    private record TextTold(
            String format, String language, String direction, String title, String draft, List<Rendering.Item> items) {}

    private record StagesTold(String format, String title, List<StageGraph.Box> stages) {}

    /** The numbered text in one language. */
    public static String text(Rendering.Text text) {
        return JSON.writeValueAsString(new TextTold(
                "respite-terms-text/1", text.language().code(), text.direction(), text.title(), text.draft(), text.items()));
    }

    /** The stages, and what leads from one to the next. */
    public static String stages(Instrument instrument) {
        return JSON.writeValueAsString(
                new StagesTold("respite-terms-stages/1", instrument.title(), StageGraph.boxes(instrument)));
    }
}
