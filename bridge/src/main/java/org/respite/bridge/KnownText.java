package org.respite.bridge;

import java.util.ArrayList;
import org.respite.bridge.talks.Choice;

/** Says whether what is known elsewhere was found among the packages, or why not. */
final class KnownText {

    private KnownText() {}

    static String of(Bridge bridge, Known known) {
        if (!known.crossed().isEmpty()) {
            return "not among the packages: it crosses " + (known.crossed().size() == 1 ? "a red line" : known.crossed().size() + " red lines")
                    + " of those who must agree:";
        }
        if (!known.broken().isEmpty()) {
            return "not among the packages: it does not keep what lies in the matter";
        }
        if (known.found()) {
            return "found: one of the packages is this one, or meets everybody's preferences alike";
        }
        if (known.better().isEmpty()) {
            return "within every red line, and not among the packages that were sought";
        }
        int first = known.better().getFirst();
        var better = bridge.packages().get(first - 1).choice();
        return "within every red line, yet by the positions that are known package " + first + " is better for somebody and worse for nobody: "
                + differences(bridge, known.beside().choice(), better);
    }

    private static String differences(Bridge bridge, Choice known, Choice better) {
        var words = new ArrayList<String>();
        var issues = bridge.agenda().talks().issues();
        for (int i = 0; i < issues.size(); i++) {
            if (known.option(i) != better.option(i)) {
                words.add(issues.get(i).name() + " " + issues.get(i).words(better.option(i)) + " instead of " + issues.get(i).words(known.option(i)));
            }
        }
        return String.join("; ", words);
    }
}
