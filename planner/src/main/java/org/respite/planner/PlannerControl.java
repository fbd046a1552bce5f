package org.respite.planner;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What the planner asks and tells while it works. */
public interface PlannerControl {

    /** Whether to finish with the best plan so far. A first plan is always made. */
    boolean stopRequested();

    void progress(Progress progress);

    /** The same, which is told what {@code change} makes of each progress. */
    default PlannerControl telling(UnaryOperator<Progress> change) {
        return listening(told -> progress(change.apply(told)));
    }

    /** The same, which is told nothing. */
    default PlannerControl silent() {
        return listening(told -> {});
    }

    private PlannerControl listening(Consumer<Progress> listener) {
        var asked = this;
        return new PlannerControl() {
            @Override
            public boolean stopRequested() {
                return asked.stopRequested();
            }

            @Override
            public void progress(Progress progress) {
                listener.accept(progress);
            }
        };
    }

    /** Never stops early and tells nobody. */
    PlannerControl SILENT = new PlannerControl() {
        @Override
        public boolean stopRequested() {
            return false;
        }

        @Override
        public void progress(Progress progress) {}
    };
}
