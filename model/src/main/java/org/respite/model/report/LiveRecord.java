package org.respite.model.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands of a record that grows: what {@link NetRecord} says of all entries, told as changes. An entry costs what it
 * reaches: the line of entries that replace each other to which it belongs, the report that it assesses, and figures for the
 * same thing. {@link NetReport#alternative} may have another name here than there; who shares one is the same.
 */
public final class LiveRecord {

    /** Reports of one thing: those that stood before, and those that stand now. */
    public record Revision(List<NetReport> before, List<NetReport> after) {}

    /** One entry and what has become of it. */
    private static final class Slot {
        private final Entry entry;
        private final long place;
        private @Nullable Lineage lineage;
        private boolean isReplaced;
        private boolean isTouched;
        private boolean stood;
        private @Nullable NetReport net;

        Slot(Entry entry, long place) {
            this.entry = entry;
            this.place = place;
        }
    }

    /** Entries of one filer that are linked by replacing, and those of others that tried to replace one of them. */
    private static final class Lineage {
        private final String name;
        private @Nullable Lineage joined;
        private TreeMap<Long, Slot> unreplaced = new TreeMap<>();
        private List<Slot> callers = new ArrayList<>();

        Lineage(String name) {
            this.name = name;
        }

        Lineage root() {
            var at = this;
            for (var next = at.joined; next != null; next = at.joined) {
                at = next;
            }
            return at;
        }

        int size() {
            return unreplaced.size() + callers.size();
        }
    }

    private final Map<EntryId, Slot> byId = new HashMap<>();
    private final Map<EntryId, Lineage> named = new HashMap<>();
    private final Map<EntryId, List<Slot>> successors = new HashMap<>();
    private final Map<EntryId, TreeMap<Long, Assessment>> assessments = new HashMap<>();
    /** Reports that are, or could be, figures for what another one tells of. */
    private final Map<String, Map<EntryId, NetReport>> shared = new HashMap<>();
    private final TreeMap<Long, Entry> others = new TreeMap<>();
    private List<Slot> touched = new ArrayList<>();
    private long next;
    private long othersVersion;

    /** @param entry the next one on record; where an id occurs again, its first entry counts */
    public void add(Entry entry) {
        var slot = new Slot(entry, next++);
        if (byId.putIfAbsent(entry.id(), slot) != null) {
            return;
        }
        touch(slot);
        var lineage = named.get(entry.id());
        if (lineage != null) {
            var root = lineage.root();
            touchLast(root);
            slot.lineage = root;
            root.unreplaced.put(slot.place, slot);
            root.callers.add(slot);
        }
        for (var successor : successors.getOrDefault(entry.id(), List.of())) {
            touch(successor);
            replace(successor, slot);
        }
        entry.head().replaces().ifPresent(target -> {
            successors.computeIfAbsent(target, id -> new ArrayList<>(1)).add(slot);
            lineage(target).root().callers.add(slot);
            var before = byId.get(target);
            if (before != null) {
                replace(slot, before);
            }
        });
    }

    /** Only who filed an entry, and only with an entry of the same sort, can replace it. */
    private void replace(Slot slot, Slot target) {
        if (slot.entry.getClass() != target.entry.getClass()
                || !slot.entry.head().filedBy().equals(target.entry.head().filedBy())) {
            return;
        }
        var root = join(lineage(slot.entry.id()).root(), lineage(target.entry.id()).root());
        if (!target.isReplaced) {
            touchLast(root);
            target.isReplaced = true;
            root.unreplaced.remove(target.place);
            touch(target);
            touchLast(root);
        }
    }

    /** The lineage of an entry, which may not have arrived yet. */
    private Lineage lineage(EntryId id) {
        var found = named.get(id);
        if (found == null) {
            found = new Lineage(id.value());
            named.put(id, found);
            var slot = byId.get(id);
            if (slot != null) {
                slot.lineage = found;
                found.unreplaced.put(slot.place, slot);
                found.callers.add(slot);
                if (slot.net != null && isUnrelated(slot)) {
                    share(slot.net);
                }
            }
        }
        return found;
    }

    /** The smaller goes into the larger, so that no chain of corrections costs more than its length times its logarithm. */
    private Lineage join(Lineage a, Lineage b) {
        if (a == b) {
            return a;
        }
        var larger = a.size() >= b.size() ? a : b;
        var smaller = larger == a ? b : a;
        touchLast(larger);
        touchLast(smaller);
        smaller.callers.forEach(this::touch);
        larger.callers.addAll(smaller.callers);
        larger.unreplaced.putAll(smaller.unreplaced);
        smaller.joined = larger;
        smaller.callers = new ArrayList<>();
        smaller.unreplaced = new TreeMap<>();
        touchLast(larger);
        return larger;
    }

    private void touchLast(Lineage root) {
        var last = root.unreplaced.lastEntry();
        if (last != null) {
            touch(last.getValue());
        }
    }

    private void touch(Slot slot) {
        if (!slot.isTouched) {
            slot.isTouched = true;
            touched.add(slot);
        }
    }

    /** What has changed of the reports since this was last asked. */
    public List<Revision> revisions() {
        var reports = new ArrayList<Slot>();
        for (int i = 0; i < touched.size(); i++) {
            var slot = touched.get(i);
            if (slot.entry instanceof Report) {
                reports.add(slot);
            } else {
                settle(slot);
                slot.isTouched = false;
            }
        }
        touched = new ArrayList<>();
        var revisions = new ArrayList<Revision>();
        var before = new LinkedHashMap<String, List<NetReport>>();
        for (var slot : reports) {
            slot.isTouched = false;
            revise(slot, revisions, before);
        }
        before.forEach((alternative, old) -> {
            var now = copy(alternative);
            if (!now.equals(old)) {
                revisions.add(new Revision(old, now));
            }
        });
        return revisions;
    }

    /** An assessment touches the report that it is about; whatever is no report is kept in the order of the record. */
    private void settle(Slot slot) {
        boolean stands = stands(slot);
        if (stands == slot.stood) {
            return;
        }
        slot.stood = stands;
        if (slot.entry instanceof Assessment assessment) {
            var those = assessments.computeIfAbsent(assessment.subject(), id -> new TreeMap<>());
            if (stands) {
                those.put(slot.place, assessment);
            } else {
                those.remove(slot.place);
            }
            var subject = byId.get(assessment.subject());
            if (subject != null) {
                touch(subject);
            }
            return;
        }
        othersVersion++;
        if (stands) {
            others.put(slot.place, slot.entry);
        } else {
            others.remove(slot.place);
        }
    }

    private void revise(Slot slot, List<Revision> revisions, Map<String, List<NetReport>> before) {
        var old = slot.net;
        var now = net(slot);
        if (old == null ? now == null : old.equals(now)) {
            return;
        }
        slot.net = now;
        if (slot.lineage == null && isUnrelated(slot)) {
            revisions.add(new Revision(listOf(old), listOf(now)));
            return;
        }
        if (old != null) {
            before.computeIfAbsent(old.alternative(), this::copy);
            unshare(old);
        }
        if (now != null) {
            before.computeIfAbsent(now.alternative(), this::copy);
            share(now);
        }
    }

    /** Whether a report stands by itself as far as it says so. */
    private static boolean isUnrelated(Slot slot) {
        return slot.entry.head().replaces().isEmpty() && slot.entry instanceof Report report && report.version().isEmpty();
    }

    private void share(NetReport net) {
        shared.computeIfAbsent(net.alternative(), a -> new LinkedHashMap<>(2)).put(net.report().id(), net);
    }

    private void unshare(NetReport net) {
        var those = shared.get(net.alternative());
        if (those != null && those.remove(net.report().id()) != null && those.isEmpty()) {
            shared.remove(net.alternative());
        }
    }

    private static List<NetReport> listOf(@Nullable NetReport net) {
        return net == null ? List.of() : List.of(net);
    }

    private List<NetReport> copy(String alternative) {
        return List.copyOf(shared.getOrDefault(alternative, Map.of()).values());
    }

    private static boolean stands(Slot slot) {
        if (slot.lineage == null) {
            return true;
        }
        var last = slot.lineage.root().unreplaced.lastEntry();
        return last != null && last.getValue() == slot;
    }

    private @Nullable NetReport net(Slot slot) {
        if (!stands(slot)) {
            return null;
        }
        var report = (Report) slot.entry;
        var those = assessments.isEmpty() ? null : assessments.get(report.id());
        var net = NetRecord.net(report, alternative(slot, report), those == null ? List.of() : List.copyOf(those.values()));
        return NetRecord.isTakenBack(net) ? null : net;
    }

    private String alternative(Slot slot, Report report) {
        var target = report.head().replaces();
        var version = report.version().or(() -> target.flatMap(this::version));
        if (version.isPresent()) { // An id holds no space, so none is called like a count.
            return "count " + version.get().count();
        }
        if (target.isPresent()) {
            return lineage(target.get()).root().name;
        }
        return slot.lineage == null ? report.id().value() : slot.lineage.root().name;
    }

    private Optional<CountVersion> version(EntryId target) {
        return byId.get(target) instanceof Slot slot && slot.entry instanceof Report report ? report.version() : Optional.empty();
    }

    /** All reports that stand and tell of the same thing as this one, which is among them. */
    public List<NetReport> alternatives(NetReport net) {
        var those = shared.isEmpty() ? null : shared.get(net.alternative());
        return those == null ? List.of(net) : List.copyOf(those.values());
    }

    /** What stands besides reports and assessments, in the order of the record, as of the last {@link #revisions}. */
    public List<Entry> others() {
        return List.copyOf(others.values());
    }

    /** Changes whenever {@link #others} does. */
    public long othersVersion() {
        return othersVersion;
    }
}
