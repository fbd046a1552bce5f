package org.respite.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose position a sentence is, where the sentence alone does not say. */
class WhoSaysWhatTest {

    @TempDir
    private Path folder;

    @Test
    void itIsTheBodyAndHeThePerson() throws IOException {
        assertThat(positions("OCHA said lorries were waiting. US President Joe Biden said he was tired. It called for more aid."))
                .containsExactly("ocha aid for");
    }

    @Test
    void itIsImportantIsNobody() throws IOException {
        assertThat(positions("OCHA said lorries were waiting. It is important to open corridors.")).isEmpty();
    }

    @Test
    void theArmyIsTheOneToldOf() throws IOException {
        assertThat(positions("Sudan's army met the envoys. The army rejected a truce, and army spokesman Nabil Abdallah said corridors were unacceptable."))
                .containsExactly("sudan pause against", "sudan corridors against");
    }

    @Test
    void theArmyOfTwoIsNobodys() throws IOException {
        assertThat(positions("Sudan's army and Ethiopia's army met. The army rejected a truce.")).isEmpty();
    }

    @Test
    void neitherNorIsBothAgainst() throws IOException {
        var text = "Neither Moscow nor Kyiv has agreed to a general ceasefire, a Turkish official familiar with the talks said on condition of anonymity.";
        assertThat(positions(text)).containsExactlyInAnyOrder("russia ceasefire against", "ukraine ceasefire against");
        assertThat(made().statements()).allSatisfy(s -> assertThat(s.content().condition()).isEmpty());
        assertThat(made().events()).isEmpty();
    }

    @Test
    void whoIsJoinedInAnothersWordsHoldsItToo() throws IOException {
        assertThat(positions("US officials said Israel and Hamas would accept a truce.")).contains("israel pause for", "hamas pause for")
                .doesNotContain("us pause for");
    }

    @Test
    void whatAnotherIsSaidToWantIsThatOnes() throws IOException {
        assertThat(positions("A US official said Washington had been told that Hamas would free hostages.")).containsExactly("hamas hostages for");
    }

    @Test
    void thePointOfAnAbbreviationEndsNoClause() throws IOException {
        assertThat(positions("Russia blocked a nine-month extension of the U.N. aid operation.")).containsExactly("russia aid against");
    }

    @Test
    void aRefusalIsTheStanceOfItsOwner() throws IOException {
        assertThat(positions("The RSF's refusal to lift the siege has kept convoys waiting, according to OCHA.")).containsExactly("rsf blockade for");
    }

    @Test
    void theConditionOfTheRivalIsNotOnesOwn() throws IOException {
        positions("Sudan's army rejected a truce, hours after the Rapid Support Forces offered one in return for the release of prisoners.");
        assertThat(made().statements()).filteredOn(s -> s.content().holder().party().equals("sudan")).hasSize(1)
                .allSatisfy(s -> assertThat(s.content().condition()).isEmpty());
    }

    @Test
    void whatACorrectionTakesBackIsNoPosition() throws IOException {
        assertThat(positions("Kyiv asked for time.\n\nAn earlier version of this report said Ukraine had rejected humanitarian corridors.")).isEmpty();
    }

    @Test
    void whatIsCalledAMistakeIsOpposed() throws IOException {
        assertThat(positions("Israeli Finance Minister Bezalel Smotrich described fuel for Gaza as a grave mistake.")).containsExactly("israel fuel against");
    }

    private List<String> positions(String text) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "15 November 2023\n\n" + text + "\n");
        return made().statements().stream().map(s -> s.content())
                .map(s -> s.holder().party() + " " + s.topic() + " " + s.stance().name().toLowerCase(Locale.ROOT)).distinct().toList();
    }

    private Dossier made() {
        return ((DossierMaker.Done) DossierMaker.make(folder)).dossier();
    }
}
