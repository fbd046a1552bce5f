package org.respite.model.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which entries stand among those that replace each other. Entries of one filer that are linked by replacing are a line;
 * of a line stands the last on record among those that nobody replaces. So the order in which a correction and what it
 * corrects arrive makes no difference, and a line that runs in a circle has taken everything back.
 */
final class Succession {

    private final Map<EntryId, Entry> byId = new LinkedHashMap<>();
    private final Map<EntryId, EntryId> lineOf = new HashMap<>();

    /** @param entries in the order of the record; where an id occurs again, its first entry counts */
    Succession(List<Entry> entries) {
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        for (var entry : byId.values()) {
            entry.head().replaces().filter(target -> isSuccessor(entry, target)).ifPresent(target -> join(entry.id(), target));
        }
    }

    /** What stands, in the order of the record. */
    List<Entry> standing() {
        var replaced = new HashSet<EntryId>();
        for (var entry : byId.values()) {
            entry.head().replaces().filter(target -> isSuccessor(entry, target)).ifPresent(replaced::add);
        }
        var last = new HashMap<EntryId, Entry>();
        for (var entry : byId.values()) {
            if (!replaced.contains(entry.id())) {
                last.put(line(entry.id()), entry);
            }
        }
        var result = new ArrayList<Entry>();
        for (var entry : byId.values()) {
            if (last.get(line(entry.id())) == entry) {
                result.add(entry);
            }
        }
        return result;
    }

    Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The one entry of a line by which all of it is called. */
    EntryId line(EntryId id) {
        var at = id;
        for (var next = lineOf.get(at); next != null && !next.equals(at); next = lineOf.get(at)) {
            at = next;
        }
        return at;
    }

    /** Only who filed an entry, and only with an entry of the same sort, can replace it. */
    private boolean isSuccessor(Entry entry, EntryId target) {
        var before = byId.get(target);
        return before != null
                && before.getClass() == entry.getClass()
                && before.head().filedBy().equals(entry.head().filedBy());
    }

    private void join(EntryId a, EntryId b) {
        var first = line(a);
        var second = line(b);
        if (!first.equals(second)) {
            boolean isFirstSmaller = first.compareTo(second) < 0;
            lineOf.put(isFirstSmaller ? second : first, isFirstSmaller ? first : second);
        }
    }
}
