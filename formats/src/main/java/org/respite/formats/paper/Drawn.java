package org.respite.formats.paper;

import io.roastedroot.quickjs4j.core.Builtins;
import io.roastedroot.quickjs4j.core.Engine;
import io.roastedroot.quickjs4j.core.Runner;
import java.util.List;
import org.respite.formats.report.PaperSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the report's own script draws for paper. The script runs in a closed machine: it sees the report's data and asks
 * for the words of numbers and dates, and nothing else.
 *
 * @param foot what stands at the foot of each sheet
 * @param body elements as XML
 */
record Drawn(String foot, List<Section> sections, String body) {

    private static final int LONGEST_MILLISECONDS = 300_000;

    /** A section, for the bookmarks. */
    record Section(String id, String title) {}

    static Drawn of(PaperSource source) {
        var answer = new StringBuilder();
        var host = Builtins.builder("host")
                .addStringToString("words", IntlWords::answer)
                .addStringToVoid("done", answer::append)
                .build();
        try (var engine = Engine.builder().addBuiltins(host).build();
                var runner = Runner.builder()
                        .withEngine(engine)
                        .withTimeoutMs(LONGEST_MILLISECONDS)
                        .withCompilationTimeoutMs(LONGEST_MILLISECONDS)
                        .build()) {
            runner.compileAndExec(Resources.text("intl.js") + source.script() + call(source));
        }
        return JsonMapper.shared().readValue(answer.toString(), Drawn.class);
    }

    private static String call(PaperSource source) {
        return "host.done(JSON.stringify(%s.sheets(%s, \"%s\", %s, %s)));"
                .formatted(source.module(), source.data(), source.language().code(), source.words(), source.summaryOnly());
    }
}
