package org.respite.bridge;

import java.util.List;
import java.util.Optional;
import org.respite.bridge.talks.Beside;
import org.respite.bridge.talks.Line;
import org.respite.bridge.talks.Rule;
import org.respite.bridge.terms.Draft;

/**
 * What was agreed or offered elsewhere, held against positions and packages.
 *
 * @param crossed red lines of the parties that it crosses
 * @param broken what lies in the matter and it does not keep
 * @param givenUp red lines, given up before the day, that it would have crossed
 * @param found whether a package meets the preferences and brings relief just as it does
 * @param better numbers of packages that are better, the ones that differ least from it first
 * @param draft empty where there is no template
 */
public record Known(
        Beside beside, List<Line> crossed, List<Rule> broken, List<Line> givenUp, boolean found, List<Integer> better, Optional<Draft> draft,
        Optional<Proposed.Result> result) {

    public Known {
        crossed = List.copyOf(crossed);
        broken = List.copyOf(broken);
        givenUp = List.copyOf(givenUp);
        better = List.copyOf(better);
    }
}
