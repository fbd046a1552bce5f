package org.respite.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages for readers lead where they say. */
class PagesTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void everyLinkToAPageOrFileLeadsSomewhere() {
        assertThat(Checkout.pages()).isNotEmpty().allSatisfy(page -> assertThat(deadLinks(page)).as("%s", page).isEmpty());
    }

    @Test
    void everyPageOfTheDocsCanBeFoundFromTheirIndex() {
        var docs = Checkout.ROOT.resolve("docs");
        var index = links(docs.resolve("README.md"));
        var decisions = links(docs.resolve("decisions/README.md"));
        assertThat(Checkout.pages().stream().filter(p -> p.startsWith(docs) && !p.endsWith("README.md")))
                .allSatisfy(page -> assertThat(index.contains(page) || decisions.contains(page))
                        .as("%s is listed", page)
                        .isTrue());
    }

    private static List<Path> deadLinks(Path page) {
        return links(page).stream().filter(target -> !Files.exists(target)).toList();
    }

    private static List<Path> links(Path page) {
        return LINK.matcher(String.join("\n", Checkout.lines(page)))
                .results()
                .map(r -> r.group(1))
                .filter(target -> !target.contains(":"))
                .map(target -> page.resolveSibling(target).normalize())
                .toList();
    }
}
