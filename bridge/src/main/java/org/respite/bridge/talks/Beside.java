package org.respite.bridge.talks;

import java.util.List;

/**
 * What was agreed or offered elsewhere, shown beside the packages.
 *
 * @param left what it holds and the issues cannot say, in words
 */
public record Beside(String name, Choice choice, String source, List<String> left) {

    public Beside {
        left = List.copyOf(left);
    }
}
