package org.respite.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.respite.model.ProblemsPage;

/** The reference page of problem codes holds the checker's findings too, with messages that the checker really gives. */
class FindingExamplesTest {

    @Test
    void everyRuleHasAnExampleAndEveryExampleARule() throws IOException {
        assertThat(sections().map(ProblemsPage.Section::code)).containsExactlyElementsOf(rules());
    }

    @Test
    void theCheckerSaysWhatThePageShows() {
        var said = said();
        assertThat(sections()).allSatisfy(section -> assertThat(said)
                .filteredOn(message -> message.startsWith(section.code()))
                .contains(section.message()));
    }

    private static Stream<ProblemsPage.Section> sections() {
        return ProblemsPage.sections().stream().filter(section -> section.code().startsWith("P"));
    }

    private static Set<String> rules() throws IOException {
        return Pattern.compile("(?m)^\\| `(P\\d{3})` \\|")
                .matcher(Files.readString(Path.of("../docs/concepts/rules.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the checker says of a correct plan that is spoiled in each way. */
    private static Set<String> said() {
        var world = RichWorld.scenario();
        return PlanMutation.of(world, RichWorld.plan(world), 1).mutations().stream()
                .flatMap(spoiled -> new PlanChecker().check(world, spoiled.plan(), Plans.DIGEST).findings().stream())
                .map(FindingExamplesTest::line)
                .collect(Collectors.toSet());
    }

    private static String line(Finding finding) {
        var movement = finding.movement().map(id -> " " + id + ":").orElse("");
        return ProblemsPage.oneLine(finding.code() + movement + " " + finding.message());
    }
}
