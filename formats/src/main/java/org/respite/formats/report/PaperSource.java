package org.respite.formats.report;

/**
 * What sheets of paper are drawn from, for a program that can run a script without a browser. The script ends with a
 * function {@code sheets(data, language, words, summaryOnly)} in the variable {@code module}.
 *
 * @param module variable of the script
 * @param data the edition's data as JSON
 * @param words of the language, as JSON
 * @param style sheet for paper
 */
public record PaperSource(
        String title, String module, String script, String data, String words, String style, boolean summaryOnly, Language language) {

    /** The report's own sheets. */
    static PaperSource of(String title, String data, boolean summaryOnly, Language language) {
        return of("report/paper.js", title, data, summaryOnly, language);
    }

    /**
     * Sheets of another kind.
     *
     * @param entry the module that builds the sheets, such as "report/paper.js"
     * @param data as JSON
     */
    public static PaperSource of(String entry, String title, String data, Language language) {
        return of(entry, title, data, false, language);
    }

    private static PaperSource of(String entry, String title, String data, boolean summaryOnly, Language language) {
        return new PaperSource(
                title,
                Modules.variableOf(entry),
                Modules.join(entry, Resource::text),
                data,
                Catalogue.of(language).json(),
                Resource.text("report/paper.css"),
                summaryOnly,
                language);
    }
}
