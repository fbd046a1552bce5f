package org.respite.model.report;

import java.util.List;

/**
 * A report that stands, with what others say about it.
 *
 * @param alternative what it is one version of: reports with equal alternatives are figures for one thing and never added
 * @param tested how far it was tested by those who do not dispute it: alleged, corroborated or verified
 * @param disputedBy whose last word is that it is not so, in the order of their names
 * @param assessments that stand, in the order of the record
 */
public record NetReport(
        Report report, String alternative, Status tested, List<Actor> disputedBy, List<Assessment> assessments) {

    public NetReport {
        disputedBy = List.copyOf(disputedBy);
        assessments = List.copyOf(assessments);
    }

    public boolean isDisputed() {
        return !disputedBy.isEmpty();
    }
}
