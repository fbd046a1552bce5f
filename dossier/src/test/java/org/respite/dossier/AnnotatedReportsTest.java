package org.respite.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.dossier.Annotations.Score;

/** Reports in five qualities, annotated twice: how much of what stands in them is found, and how much that does not. */
class AnnotatedReportsTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    /** The reports that the rules were tried on. */
    @Test
    void statementsFiguresAndEventsOfTriedReportsAreFound() {
        var found = Annotations.of(dossier("seen"));
        var wanted = annotations("seen-first");
        assertThat(told("tried, statements", Score.of(found.statements(), wanted.statements())).f1()).isGreaterThan(0.92);
        assertThat(told("tried, with the holder's name", Score.of(found.holders(), wanted.holders())).f1()).isGreaterThan(0.85);
        assertThat(told("tried, conditions", Score.of(found.conditions(), wanted.conditions())).f1()).isGreaterThan(0.85);
        assertThat(told("tried, figures", Score.of(found.figures(), wanted.figures())).f1()).isGreaterThan(0.85);
        assertThat(told("tried, events", Score.of(found.events(), wanted.events())).f1()).isGreaterThan(0.9);
    }

    /** A fifth of the reports, which nobody looked at while the rules were written. */
    @Test
    void mostOfWhatHeldOutReportsSayIsFound() {
        var found = Annotations.of(dossier("unseen"));
        var wanted = annotations("unseen-first");
        assertThat(told("held out, statements", Score.of(found.statements(), wanted.statements())).f1()).isGreaterThan(0.65);
        assertThat(Score.of(found.statements(), wanted.statements()).precision()).isGreaterThan(0.8);
        told("held out, with the holder's name", Score.of(found.holders(), wanted.holders()));
        told("held out, conditions", Score.of(found.conditions(), wanted.conditions()));
        assertThat(told("held out, figures", Score.of(found.figures(), wanted.figures())).f1()).isGreaterThan(0.8);
        assertThat(told("held out, events", Score.of(found.events(), wanted.events())).f1()).isGreaterThan(0.6);
    }

    /** Denials, nested words, conditional offers, negations and corrections of other wars; the rules were mended by them. */
    @Test
    void hardReportsAreMostlyRead() {
        var found = Annotations.of(dossier("hard"));
        var wanted = annotations("hard-first");
        var statements = told("hard, statements", Score.of(found.statements(), wanted.statements()));
        assertThat(statements.precision()).isGreaterThan(0.9);
        assertThat(statements.recall()).isGreaterThan(0.65);
        told("hard, with the holder's name", Score.of(found.holders(), wanted.holders()));
        told("hard, conditions", Score.of(found.conditions(), wanted.conditions()));
        assertThat(told("hard, figures", Score.of(found.figures(), wanted.figures())).precision()).isGreaterThan(0.8);
        assertThat(told("hard, events", Score.of(found.events(), wanted.events())).precision()).isGreaterThan(0.8);
    }

    /** Five more, which were annotated before the rules were mended by the hard ones and not looked at since. */
    @Test
    void halfOfWhatLaterReportsSayIsFound() {
        var found = Annotations.of(dossier("later"));
        var wanted = annotations("later-first");
        var statements = told("later, statements", Score.of(found.statements(), wanted.statements()));
        assertThat(statements.precision()).isGreaterThan(0.75);
        assertThat(statements.recall()).isGreaterThan(0.45);
        told("later, with the holder's name", Score.of(found.holders(), wanted.holders()));
        told("later, conditions", Score.of(found.conditions(), wanted.conditions()));
        assertThat(told("later, figures", Score.of(found.figures(), wanted.figures())).f1()).isGreaterThan(0.8);
        told("later, events", Score.of(found.events(), wanted.events()));
    }

    /** Ten in a wire service's free prose; the rules were mended by them. */
    @Test
    void halfOfWhatReportsInFreeProseSayIsFound() {
        var statements = measured("wire");
        assertThat(statements.precision()).isGreaterThan(0.75);
        assertThat(statements.recall()).isGreaterThan(0.5);
    }

    /** Eight more, annotated before those mends and not looked at since: what to expect. */
    @Test
    void aFifthOfWhatReportsInFreeProseSayIsFoundWhereNobodyHadSeenThem() {
        var statements = measured("fresh");
        assertThat(statements.precision()).isGreaterThan(0.75);
        assertThat(statements.recall()).isGreaterThan(0.18);
    }

    private static Score measured(String folder) {
        var found = Annotations.of(dossier(folder));
        var wanted = annotations(folder + "-first");
        told(folder + ", with the holder's name", Score.of(found.holders(), wanted.holders()));
        told(folder + ", conditions", Score.of(found.conditions(), wanted.conditions()));
        assertThat(told(folder + ", figures", Score.of(found.figures(), wanted.figures())).f1()).isGreaterThan(0.8);
        assertThat(told(folder + ", events", Score.of(found.events(), wanted.events())).f1()).isGreaterThan(0.6);
        return told(folder + ", statements", Score.of(found.statements(), wanted.statements()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void twoPassesOfAnnotationMostlyAgree(String folder) {
        var first = annotations(folder + "-first");
        var second = annotations(folder + "-second");
        assertThat(told(folder + ", agreement on statements", Score.of(second.statements(), first.statements())).f1()).isGreaterThan(0.9);
        assertThat(told(folder + ", agreement on figures", Score.of(second.figures(), first.figures())).f1()).isGreaterThan(0.85);
        assertThat(told(folder + ", agreement on events", Score.of(second.events(), first.events())).f1()).isGreaterThan(0.85);
    }

    private static Dossier dossier(String folder) {
        return ((DossierMaker.Done) DossierMaker.make(RESOURCES.resolve(folder))).dossier();
    }

    private static Annotations annotations(String name) {
        return Annotations.of(RESOURCES.resolve("annotations/" + name + ".txt"));
    }

    private static Score told(String what, Score score) {
        System.out.println(what + ": " + score);
        return score;
    }
}
