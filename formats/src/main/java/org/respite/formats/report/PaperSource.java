package org.respite.formats.report;

/**
 * What sheets of paper are drawn from, for a program that can run a script without a browser. The script ends with a
 * function {@code sheets(data, language, words, summaryOnly)} in the variable {@code module_paper}.
 *
 * @param data the edition's data as JSON
 * @param words of the language, as JSON
 * @param style sheet for paper
 */
public record PaperSource(
        String title, String script, String data, String words, String style, boolean summaryOnly, Language language) {

    static PaperSource of(String title, String data, boolean summaryOnly, Language language) {
        return new PaperSource(
                title,
                Modules.join("report/paper.js", Resource::text),
                data,
                Catalogue.of(language).json(),
                Resource.text("report/paper.css"),
                summaryOnly,
                language);
    }
}
