package org.respite.ledger.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The first 8 bytes of every entry's id in memory, by place, and where each is found: an open-addressing table with linear probing,
 * at most half full. It needs 16 to 32 bytes an entry, and holds half a billion. Ids are hashes: their bits need no mixing.
 */
final class IdPrefixes {

    private static final int SMALLEST = 1024;

    private long[] prefixes = new long[SMALLEST / 2];
    /** A place + 1; 0 where the slot is free. */
    private int[] slots = new int[SMALLEST];
    private int size;

    /** How many entries are known: the place of the next. */
    long size() {
        return size;
    }

    /** The prefix of the next entry. */
    void add(long prefix) {
        makeRoom();
        prefixes[size] = prefix;
        occupy(size++);
    }

    /** The prefix of the next entry, unless it is there already. */
    boolean addNew(long prefix) {
        makeRoom();
        int slot = first(prefix);
        for (; slots[slot] != 0; slot = after(slot)) {
            if (prefixes[slots[slot] - 1] == prefix) {
                return false;
            }
        }
        prefixes[size++] = prefix;
        slots[slot] = size;
        return true;
    }

    private void makeRoom() {
        if (size == prefixes.length) {
            prefixes = Arrays.copyOf(prefixes, 2 * size);
            slots = new int[2 * slots.length];
            for (int place = 0; place < size; place++) {
                occupy(place);
            }
        }
    }

    private void occupy(int place) {
        int slot = first(prefixes[place]);
        while (slots[slot] != 0) {
            slot = after(slot);
        }
        slots[slot] = place + 1;
    }

    /** Forgets all but the first {@code kept}. The last to come is the first to go: no other was placed around it. */
    void forgetFrom(long kept) {
        while (size > kept) {
            size--;
            int slot = first(prefixes[size]);
            while (slots[slot] != size + 1) {
                slot = after(slot);
            }
            slots[slot] = 0;
        }
    }

    /** Where entries with this prefix are; usually none or one. */
    List<Long> places(long prefix) {
        List<Long> places = List.of();
        for (int slot = first(prefix); slots[slot] != 0; slot = after(slot)) {
            int place = slots[slot] - 1;
            if (prefixes[place] == prefix) {
                places = new ArrayList<>(places);
                places.add((long) place);
            }
        }
        return places;
    }

    /**
     * Those of many prefixes that may be known; all others are not. Their slots are far apart in memory: looked at one right after
     * another, they are fetched side by side.
     */
    BitSet perhaps(long[] many) {
        var perhaps = new BitSet(many.length);
        for (int i = 0; i < many.length; i++) {
            if (slots[first(many[i])] != 0) {
                perhaps.set(i);
            }
        }
        return perhaps;
    }

    private int first(long prefix) {
        return (int) prefix & (slots.length - 1);
    }

    private int after(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
