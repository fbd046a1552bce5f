package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that others made for other ends never end in anything but problems. */
class ForeignTablesTest {

    @TempDir
    Path temp;

    @Test
    void theFixturesOfTheHxlAuthorAreReadOrRefusedInWords() throws IOException {
        var shared = Repository.findShared();
        assumeTrue(shared.isPresent(), "the shared data is not beside the repository");
        try (var files = Files.list(shared.orElseThrow().resolve("data/formats"))) {
            for (var file : files.filter(f -> f.getFileName().toString().startsWith("hxl_")).sorted().toList()) {
                var folder = ScenarioFolder.in(temp, file.getFileName().toString());
                folder.write("zones.csv", Files.readAllBytes(file));
                assertThat(folder.problems()).as(file.getFileName().toString()).isNotEmpty()
                        .allSatisfy(p -> assertThat(p.nextStep()).isNotBlank());
                if (file.getFileName().toString().contains("latin1")) {
                    assertThat(folder.told()).contains("S104 zones.csv 1 -");
                }
                if (file.getFileName().toString().equals("hxl_input-valid.csv")) {
                    assertThat(folder.told()).contains("S107 zones.csv 3 zone");
                }
            }
        }
    }
}
