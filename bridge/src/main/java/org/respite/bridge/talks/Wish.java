package org.respite.bridge.talks;

import java.util.List;

/** What a position says of an issue. */
public sealed interface Wish {

    int issue();

    /** How far an option meets it, in thousandths. */
    int met(int option, Issue issue);

    String words(List<Issue> issues);

    /** One of these options. */
    record In(Membership options) implements Wish {
        @Override
        public int issue() {
            return options.issue();
        }

        @Override
        public int met(int option, Issue issue) {
            return options.options().get(option) ? 1000 : 0;
        }

        @Override
        public String words(List<Issue> issues) {
            return options.words(issues);
        }
    }

    /** As much as possible. */
    record More(int issue) implements Wish {
        @Override
        public int met(int option, Issue about) {
            return about.place(option);
        }

        @Override
        public String words(List<Issue> issues) {
            return issues.get(issue).name() + ": more";
        }
    }

    /** As little as possible. */
    record Less(int issue) implements Wish {
        @Override
        public int met(int option, Issue about) {
            return 1000 - about.place(option);
        }

        @Override
        public String words(List<Issue> issues) {
            return issues.get(issue).name() + ": less";
        }
    }
}
