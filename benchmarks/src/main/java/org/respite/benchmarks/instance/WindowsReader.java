package org.respite.benchmarks.instance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.respite.benchmarks.instance.ExactInstance.Span;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/** Reads windows.csv: when zones are open, in slots or in seconds. Without it, everything is always open. */
final class WindowsReader {

    private final Optional<InstanceTable> table;
    private final boolean inSeconds;
    private final SlotGrid grid;

    WindowsReader(Path folder, SlotGrid grid, Problems problems) {
        this.table = InstanceTable.find(folder, "windows", problems);
        this.inSeconds = table.filter(t -> t.has("from_second") || t.has("to_second")).isPresent();
        this.grid = grid;
    }

    /** Open slots of each zone; windows in seconds open the slots that lie in them as a whole. */
    Openings openings(Names zones, int marginSlots) {
        var open = new ArrayList<BitSet>();
        zones.all().forEach(_ -> open.add(new BitSet(grid.slots())));
        if (table.isEmpty()) {
            open.forEach(slots -> slots.set(0, grid.slots()));
            return new Openings(open, marginSlots);
        }
        boolean zoned = table.get().has("zone");
        for (var row : rows()) {
            var span = span(row);
            int unit = inSeconds ? grid.slotSeconds() : 1;
            int from = (int) Math.ceil(span.from() / unit);
            int to = Math.max(from, (int) Math.floor(span.to() / unit));
            if (!zoned) {
                open.forEach(slots -> slots.set(from, to));
            } else if (zones.has(row.text("zone"))) {
                open.get(zones.index(row.text("zone"))).set(from, to);
            }
        }
        return new Openings(open, marginSlots);
    }

    /** When everything is open, in seconds, apart and in order. */
    List<Span> spans() {
        if (table.isEmpty()) {
            return List.of(new Span(0, grid.horizonSeconds()));
        }
        int unit = inSeconds ? 1 : grid.slotSeconds();
        var found = new ArrayList<Span>();
        for (var row : rows()) {
            if (!row.findText("zone").isEmpty()) {
                row.problem(ProblemCode.CONTRADICTION, Optional.of("zone"), row.findText("zone"),
                        "roads in exact seconds know no zones", "Leave the column out: a window opens every road");
            }
            var span = span(row);
            found.add(new Span(span.from() * unit, span.to() * unit));
        }
        return joined(found);
    }

    private List<InstanceTable.Row> rows() {
        return inSeconds
                ? table.orElseThrow().rows("from_second", "to_second")
                : table.orElseThrow().rows("from_slot", "to_slot");
    }

    private Span span(InstanceTable.Row row) {
        double end = inSeconds ? grid.horizonSeconds() : grid.slots();
        var to = inSeconds ? "to_second" : "to_slot";
        double from = row.number(inSeconds ? "from_second" : "from_slot", 0, 1e12);
        double until = row.number(to, 0, 1e12);
        if (until < from) {
            row.problem(ProblemCode.WINDOW_REVERSED, Optional.of(to), row.findText(to), "the window ends before it begins",
                    "Exchange the two");
        }
        return new Span(Math.min(from, end), Math.min(Math.max(from, until), end));
    }

    private static List<Span> joined(List<Span> spans) {
        var result = new ArrayList<Span>();
        spans.stream().filter(s -> s.to() > s.from()).sorted(Comparator.comparingDouble(Span::from)).forEach(next -> {
            if (!result.isEmpty() && next.from() <= result.getLast().to()) {
                var last = result.removeLast();
                result.add(new Span(last.from(), Math.max(last.to(), next.to())));
            } else {
                result.add(next);
            }
        });
        return result;
    }
}
