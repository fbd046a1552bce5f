package org.respite.terms.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The layouts of the last answers, so that what has not moved keeps what was counted in it. */
final class Layouts {

    private record Laid(Object inputs, Layout layout, long used) {}

    private final Map<Object, Laid> laid = new HashMap<>();
    private long turn;

    /**
     * @param of what is laid out
     * @param inputs the windows are the same as long as these are
     */
    Layout get(Object of, Object inputs, Supplier<List<Window>> windows) {
        var known = laid.get(of);
        if (known == null || !known.inputs().equals(inputs)) {
            return same(of, inputs, windows.get());
        }
        laid.put(of, new Laid(inputs, known.layout(), turn));
        return known.layout();
    }

    /** The layout that was known for this, where its windows are the same. */
    Layout same(Object of, Object inputs, List<Window> windows) {
        var known = laid.get(of);
        var layout = known != null && known.layout().windows().equals(windows) ? known.layout() : new Layout(windows);
        laid.put(of, new Laid(inputs, layout, turn));
        return layout;
    }

    /** Forgets what the last answer did not need. */
    void turn() {
        laid.values().removeIf(l -> l.used() < turn);
        turn++;
    }
}
