package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a plan is published when nobody says where. */
class PlanFilesTest {

    @ParameterizedTest
    @CsvSource({
        "gaza-2023-11, gaza-2023-11",
        "../elsewhere, -elsewhere",
        "/etc/passwd, -etc-passwd",
        "a b, a-b",
        "..., plan",
        "غزة, غزة"
    })
    void aNameNeverLeadsOutOfTheFolder(String name, String folder) {
        assertThat(PlanFiles.safe(name)).isEqualTo(folder);
    }
}
