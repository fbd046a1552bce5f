package org.respite.dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which day a sentence in a report of Wednesday, 15 November 2023, tells. */
class TimesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2023, 11, 15);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "The convoy crossed on Friday.; 2023-11-10",
        "The minister said on Wednesday that he was against it.; 2023-11-15",
        "They met last Wednesday.; 2023-11-08",
        "The truce will begin on Friday.; 2023-11-15",
        "The truce is to begin on Friday, an envoy said on Tuesday.; 2023-11-14",
        "Talks would resume in Cairo next Thursday, he said on Monday.; 2023-11-13",
        "The truce holds until Saturday.; 2023-11-15",
        "About 6,700 people have left since 1 November.; 2023-11-15",
        "More lorries than on Monday crossed on Tuesday.; 2023-11-14",
        "GENEVA, 15 November 2023 - The agency said on Monday it had no fuel.; 2023-11-13",
        "GENEVA, 15 November 2023 - The agency ran out of fuel on 12 November.; 2023-11-12",
        "GENEVA, 15 November 2023 - The agency has no fuel.; 2023-11-15",
        "He would not agree, he told reporters on Sunday.; 2023-11-12"
    })
    void aWeekdayIsTheLastOneUnlessItIsABoundOrPlanned(String sentence, LocalDate day) {
        assertThat(Times.of(sentence, Optional.of(WEDNESDAY)).orElseThrow().first()).isEqualTo(day);
    }
}
