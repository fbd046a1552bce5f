package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.yaml.SettingsReader;

/** The reference pages say what the reader does. */
class ReferencePagesTest {

    @Test
    void everyProblemCodeIsExplained() throws IOException {
        var page = page("problems.md");
        assertThat(page.lines()
                        .filter(l -> Stream.of("S", "R5", "T4", "D", "B").anyMatch(begin -> l.startsWith("### " + begin)))
                        .map(l -> l.split(" ")[1]))
                .containsExactlyElementsOf(Stream.of(ProblemCode.values()).map(ProblemCode::code).toList());
    }

    @Test
    void everyColumnOfEveryTableIsInTheDictionary() throws IOException {
        var page = page("tables.md");
        for (var layout : Layouts.ALL) {
            var section = section(page, layout.file());
            for (var column : layout.columns()) {
                if (Stream.of(Layout.SOURCE, Layout.AS_OF, Layout.ESTIMATE).noneMatch(column::equals)) {
                    assertThat(section).as(layout.file() + " " + column.header())
                            .contains(column.header())
                            .contains("`" + column.hashtag() + "`");
                    assertThat(section.lines().filter(l -> l.contains("`" + column.hashtag() + "`")).findFirst()
                                    .orElse("").contains(" | yes | "))
                            .as("required: " + column)
                            .isEqualTo(column.isRequired());
                }
            }
        }
    }

    @Test
    void everyTableOfTheDictionaryIsRead() throws IOException {
        var files = Layouts.ALL.stream().map(Layout::file).toList();
        assertThat(page("tables.md").lines().filter(l -> l.startsWith("### ")).map(l -> l.substring(4)))
                .containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void everySettingIsInTheDictionary() throws IOException {
        var page = page("tables.md");
        SettingsReader.CALENDAR.forEach(key -> assertThat(page).contains("`calendar." + key + "`"));
        SettingsReader.RULES.forEach(key -> assertThat(page).contains("`rules." + key + "`"));
        SettingsReader.WORTH.forEach(key -> assertThat(page).contains("`worth." + key + "`"));
        SettingsReader.MODE.forEach(key -> assertThat(page).contains("`modes.MODE." + key + "`"));
    }

    private static String section(String page, String file) {
        int from = page.indexOf("### " + file);
        int to = page.indexOf("\n### ", from + 1);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    private static String page(String name) throws IOException {
        return Files.readString(Repository.root().resolve("docs/reference").resolve(name));
    }
}
