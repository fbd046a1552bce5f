package org.respite.ledger.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Entries that say their own number, so that a record of them shows what was lost, doubled or moved. */
public final class Numbered {

    private Numbered() {}

    public static String text(int number) {
        return "{\"n\":" + number + "}";
    }

    public static byte[] content(int number) {
        return text(number).getBytes(StandardCharsets.UTF_8);
    }

    public static List<Entry> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> Entry.of(content(i))).toList();
    }

    /** What a record of {@code size} entries should say. */
    public static List<String> texts(long size) {
        return IntStream.range(0, (int) size).mapToObj(Numbered::text).toList();
    }

    public static List<String> contents(RecordStore store) {
        return store.entries(0, store.size()).stream().map(e -> new String(e.content(), StandardCharsets.UTF_8)).toList();
    }
}
