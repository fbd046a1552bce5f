package org.respite.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which area a figure speaks: the country of whoever gives it is not the place. */
class WhereItIsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Egypt said 60 trucks crossed on Tuesday.; ''",
        "Egypt said 60 trucks entered Gaza on Tuesday.; gaza",
        "According to Israel, 60 trucks entered Rafah.; gaza",
        "The Gaza health ministry said at least 60 people had been killed.; gaza",
        "Some 60 people were killed in southern Israel.; israel",
        "Israeli officials said 60 people were killed in Egypt.; egypt",
        "An Egyptian official said 60 foreigners left Gaza.; gaza"
    })
    void theSpeakersCountryIsNoPlace(String sentence, String area) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "15 November 2023\n\n" + sentence + "\n");
        var dossier = ((DossierMaker.Done) DossierMaker.make(folder)).dossier();
        assertThat(dossier.figures()).hasSize(1).allSatisfy(f -> assertThat(f.content().area()).isEqualTo(area));
    }
}
