package org.respite.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import org.respite.ledger.Finding;

/** What an audit collects; beyond the first hundred it only counts. */
final class Findings {

    private static final int MOST = 100;

    private final List<Finding> listed = new ArrayList<>();
    private long more;

    void add(String code, String where, String message, String nextStep) {
        add(new Finding(code, where, message, nextStep));
    }

    void add(Finding finding) {
        if (listed.size() < MOST) {
            listed.add(finding);
        } else {
            more++;
        }
    }

    long count() {
        return listed.size() + more;
    }

    List<Finding> listed() {
        return listed;
    }

    long more() {
        return more;
    }
}
