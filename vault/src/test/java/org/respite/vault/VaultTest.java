package org.respite.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.respite.vault.VaultFile.NOW;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.model.report.Access;
import org.respite.model.report.Actor;
import org.respite.model.report.Commitment;

/** Case 17 and case 18 of a tracing service. “Planted” words must be found where they may be, and nowhere else. */
class VaultTest {

    private static final String PLANTED = "PLANTED-Layla-0590000000";
    private static final String CASE = "PLANTED-case-17";

    @TempDir
    Path temp;

    private Path file;
    private Vault keeper;

    @BeforeEach
    void open() {
        file = temp.resolve("vault.db");
        keeper = VaultFile.open(file, KeyFile.KEEPER, 7);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Commitment put(String reference, String content) {
        return keeper.put(reference, "name", bytes(content), Optional.empty(), "tracing", NOW);
    }

    private static String text(Opened opened) {
        return opened instanceof Opened.Content content ? new String(content.bytes(), StandardCharsets.UTF_8) : opened.toString();
    }

    private List<Access> accesses() {
        var all = new ArrayList<Access>();
        keeper.deliver(all::add);
        return all;
    }

    @Test
    void whatWasPutInComesOutAgain() {
        var commitment = put(CASE, PLANTED);
        assertThat(text(keeper.get(commitment, "tracing", NOW))).isEqualTo(PLANTED);
        assertThat(text(VaultFile.open(file, KeyFile.KEEPER, 8).get(commitment, "tracing", NOW))).isEqualTo(PLANTED);
    }

    @Test
    void commitmentIsCheckedWithAnyProgramForSha256() throws NoSuchAlgorithmException {
        var commitment = put(CASE, PLANTED);
        var content = (Opened.Content) keeper.get(commitment, "tracing", NOW);
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update(bytes("respite-commitment/1\n"));
        sha.update(content.salt());
        sha.update(content.bytes());
        assertThat(commitment.digest().hex()).isEqualTo(HexFormat.of().formatHex(sha.digest()));
    }

    @Test
    void sameContentHasAnotherCommitmentEachTime() {
        assertThat(put(CASE, PLANTED)).isNotEqualTo(put(CASE, PLANTED));
    }

    @Test
    void fileHoldsNothingThatCanBeRead() throws IOException {
        put(CASE, PLANTED);
        assertThat(everythingOnDisk()).doesNotContain("PLANTED").doesNotContain(HexFormat.of().formatHex(bytes("PLANTED")));
    }

    @Test
    void erasedContentIsGoneForEverybodyAndItsCommitmentStays() {
        var gone = put(CASE, PLANTED);
        var stays = put("case-18", "another");
        assertThat(keeper.erase(CASE, "wish of the person", NOW)).containsExactly(gone);
        assertThat(keeper.get(gone, "tracing", NOW)).isInstanceOf(Opened.Erased.class);
        assertThat(text(keeper.get(stays, "tracing", NOW))).isEqualTo("another");
        assertThat(keeper.erase(CASE, "wish of the person", NOW)).isEmpty();
        assertThat(accesses()).extracting(Access::act)
                .containsExactlyInAnyOrder(Access.Act.KEPT, Access.Act.KEPT, Access.Act.READ, Access.Act.ERASED);
    }

    /** The very bytes of the person's wrapped key and sealed content are looked for, in free pages and the log too. */
    @Test
    void databaseForgetsTheBytesOfWhatWasErased() throws IOException {
        var before = new ArrayList<String>();
        put(CASE, PLANTED);
        new Database(VaultFile.in(file)).inTransaction(connection -> {
            before.addAll(Database.query(connection, "SELECT wrapped FROM vault_person").getFirst());
            before.addAll(Database.query(connection, "SELECT sealed FROM vault_item").getFirst());
            return true;
        });
        for (int i = 0; i < 50; i++) {
            put("case-" + i, "filler " + i);
        }
        assertThat(before).hasSize(2).allSatisfy(bytes -> assertThat(everythingOnDisk()).contains(bytes));
        keeper.erase(CASE, "wish of the person", NOW);
        assertThat(before).allSatisfy(bytes -> assertThat(everythingOnDisk()).doesNotContain(bytes.substring(0, 60)));
    }

    @Test
    void roleReadsWhatARuleAllowsForItsPurposeAndNothingElse() {
        var name = put(CASE, PLANTED);
        keeper.allow(new Rule("case worker", "tracing", "name"));
        var worker = VaultFile.open(file, "case worker", 9);
        assertThat(text(worker.get(name, "tracing", NOW))).isEqualTo(PLANTED);
        assertThat(worker.get(name, "press", NOW)).isEqualTo(new Opened.Refused(new Rule("case worker", "press", "name")));
        keeper.forbid(new Rule("case worker", "tracing", "name"));
        assertThat(worker.get(name, "tracing", NOW)).isInstanceOf(Opened.Refused.class);
        assertThat(accesses()).extracting(Access::act)
                .containsExactlyInAnyOrder(Access.Act.KEPT, Access.Act.READ, Access.Act.REFUSED, Access.Act.REFUSED);
    }

    @Test
    void onlyAKeeperErasesAndGivesRules() {
        var worker = VaultFile.open(file, "case worker", 9);
        assertThatExceptionOfType(NotAKeeper.class).isThrownBy(() -> worker.erase(CASE, "any", NOW));
        assertThatExceptionOfType(NotAKeeper.class).isThrownBy(() -> worker.allow(new Rule("case worker", "any", "name")));
    }

    @Test
    void ruleThatWasWrittenIntoTheDatabaseIsFound() {
        change("INSERT INTO vault_rule (role, purpose, kind, seal) VALUES ('clerk', 'any', 'name', 'abc')");
        assertThatExceptionOfType(VaultDamaged.class).isThrownBy(() -> keeper.rules()).withMessageContaining("clerk");
    }

    @Test
    void everyAccessIsToldOnceAndTellsNothingPersonal() {
        var commitment = put(CASE, PLANTED);
        keeper.get(commitment, "tracing", NOW);
        var told = accesses();
        assertThat(told).extracting(Access::content).containsOnly(commitment);
        assertThat(told).extracting(access -> access.head().filedBy()).containsOnly(new Actor("ICRC"));
        assertThat(told.toString()).doesNotContain("PLANTED");
        assertThat(accesses()).isEmpty();
    }

    @Test
    void accessThatTheRecordDidNotTakeIsToldAgain() {
        put(CASE, PLANTED);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> keeper.deliver(access -> {
            throw new IllegalStateException("the record is not there");
        }));
        assertThat(accesses()).hasSize(1);
    }

    @Test
    void swappedAndChangedRowsAreFound() {
        var first = put(CASE, PLANTED);
        var second = put("case-18", "another");
        change("UPDATE vault_item SET sealed = (SELECT sealed FROM vault_item WHERE commitment = '" + second.digest()
                + "') WHERE commitment = '" + first.digest() + "'");
        assertThatExceptionOfType(VaultDamaged.class).isThrownBy(() -> keeper.get(first, "tracing", NOW))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("PLANTED").doesNotContain("case"));
        change("UPDATE vault_item SET kind = 'public' WHERE commitment = '" + second.digest() + "'");
        assertThatExceptionOfType(VaultDamaged.class).isThrownBy(() -> keeper.get(second, "tracing", NOW));
        var third = put("case-19", "a third");
        change("UPDATE vault_person SET wrapped = (SELECT wrapped FROM vault_person ORDER BY uses DESC, person LIMIT 1)");
        assertThatExceptionOfType(VaultDamaged.class).isThrownBy(() -> {
            keeper.get(third, "tracing", NOW);
            keeper.get(first, "tracing", NOW);
        });
    }

    /** Each of the sealed hexadecimal digits is changed in turn. */
    @Test
    void everyChangedDigitOfASealedTextIsFound() {
        var key = new byte[Aead.KEY_BYTES];
        var sealed = Aead.seal(key, "context", bytes("short"), new Random(3));
        for (int i = 0; i < sealed.length * 8; i++) {
            var changed = sealed.clone();
            changed[i / 8] ^= (byte) (1 << (i % 8));
            assertThatExceptionOfType(VaultDamaged.class).isThrownBy(() -> Aead.open(key, "context", changed));
        }
        assertThatExceptionOfType(VaultDamaged.class).isThrownBy(() -> Aead.open(key, "other", sealed));
    }

    @Test
    void whatIsKeptIsListedWithoutItsContent() {
        keeper.put(CASE, "medical", bytes(PLANTED), Optional.of(LocalDate.of(2024, 6, 1)), "care", NOW);
        put(CASE, "another");
        assertThat(keeper.list()).extracting(Item::kind).containsExactlyInAnyOrder("medical", "name");
        assertThat(keeper.list()).extracting(Item::person).containsOnly(keeper.list().getFirst().person());
        assertThat(keeper.list().toString()).doesNotContain("PLANTED");
        assertThat(VaultFile.open(file, "press", 9).list()).isEmpty();
        keeper.erasePerson(keeper.list().getFirst().person(), "end of its time", NOW);
        assertThat(keeper.list()).isEmpty();
    }

    /** Two keepers put contents of ten cases in at the same time, while one erases case 3 again and again. */
    @Test
    void twoUsersAtTheSameTimeLoseNothing() throws Exception {
        Callable<List<Commitment>> putting = () -> {
            var vault = VaultFile.open(file, KeyFile.KEEPER, Thread.currentThread().threadId());
            var mine = new ArrayList<Commitment>();
            for (int i = 0; i < 20; i++) {
                mine.add(vault.put("case-" + i % 10, "name", bytes("content " + i), Optional.empty(), "tracing", NOW));
            }
            return mine;
        };
        Callable<List<Commitment>> erasing = () -> {
            var vault = VaultFile.open(file, KeyFile.KEEPER, 99);
            var gone = new ArrayList<Commitment>();
            for (int i = 0; i < 10; i++) {
                gone.addAll(vault.erase("case-3", "test", NOW));
            }
            return gone;
        };
        try (var threads = Executors.newFixedThreadPool(3)) {
            var results = threads.invokeAll(List.of(putting, putting, erasing));
            var gone = results.get(2).get();
            for (var result : results.subList(0, 2)) {
                for (var commitment : result.get()) {
                    var opened = keeper.get(commitment, "tracing", NOW);
                    assertThat(opened).isInstanceOf(gone.contains(commitment) ? Opened.Erased.class : Opened.Content.class);
                }
            }
        }
    }

    @Test
    void anotherVaultsKeyOpensNothing() {
        var commitment = put(CASE, PLANTED);
        var other = new Vault(VaultFile.in(file), new Holder(new Actor("Other"), KeyFile.KEEPER, VaultFile.key(2)), new Random(5));
        assertThatExceptionOfType(VaultDamaged.class).isThrownBy(() -> other.get(commitment, "tracing", NOW));
    }

    @Test
    void contentThatIsTooLargeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() ->
                keeper.put(CASE, "name", new byte[Vault.LARGEST + 1], Optional.empty(), "tracing", NOW));
    }

    private void change(String sql) {
        new Database(VaultFile.in(file)).inTransaction(connection -> Database.update(connection, sql));
    }

    private String everythingOnDisk() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(temp)) {
            for (var part : files.toList()) {
                all.append(Files.readString(part, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
