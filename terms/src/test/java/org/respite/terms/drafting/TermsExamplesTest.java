package org.respite.terms.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.model.ProblemsPage;
import org.respite.model.ProblemsPage.Section;
import org.respite.terms.language.Drafts;
import org.respite.terms.language.MistakeCode;
import org.respite.terms.language.Reading;
import org.respite.terms.language.TermsReader;

/** Whoever writes what an example of the reference page does is told what the page says. */
class TermsExamplesTest {

    static Stream<Section> sections() {
        return ProblemsPage.sections().stream().filter(section -> section.code().matches("T[12].*"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void anExampleIsAnsweredWithItsMessage(Section section) {
        var text = section.blocks().size() == 1 ? "note " + "x".repeat(2_058) : section.blocks().getFirst().text();
        assertThat(said(text)).as(section.code()).contains(section.message());
    }

    @Test
    void everyCodeHasASection() {
        var codes = new ArrayList<String>();
        Arrays.stream(MistakeCode.values()).forEach(c -> codes.add(c.code()));
        Arrays.stream(QuestionCode.values()).forEach(c -> codes.add(c.code()));
        assertThat(sections().map(Section::code)).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void everyQuestionButTheWarningAboutReliefIsAnsweredByLeavingItOpen() {
        assertThat(sections().filter(s -> s.code().startsWith("T2") && !s.code().equals("T214"))).allSatisfy(section -> {
            var lines = new ArrayList<>(section.blocks().getFirst().text().lines().toList());
            var question = questions(String.join("\n", lines), section.code()).getFirst();
            var answer = "left open by agreement: " + question.topic().orElseThrow().word();
            var line = lines.get(question.line() - 1);
            boolean head = question.line() == 1;
            var indent = head ? "" : " ".repeat(line.length() - line.stripLeading().length() + 2);
            lines.add(question.line(), indent + answer);
            assertThat(questions(String.join("\n", lines), section.code())).as(String.join("\n", lines)).isEmpty();
        });
    }

    private static List<Question> questions(String text, String code) {
        return Drafting.questions(Drafts.read(text)).stream().filter(q -> q.code().code().equals(code)).toList();
    }

    private static List<String> said(String text) {
        return switch (TermsReader.read(text)) {
            case Reading.Read(var instrument) -> Drafting.questions(instrument).stream()
                    .map(q -> ProblemsPage.oneLine("warning %s pause.terms, row %d: %s (found “%s”). %s".formatted(
                            q.code().code(), q.line(), q.message(), q.subject(), q.nextStep())))
                    .toList();
            case Reading.Refused(var mistakes) -> mistakes.stream()
                    .map(m -> ProblemsPage.oneLine("error %s pause.terms, row %d, column %d: %s%s. %s".formatted(
                            m.code().code(), m.line(), m.column(), m.message(),
                            m.found().isBlank() ? "" : " (found “" + m.found() + "”)", m.nextStep())))
                    .toList();
        };
    }
}
