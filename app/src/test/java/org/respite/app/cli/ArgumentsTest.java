package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type: understood, or refused with a hint; stdout stays free for data. */
class ArgumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan",
                "plan a b",
                "plan a --gap 7",
                "plan a --gap NaN",
                "plan a --time-limit 0",
                "plan a --time-limit -3",
                "plan a --time-limit soon",
                "plan a --seed 1.5",
                "plan a --edition secret",
                "plan a --edition",
                "plan a --edition party:",
                "plan a --edition operational",
                "plan a --recipient x",
                "plan a --notifications",
                "plan a --edition party:x --valid-for 0",
                "plan a --edition party:x --valid-for 745",
                "plan a --at yesterday",
                "publish a b",
                "plan a --lang xx",
                "plan a --lang en,english",
                "plan a --colour",
                "check a",
                "check a b c",
                "check a b --details",
                "check a b --both-ends",
                "new",
                "new a b",
                "export",
                "export pdf a b",
                "export xlsx a",
                "import",
                "import hxl a",
                "import xlsx a",
                "record",
                "record init a",
                "record append a",
                "record prove a",
                "record prove a one",
                "record tail a --count 0",
                "record copy a",
                "verify",
                "witness",
                "standing a --record b --edition operational",
                "standing a --record b --written yesterday",
                "standing a --record b --lang xx",
                "fly a"
            })
    void wrongArgumentsAreRefusedWithAHint(String typed) {
        var run = Run.of((Object[]) (typed.isEmpty() ? new String[0] : typed.split(" ")));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("respite: ").contains("--help");
    }

    @Test
    void aMisspeltCommandIsGuessed() {
        assertThat(Run.of("pln").err()).contains("Did you mean: respite plan or respite replan?");
    }

    @Test
    void helpIsDataAndNamesEveryCommandAndExitCode() {
        var run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("plan", "check", "publish", "wrong input");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpOfACommandNamesItsOptions() {
        assertThat(Run.of("plan", "--help").out())
                .contains("--out", "--time-limit", "--gap", "--seed", "--json", "--quiet", "--edition", "--recipient", "--valid-for",
                        "--lang", "--pdf");
    }

    @Test
    void versionIsOneLine() {
        assertThat(Run.of("--version").out().lines()).hasSize(1).first().asString().startsWith("respite ");
    }
}
