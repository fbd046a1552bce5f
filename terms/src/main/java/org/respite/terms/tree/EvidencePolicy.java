package org.respite.terms.tree;

import java.util.List;
import java.util.Set;

/**
 * Which reports the parties agreed to take as certain.
 *
 * @param grades grades of verification that suffice, whoever reports
 * @param sources whose reports suffice, whatever their grade
 */
public record EvidencePolicy(Set<Grade> grades, List<String> sources) {

    public EvidencePolicy {
        grades = Set.copyOf(grades);
        sources = List.copyOf(sources);
    }

    public enum Grade {
        ALLEGED,
        CORROBORATED,
        VERIFIED
    }
}
