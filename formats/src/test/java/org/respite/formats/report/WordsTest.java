package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.respite.model.preparation.Destination;
import org.respite.model.preparation.Requirement;

class WordsTest {

    private static final String SCRIPT = Page.MODULES.stream()
            .filter(m -> !m.equals("words"))
            .map(m -> Page.resource(m + ".js"))
            .collect(Collectors.joining("\n"));
    private static final Set<String> KEYS = found("(?m)^  \"([\\w.]+)\":", Page.resource("words.js"));

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyWordThatThePageAsksForIsThere() {
        assertThat(KEYS).containsAll(found("\\bt\\(\"([\\w.]+)\"", SCRIPT));
    }

    @Test
    void everyWordIsAskedFor() {
        var prefixes = found("`([a-z]+\\.)\\$\\{", SCRIPT);
        var asked = found("\"([\\w]+(?:\\.[\\w]+)*)\"", SCRIPT);
        assertThat(KEYS).allMatch(key -> asked.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    }

    @Test
    void everyReasonHasWords() {
        assertThat(KEYS).containsAll(Arrays.stream(Reason.values()).map(r -> "reason." + r).toList());
    }

    @Test
    void everyRequirementAndStandardHasWords() {
        assertThat(KEYS)
                .containsAll(Arrays.stream(Requirement.Kind.values()).map(k -> "requirement." + k).toList())
                .containsAll(Arrays.stream(Destination.Standard.values()).map(s -> "standard." + s).toList());
    }

    @Test
    void noWordsStandInTheDrawingLibrary() {
        for (var module : List.of("chart", "map", "gantt", "dom", "format")) {
            assertThat(Page.resource(module + ".js")).doesNotContain("./words.js");
        }
    }
}
