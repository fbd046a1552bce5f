package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.InputFile;
import org.respite.formats.Problem;
import org.respite.formats.Problem.Severity;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.terms.drafting.Question;
import org.respite.terms.language.Mistake;
import org.respite.terms.language.Reading;
import org.respite.terms.language.TermsReader;
import org.respite.terms.tree.Instrument;

/** A file of terms as a command needs it. */
final class TermsInput {

    private TermsInput() {}

    /** Fails with {@link InputRefused} when the file is not there or holds mistakes. */
    static Instrument read(Path file) {
        var name = name(file);
        return switch (TermsReader.read(text(file, name))) {
            case Reading.Read(var instrument) -> instrument;
            case Reading.Refused(var mistakes) ->
                throw new InputRefused(mistakes.stream().map(m -> problem(name, m)).toList());
        };
    }

    static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The name by which notices and scenarios speak of the terms. */
    static String stem(Path file) {
        var name = name(file);
        return name.endsWith(".terms") ? name.substring(0, name.length() - ".terms".length()) : name;
    }

    /** Where words stand in a line, from 1; 0 where they do not stand there. */
    static int column(Path file, int line, String words) {
        return text(file, name(file)).lines().skip(line - 1L).findFirst().map(l -> l.indexOf(words) + 1).orElse(0);
    }

    private static String text(Path file, String name) {
        var problems = new Problems();
        if (!file.toFile().exists()) {
            problems.file(ProblemCode.MISSING_FILE, name, file.toString(), "there is no such file", "Name a .terms file");
            throw new InputRefused(problems.all());
        }
        return InputFile.findText(InputFile.folderOf(file), name, problems)
                .orElseThrow(() -> new InputRefused(problems.all()));
    }

    private static Problem problem(String file, Mistake mistake) {
        return new Problem(mistake.code().code(), Severity.ERROR, file, OptionalInt.of(mistake.line()),
                Optional.of(String.valueOf(mistake.column())), mistake.found(), mistake.message(), mistake.nextStep());
    }

    static Problem problem(String file, Question question) {
        return new Problem(question.code().code(), Severity.WARNING, file, OptionalInt.of(question.line()), Optional.empty(),
                question.subject(), question.message(), question.nextStep());
    }

    static List<Problem> problems(Path file, List<Question> questions) {
        return questions.stream().map(q -> problem(name(file), q)).toList();
    }
}
