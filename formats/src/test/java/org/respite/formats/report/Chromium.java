package org.respite.formats.report;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests the installed Chromium. It is started once, with a fresh profile, and ends with the test run. Where none
 * is installed, the tests that ask for it are skipped and say so.
 */
final class Chromium implements ExecutionCondition, ParameterResolver {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Path ON_MACOS = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** Without the sandbox, which needs a user other than root: what is opened was written by the tests themselves. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return findInstalled()
                .map(program -> ConditionEvaluationResult.enabled("found " + program))
                .orElse(ConditionEvaluationResult.disabled("no Chromium found; ./run-tests says how to install it"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent(Running.class, key -> new Running(), Running.class)
                .browser;
    }

    private static Optional<Path> findInstalled() {
        var path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.concat(
                        NAMES.stream().flatMap(name -> Stream.of(path).map(folder -> Path.of(folder, name))),
                        Stream.of(ON_MACOS))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** JUnit closes it after the last test. */
    private static final class Running implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;

        Running() {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium()
                    .launch(new BrowserType.LaunchOptions().setExecutablePath(findInstalled().orElseThrow()).setArgs(FLAGS));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
