package org.respite.formats.book;

import java.util.List;

/**
 * The words of a workbook around its tables, in one language. Names of sheets and columns are the same in all, for
 * problems are told with them.
 */
record BookText(
        Dictionary dictionary,
        List<String> guide,
        String settings,
        String drawing,
        String changes,
        String modifications,
        String required,
        String blankMeans,
        String chooseWord,
        String chooseName) {

    static BookText english() {
        return new BookText(
                Dictionary.english(),
                List.of(
                        "A scenario of Respite: all that is known before planning.",
                        "Fill in the sheets from left to right. Each has two grey rows that explain its columns, then the names"
                                + " of the columns, then hashtags by which they are found; your rows stand below.",
                        "Leave the hashtags as they are. Columns may change places, and you may add columns of your own.",
                        "Columns marked “required” are filled in every row. A sheet that you do not need stays empty.",
                        "Needed in any case: scenario, places, roads. Aid needs items, stocks, fleets and needs as well;"
                                + " times in which a zone may be entered stand in zones and pauses.",
                        "Names of things (ids) are compared exactly. Cells with a small arrow offer what can be chosen.",
                        "Dates: 2023-11-24; times: 2023-11-24 07:00; daily hours: 06:00-18:00; lists: a;b;c",
                        "Formulas are not read: paste them as values. No names of persons belong here.",
                        "Then: respite plan THIS-FILE.xlsx. It lists every problem with its sheet, row and column."),
                "The settings of the scenario. A setting without a value has its default.",
                "Points in the order in which the pencil goes. Nothing need stand here.",
                "Changes in the order in which they apply; the sheet is named in the setting “modifications”.",
                "names of sheets with changes, in the order in which they apply",
                "required",
                "blank: ",
                "Choose one of the words.",
                "Choose a name that the other sheet gives, or add it there.");
    }
}
