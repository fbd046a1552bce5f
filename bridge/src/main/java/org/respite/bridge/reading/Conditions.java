package org.respite.bridge.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Membership;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Nearest;

/** Reads “issue=options”, wherever it stands; “issue” alone means any option of it but the first. */
final class Conditions {

    private final List<Issue> issues;

    Conditions(List<Issue> issues) {
        this.issues = issues;
    }

    /** How a problem of one condition is told at the place where it stands. */
    interface Teller {
        void tell(ProblemCode code, String found, String message, String nextStep);
    }

    List<Membership> all(List<String> texts, Teller teller) {
        var result = new ArrayList<Membership>();
        texts.forEach(text -> find(text, teller).ifPresent(result::add));
        return result;
    }

    Optional<Membership> find(String text, Teller teller) {
        int equals = text.indexOf('=');
        var issue = equals < 0 ? text.strip() : text.substring(0, equals).strip();
        return find(issue, equals < 0 ? "" : text.substring(equals + 1).strip(), teller);
    }

    Optional<Membership> find(String issue, String options, Teller teller) {
        int at = at(issue);
        if (at < 0) {
            teller.tell(ProblemCode.UNKNOWN_ISSUE, issue, "there is no issue of this name",
                    Nearest.find(issue, names()).map(near -> "Did you mean “" + near + "”?")
                            .orElse("Add it to " + IssuesReader.FILE + ", or leave this out"));
            return Optional.empty();
        }
        var membership = OptionsText.membership(options, at, issues.get(at));
        if (membership.isEmpty()) {
            teller.tell(ProblemCode.UNKNOWN_OPTION, options, "the issue “" + issue + "” has no such option",
                    "It has: " + issues.get(at).options().stream().limit(20).collect(Collectors.joining(", ")));
        }
        return membership;
    }

    int at(String issue) {
        return names().indexOf(issue);
    }

    private List<String> names() {
        return issues.stream().map(Issue::id).toList();
    }
}
