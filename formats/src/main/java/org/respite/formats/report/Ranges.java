package org.respite.formats.report;

import java.util.ArrayList;
import java.util.List;

/** Numbers in short: "1–4, 9". */
public final class Ranges {

    private Ranges() {}

    public static String of(List<Integer> numbers) {
        var sorted = numbers.stream().sorted().distinct().toList();
        var parts = new ArrayList<String>();
        for (int i = 0; i < sorted.size(); i++) {
            int first = sorted.get(i);
            while (i + 1 < sorted.size() && sorted.get(i + 1) == sorted.get(i) + 1) {
                i++;
            }
            parts.add(first == sorted.get(i) ? "" + first : first + "–" + sorted.get(i));
        }
        return String.join(", ", parts);
    }
}
