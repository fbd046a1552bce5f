package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A report as a reader has it: opened from disk, without a network. It notes what the page asks for and complains of. */
final class OpenReport implements AutoCloseable {

    static final int PHONE = 390;
    static final int DESK = 1280;
    private static final String AXE = axe();

    final Page page;
    final String address;
    final List<String> asked = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();
    private final BrowserContext context;

    /** @param width of the window, in CSS pixels */
    OpenReport(Browser browser, SamplePage sample, int width) {
        this(browser, sample.written(), width);
    }

    /** @param file of a page */
    OpenReport(Browser browser, Path file, int width) {
        address = file.toUri().toString();
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setOffline(true));
        context.route("**/*", route -> {
            asked.add(route.request().url());
            if (route.request().url().equals(address)) {
                route.resume();
            } else {
                route.abort();
            }
        });
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (Set.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address);
    }

    /** Opens every list that is folded. */
    OpenReport unfolded() {
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        return this;
    }

    /** What keeps somebody from reading the page, as far as axe sees it. */
    List<String> barriers() {
        page.evaluate(AXE);
        return texts("""
                axe.run().then(found => found.violations.flatMap(rule =>
                  rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`)))""");
    }

    /** Insists that the page is read without a barrier, a scroll bar to the side, a complaint or another address, on a phone and at a desk. */
    static void insistsOnReadable(Browser browser, Path file) {
        for (int width : new int[] {PHONE, DESK}) {
            try (var page = new OpenReport(browser, file, width).unfolded()) {
                assertThat(page.complaints).isEmpty();
                assertThat(page.asked).containsExactly(page.address);
                assertThat(page.number("document.documentElement.scrollWidth - innerWidth")).isLessThanOrEqualTo(0);
                assertThat(page.barriers()).isEmpty();
            }
        }
    }

    private static String axe() {
        try (var in = OpenReport.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where words in Latin letters stand in a page of another script. What is set apart by the isolating letters, or stands in one of
     * some elements, is a text of scenario, terms or record in its own language.
     */
    List<String> latinWordsOutside(String elements) {
        return texts("""
                (() => {
                  const apart = /[\\u2066-\\u2068][^\\u2066-\\u2069]*\\u2069/g;
                  const bare = (text) => { let t = text, last; do { last = t; t = t.replace(apart, ''); } while (t !== last); return t; };
                  const walker = document.createTreeWalker(document.getElementById('report'), NodeFilter.SHOW_TEXT);
                  const found = [];
                  while (walker.nextNode()) {
                    const node = walker.currentNode;
                    if (!node.parentElement.closest('%s') && /[A-Za-z]/.test(bare(node.textContent))) found.push(node.parentElement.tagName + ': ' + node.textContent);
                  }
                  for (const name of ['aria-label', 'title', 'aria-valuetext'])
                    document.querySelectorAll(`#report [${name}]`).forEach(one => {
                      if (/[A-Za-z]/.test(bare(one.getAttribute(name)))) found.push(name + ': ' + one.getAttribute(name));
                    });
                  return found;
                })()""".formatted(elements));
    }

    /** What a script of the test finds out about the page, as whole number. */
    int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    /** What a script of the test finds out about the page, as texts. */
    List<String> texts(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
