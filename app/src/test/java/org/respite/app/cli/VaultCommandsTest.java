package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.model.ProblemsPage;
import org.respite.model.ProblemsPage.Section;

/** A keeper and a case worker with one vault and one record. “PLANTED” may be seen by who may read it, and nowhere else. */
class VaultCommandsTest {

    private static final String PASSPHRASE = "PLANTED olive grove";

    @TempDir
    Path temp;

    private final List<Run> runs = new ArrayList<>();
    private Path vault;
    private Path keeper;
    private Path passphrase;

    @BeforeEach
    void begin() throws IOException {
        vault = temp.resolve("vault.db");
        keeper = temp.resolve("keeper.key");
        passphrase = Files.writeString(temp.resolve("passphrase"), PASSPHRASE);
        assertThat(run("vault", "init", vault, "--key", keeper, "--holder", "ICRC").exitCode()).isZero();
    }

    private Run run(Object... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        if (!all.contains("photo") && !all.contains("tail")) {
            all.addAll(List.of("--passphrase-file", passphrase));
        }
        var run = Run.of(all.toArray());
        runs.add(run);
        return run;
    }

    private String put(Path key) throws IOException {
        var content = Files.writeString(temp.resolve("content.txt"), "PLANTED Layla");
        var run = run("vault", "put", vault, "--key", key, "--person", "PLANTED-17", "--kind", "name", "--purpose", "tracing", content);
        assertThat(run.exitCode()).isZero();
        return run.out().strip();
    }

    private Path worker() {
        var worker = temp.resolve("worker.key");
        assertThat(run("vault", "key", vault, "--key", keeper, "--new-key", worker, "--holder", "ICRC", "--role", "case worker",
                "--new-passphrase-file", passphrase).exitCode()).isZero();
        return worker;
    }

    @Test
    void caseWorkerReadsWhatTheKeeperAllowsAndTheRecordTellsOfIt() throws IOException {
        var record = record();
        var worker = worker();
        var commitment = put(worker);
        Object[] get = {"vault", "get", vault, "--key", worker, "--purpose", "tracing", "--record", record, commitment};
        assertThat(run(get)).satisfies(refused -> {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains("no rule lets a case worker read name for tracing");
        });
        run("vault", "allow", vault, "--key", keeper, "--role", "case worker", "--purpose", "tracing", "--kind", "name");
        assertThat(run(get).out()).isEqualTo("PLANTED Layla");
        runs.removeLast();
        assertThat(run("vault", "erase", vault, "--key", worker, "--person", "PLANTED-17", "--purpose", "wish").exitCode()).isEqualTo(1);
        assertThat(run("vault", "erase", vault, "--key", keeper, "--person", "PLANTED-17", "--purpose", "wish", "--record", record).out())
                .isEqualTo(commitment + "\n");
        assertThat(run(get)).satisfies(gone -> {
            assertThat(gone.exitCode()).isEqualTo(1);
            assertThat(gone.err()).contains("this was erased");
        });
        var told = run("record", "tail", record).out();
        assertThat(told.lines().map(line -> line.replaceFirst(".*\"act\":\"(\\w+)\".*", "$1")))
                .containsExactlyInAnyOrder("kept", "refused", "read", "erased");
        assertThat(told).contains(commitment);
        assertThat(runs).allSatisfy(run -> assertThat(run.out() + run.err()).doesNotContain("PLANTED"));
        assertThat(onDisk("record.db")).doesNotContain("PLANTED");
        assertThat(onDisk("vault.db")).doesNotContain("PLANTED");
    }

    @Test
    void whatIsKeptIsListedAndErasedOnceItsTimeIsOver() throws IOException {
        var content = Files.writeString(temp.resolve("content.txt"), "PLANTED Layla");
        for (var until : List.of("2020-01-01", "2999-01-01")) {
            run("vault", "put", vault, "--key", keeper, "--person", until, "--kind", "name", "--purpose", "tracing", "--until", until, content);
        }
        assertThat(run("vault", "erase", vault, "--key", keeper, "--due", "--purpose", "end of its time").out().lines()).hasSize(1);
        assertThat(run("vault", "list", vault, "--key", keeper, "--json").json().path("items").values())
                .extracting(item -> item.path("until").stringValue()).containsExactly("2999-01-01");
        assertThat(run("vault", "erase", vault, "--key", keeper, "--purpose", "any").err()).contains("`respite vault erase --help`");
    }

    @Test
    void protectedSourcesOfAnImportGoIntoTheVault() throws IOException {
        var record = record();
        var reports = Files.writeString(temp.resolve("reports.csv"), """
                id,kind,best,unit,from,place,source,source class,protected
                in-1,attack,1,person,2023-11-24,PLANTED-school,PLANTED caretaker,witness,yes
                """);
        Object[] file = {"record", "import", record, reports, "--filed-by", "Monitor", "--zone", "Asia/Gaza"};
        assertThat(run(file).exitCode()).isEqualTo(2);
        var all = new ArrayList<>(List.of(file));
        all.addAll(List.of("--vault", vault, "--vault-key", keeper, "--vault-passphrase-file", passphrase));
        assertThat(run(all.toArray()).exitCode()).isZero();
        var told = run("record", "tail", record).out();
        assertThat(told.lines()).hasSize(3);
        assertThat(told).doesNotContain("PLANTED");
        var place = told.lines().findFirst().orElseThrow().replaceFirst(".*\"withheld\":\"(\\w+)\".*", "$1");
        assertThat(run("vault", "get", vault, "--key", keeper, "--purpose", "verification", place).out()).isEqualTo("place PLANTED-school");
        assertThat(run(all.toArray()).exitCode()).isEqualTo(2);
        assertThat(run("vault", "list", vault, "--key", keeper).out().lines()).as("nothing is kept of refused tables").hasSize(2);
        assertThat(run("vault", "erase", vault, "--key", keeper, "--of", place, "--purpose", "wish of the source").out().lines())
                .as("the source and its place").hasSize(2);
        assertThat(run("vault", "list", vault, "--key", keeper).out()).isEmpty();
        assertThat(run("vault", "erase", vault, "--key", keeper, "--of", place, "--purpose", "wish of the source").exitCode()).isEqualTo(1);
    }

    static Stream<Section> sections() {
        return ProblemsPage.sections().stream().filter(section -> section.code().startsWith("R3"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void exampleIsAnsweredWithItsMessage(Section section) throws IOException {
        var text = Files.writeString(temp.resolve("text.key"), "no key");
        var run = switch (section.code()) {
            case "R301" -> run("vault", "list", Files.createDirectory(temp.resolve("other")).resolve("vault.db"), "--key", keeper);
            case "R302" -> run("vault", "init", temp.resolve("second.db"), "--key", keeper, "--holder", "ICRC");
            case "R303" -> run("vault", "list", vault, "--key", text);
            case "R304" -> Run.of("vault", "list", vault, "--key", keeper, "--passphrase-file", text);
            case "R305" -> run("vault", "get", vault, "--key", keeper, "--purpose", "tracing", "a93a72");
            case "R306" -> run("vault", "put", vault, "--key", keeper, "--person", "17", "--kind", "name", "--purpose", "tracing",
                    Files.write(temp.resolve("letter.pdf"), new byte[] {'%', 'P', 'D', 'F', (byte) 0xE2, (byte) 0xE3}));
            default -> throw new AssertionError("no example of " + section.code());
        };
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(ProblemsPage.oneLine(run.err()).replace(temp.toString() + "/", "").replace("other/", "")).contains(section.message());
    }

    private Path record() {
        var record = temp.resolve("record.db");
        assertThat(run("record", "key", "example.org/pause", temp.resolve("log.key")).exitCode()).isZero();
        assertThat(Run.of("record", "init", record, "--key", temp.resolve("log.key")).exitCode()).isZero();
        return record;
    }

    private String onDisk(String name) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(temp)) {
            for (var file : files.filter(f -> f.getFileName().toString().startsWith(name)).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
