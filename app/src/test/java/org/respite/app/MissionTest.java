package org.respite.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of what Respite is for hides no gap: each mechanism has a test that shows it, or is said not to be built. */
class MissionTest {

    private static final int MECHANISMS = 17;

    private final List<List<String>> rows = Checkout.lines(Checkout.ROOT.resolve("docs/mission.md")).stream()
            .filter(line -> line.matches("\\| \\d+ \\|.*"))
            .map(line -> List.of(line.strip().split(" *\\| *", -1)))
            .toList();

    @Test
    void everyMechanismHasARow() {
        assertThat(rows).extracting(row -> row.get(1))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, MECHANISMS).mapToObj(String::valueOf).toList());
    }

    @Test
    void everyMechanismIsShownByATestOrSaidNotToBeBuilt() {
        assertThat(rows).allSatisfy(row -> {
            var classes = row.get(3);
            var tests = row.get(4);
            if (row.get(5).equals("not built yet")) {
                assertThat(classes + tests).as("row %s", row.get(1)).isEmpty();
            } else {
                assertThat(classes).as("classes of row %s", row.get(1)).contains("`");
                assertThat(tests).as("tests of row %s", row.get(1)).contains("Test`");
            }
        });
    }
}
