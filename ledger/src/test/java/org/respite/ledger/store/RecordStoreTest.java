package org.respite.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.respite.ledger.store.Numbered.content;
import static org.respite.ledger.store.Numbered.contents;
import static org.respite.ledger.store.Numbered.entries;
import static org.respite.ledger.store.Numbered.text;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.ledger.Refused;
import org.respite.ledger.merkle.Frontier;
import org.respite.ledger.merkle.TreeHead;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.policy.Policy;
import org.sqlite.SQLiteDataSource;

/** What was appended stays where it is, once, in both databases. */
class RecordStoreTest {

    private static final SigningKey KEY = Keys.log("example.org/pause");

    @ParameterizedTest
    @EnumSource
    void entriesKeepTheirPlacesAndACheckpointSignsThem(BothDatabases kind) {
        var source = kind.fresh();
        try (var store = RecordStore.create(source, KEY.verifier())) {
            assertThat(store.append(entries(0, 3))).containsExactly(appended(0), appended(1), appended(2));
            assertThat(store.append(entries(3, 700)).getLast()).isEqualTo(appended(699));
            var note = store.checkpoint(KEY);

            assertThat(Checkpoint.of(note).head()).isEqualTo(head(700));
            assertThat(Policy.of(KEY.verifier()).judge(note, "checkpoint").isTrusted()).isTrue();
            assertThat(store.prove(600, note).holds(content(600))).isTrue();
            assertThat(store.prove(600, note).holds(content(601))).isFalse();
        }
        try (var store = RecordStore.open(source)) {
            assertThat(store.size()).isEqualTo(700);
            assertThat(store.append(entries(700, 1100)).getFirst()).isEqualTo(appended(700));
            assertThat(Checkpoint.of(store.checkpoint(KEY)).head()).isEqualTo(head(1100));
            assertThat(contents(store)).isEqualTo(IntStream.range(0, 1100).mapToObj(Numbered::text).toList());
            assertThat(store.checkpoints(0, 10)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameEntryIsNotDoubledAndAnotherContentDoesNotTakeItsId(BothDatabases kind) {
        try (var store = RecordStore.create(kind.fresh(), KEY.verifier())) {
            var report = new Entry(EntryId.named("report 7"), content(7));
            var other = new Entry(EntryId.named("report 7"), content(8));
            store.append(entries(0, 2));

            assertThat(store.append(List.of(Entry.of(content(1)), report, report, Entry.of(content(5)))))
                    .containsExactly(new Placement.Present(1), appended(2), new Placement.Present(2), appended(3));
            assertThat(store.append(List.of(other, report))).containsExactly(new Placement.Taken(2), new Placement.Present(2));
            assertThat(contents(store)).containsExactly(text(0), text(1), text(7), text(5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntryThatIsThereAlreadyIsFoundAgainWithinABatchToo(BothDatabases kind) {
        try (var store = RecordStore.create(kind.fresh(), KEY.verifier())) {
            store.append(entries(0, 3));
            assertThat(store.append(List.of(Entry.of(content(9)), Entry.of(content(1)), Entry.of(content(1)), Entry.of(content(9)))))
                    .containsExactly(appended(3), new Placement.Present(1), new Placement.Present(1), new Placement.Present(3));
            assertThat(store.append(entries(0, 2))).containsExactly(new Placement.Present(0), new Placement.Present(1));
            assertThat(store.size()).isEqualTo(4);
            assertThat(Checkpoint.of(store.checkpoint(KEY)).head().size()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theIdOfAnotherContentIsRefusedAndNothingIsStored(BothDatabases kind) {
        try (var store = RecordStore.create(kind.fresh(), KEY.verifier())) {
            assertThatThrownBy(() -> store.append(List.of(Entry.of(content(1)), new Entry(EntryId.ofContent(content(2)), content(3)))))
                    .hasMessageContaining("the id of another content");
            assertThat(store.append(entries(0, 2))).containsExactly(appended(0), appended(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void idsWithTheSameFirstBytesStayApart(BothDatabases kind) {
        var source = kind.fresh();
        try (var store = RecordStore.create(source, KEY.verifier())) {
            store.append(List.of(new Entry(alike(1), content(1)), new Entry(alike(2), content(2))));
            assertThat(store.append(List.of(new Entry(alike(3), content(3)), new Entry(alike(2), content(2)), new Entry(alike(1), content(4)))))
                    .containsExactly(appended(2), new Placement.Present(1), new Placement.Taken(0));
        }
        try (var store = RecordStore.open(source)) {
            assertThat(store.append(List.of(new Entry(alike(4), content(4)), new Entry(alike(3), content(3)))))
                    .containsExactly(appended(3), new Placement.Present(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherWriterAppendedMeanwhileIsKnown(BothDatabases kind) {
        var source = kind.fresh();
        try (var one = RecordStore.create(source, KEY.verifier()); var other = RecordStore.open(source)) {
            var report = new Entry(EntryId.named("report 7"), content(7));
            one.append(entries(0, 2));
            assertThat(other.append(List.of(report, Entry.of(content(1))))).containsExactly(appended(2), new Placement.Present(1));
            assertThat(one.append(List.of(new Entry(EntryId.named("report 7"), content(8)), report, Entry.of(content(5)))))
                    .containsExactly(new Placement.Taken(2), new Placement.Present(2), appended(3));
            assertThat(other.append(entries(4, 6))).containsExactly(appended(4), new Placement.Present(3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRecordWhoseIdsWereLostTakesNoEntryThatItMightDouble(BothDatabases kind) throws SQLException {
        var source = kind.fresh();
        try (var store = RecordStore.create(source, KEY.verifier())) {
            store.append(entries(0, 2));
            store.append(entries(2, 4));
        }
        execute(source, "DELETE FROM record_ids WHERE first = 0");
        try (var store = RecordStore.open(source)) {
            assertThatThrownBy(() -> store.append(entries(0, 1))).isInstanceOf(StoreFault.class).hasMessageContaining("record_ids has nothing of entry 0");
            assertThat(store.size()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoWritersAtOnceLoseAndDoubleNothing(BothDatabases kind) throws Exception {
        var source = kind.fresh();
        RecordStore.create(source, KEY.verifier()).close();
        var writers = new ArrayList<CompletableFuture<Void>>();
        for (int w = 0; w < 2; w++) {
            int from = w * 400;
            writers.add(CompletableFuture.runAsync(() -> {
                try (var store = RecordStore.open(source)) {
                    for (int i = from; i < from + 400; i += 20) {
                        store.append(entries(i, i + 20));
                        if (i % 100 == 0) {
                            store.checkpoint(KEY);
                        }
                    }
                }
            }));
        }
        writers.forEach(CompletableFuture::join);
        try (var store = RecordStore.open(source)) {
            var all = contents(store);
            assertThat(all).hasSize(800).doesNotHaveDuplicates();
            for (int w = 0; w < 2; w++) {
                int from = w * 400;
                assertThat(all.stream().filter(t -> number(t) >= from && number(t) < from + 400))
                        .isEqualTo(IntStream.range(from, from + 400).mapToObj(Numbered::text).toList());
            }
            assertEveryCheckpointHolds(store);
            assertThat(Checkpoint.of(store.checkpoint(KEY)).head().size()).isEqualTo(800);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyThreadsShareOneCommit(BothDatabases kind) throws Exception {
        try (var store = RecordStore.create(kind.fresh(), KEY.verifier())) {
            var answers = new ArrayList<CompletableFuture<Placement>>();
            try (var sequencer = new Sequencer(store)) {
                for (int i = 0; i < 2000; i++) {
                    answers.add(sequencer.append(Entry.of(content(i % 1000))));
                }
            }
            assertThat(answers.stream().map(CompletableFuture::join).mapToLong(Placement::index))
                    .containsExactlyElementsOf(() -> LongStream.range(0, 2000).map(i -> i % 1000).iterator());
            assertThat(store.size()).isEqualTo(1000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntryThatWasChangedInTheDatabaseStopsTheSigning(BothDatabases kind) throws SQLException {
        var source = kind.fresh();
        try (var store = RecordStore.create(source, KEY.verifier())) {
            store.append(entries(0, 10));
            store.checkpoint(KEY);
        }
        execute(source, "UPDATE record_entry SET content = (SELECT content FROM record_entry WHERE idx = 4) WHERE idx = 3");
        try (var store = RecordStore.open(source)) {
            store.append(entries(10, 12));
            assertThatThrownBy(() -> store.checkpoint(KEY)).isInstanceOf(Refused.class).hasMessageContaining("R111");
            assertThat(store.checkpoints(0, 9)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRecordThatLostSignedEntriesSignsNothingUntilTheyAreBack(BothDatabases kind) {
        var restored = kind.fresh();
        SignedNote signed;
        try (var store = RecordStore.create(kind.fresh(), KEY.verifier())) {
            store.append(entries(0, 600));
            signed = store.checkpoint(KEY);
            RecordCopy.copy(store, restored, 400);
        }
        try (var store = RecordStore.open(restored)) {
            assertThat(store.size()).isEqualTo(400);
            assertThatThrownBy(() -> store.checkpoint(KEY)).hasMessageContaining("the record has only 400");
            store.append(entries(400, 650));
            assertThat(Checkpoint.of(store.checkpoint(KEY)).head()).isEqualTo(head(650));
            assertThat(store.checkpoints(0, 9).getFirst()).isEqualTo(signed);
        }
    }

    @Test
    void aRecordMovesFromSqliteToPostgresqlAndBackWithIdenticalCheckpoints() {
        var here = BothDatabases.SQLITE.fresh();
        var there = BothDatabases.POSTGRESQL.fresh();
        var again = BothDatabases.SQLITE.fresh();
        try (var store = RecordStore.create(here, KEY.verifier())) {
            for (int i = 0; i < 5; i++) {
                store.append(entries(i * 130, i * 130 + 130));
                store.checkpoint(KEY);
            }
            store.append(List.of(new Entry(EntryId.named("named"), content(5000))));
            RecordCopy.copy(store, there, store.size());
        }
        try (var moved = RecordStore.open(there)) {
            RecordCopy.copy(moved, again, moved.size());
        }
        try (var first = RecordStore.open(here); var moved = RecordStore.open(there); var back = RecordStore.open(again)) {
            assertThat(moved.checkpoints(0, 10)).hasSize(5).isEqualTo(first.checkpoints(0, 10)).isEqualTo(back.checkpoints(0, 10));
            assertThat(contents(moved)).isEqualTo(contents(first)).isEqualTo(contents(back));
            assertThat(back.checkpoint(KEY)).isEqualTo(first.checkpoint(KEY)).isEqualTo(moved.checkpoint(KEY));
            assertThat(moved.append(List.of(new Entry(EntryId.named("named"), content(5000))))).containsExactly(new Placement.Present(650));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThereIsNotBegunAgainAndWhatIsNotIsNotOpened(BothDatabases kind) {
        var source = kind.fresh();
        assertThatThrownBy(() -> RecordStore.open(source)).hasMessageContaining("R101");
        RecordStore.create(source, KEY.verifier()).close();
        assertThatThrownBy(() -> RecordStore.create(source, KEY.verifier())).hasMessageContaining("R102");
        try (var store = RecordStore.open(source)) {
            assertThatThrownBy(() -> store.checkpoint(Keys.log("another"))).hasMessageContaining("R112");
            assertThatThrownBy(() -> RecordCopy.copy(store, source, 0)).hasMessageContaining("R102");
        }
        assertThatThrownBy(() -> Entry.of(new byte[65_536])).hasMessageContaining("R103");
        assertThatThrownBy(() -> Entry.of(new byte[0])).hasMessageContaining("R103");
    }

    @ParameterizedTest
    @EnumSource
    void theLongestEntryIsKept(BothDatabases kind) {
        var longest = new byte[65_535];
        longest[65_534] = 1;
        try (var store = RecordStore.create(kind.fresh(), KEY.verifier())) {
            store.append(List.of(Entry.of(longest)));
            assertThat(store.entries(0, 1).getFirst().content()).isEqualTo(longest);
        }
    }

    @Test
    void durabilityIsAskedForAndReadBack() {
        try (var store = RecordStore.create(BothDatabases.SQLITE.fresh(), KEY.verifier())) {
            assertThat(store.durability()).containsExactly("PRAGMA journal_mode = wal", "PRAGMA synchronous = 2");
        }
        try (var store = RecordStore.create(BothDatabases.POSTGRESQL.fresh(), KEY.verifier())) {
            assertThat(store.durability())
                    .containsExactly("SHOW synchronous_commit = on", "SHOW fsync = on", "SHOW full_page_writes = on");
        }
        var memory = new SQLiteDataSource();
        memory.setUrl("jdbc:sqlite::memory:");
        assertThatThrownBy(() -> RecordStore.create(memory, KEY.verifier())).hasMessageContaining("R105").hasMessageContaining("journal_mode says memory");
    }

    static void assertEveryCheckpointHolds(RecordStore store) {
        var frontier = new Frontier((_, _, _, _) -> {});
        var entries = store.entries(0, store.size()).iterator();
        for (var note : store.checkpoints(0, Integer.MAX_VALUE)) {
            var signed = Checkpoint.of(note).head();
            while (frontier.size() < signed.size()) {
                frontier.add(entries.next().content());
            }
            assertThat(frontier.head()).isEqualTo(signed);
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Ids that differ in the last byte alone. */
    private static EntryId alike(int last) {
        var bytes = new byte[32];
        bytes[0] = 77;
        bytes[31] = (byte) last;
        return EntryId.of(bytes);
    }

    private static Placement appended(long index) {
        return new Placement.Appended(index);
    }

    private static int number(String text) {
        return Integer.parseInt(text.substring(5, text.length() - 1));
    }

    private static TreeHead head(int size) {
        var frontier = new Frontier((_, _, _, _) -> {});
        IntStream.range(0, size).forEach(i -> frontier.add(content(i)));
        return frontier.head();
    }
}
