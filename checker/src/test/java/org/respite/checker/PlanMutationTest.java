package org.respite.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanMutationTest {

    /** The plan has something to spoil for every kind, and every spoiled plan is refused for its reason. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everySpoiledPlanIsRefused(long seed) {
        var world = RichWorld.scenario();
        var all = PlanMutation.of(world, RichWorld.plan(world), seed);
        assertThat(all.skipped()).isEmpty();
        for (var mutation : all.mutations()) {
            var report = new PlanChecker().check(world, mutation.plan(), Plans.DIGEST);
            assertThat(mutation.isCaughtBy(report))
                    .as("%s of %s, seed %s, found %s", mutation.name(), mutation.movement(), seed, report.findings())
                    .isTrue();
        }
    }

    @Test
    void theListInTheDocumentationIsTheListInTheCode() throws IOException {
        var listed = PlanMutation.kinds().stream()
                .map(k -> "| `" + k.name() + "` | " + k.what() + " | "
                        + k.codes().stream().sorted().collect(Collectors.joining(", ")) + " |")
                .toList();
        var page = Files.readAllLines(Path.of("../docs/concepts/mutations.md"));
        assertThat(page.stream().filter(line -> line.startsWith("| `")).toList()).isEqualTo(listed);
    }
}
