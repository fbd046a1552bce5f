package org.respite.planner;

/** What the planner asks and tells while it works. */
public interface PlannerControl {

    /** Whether to finish with the best plan so far. A first plan is always made. */
    boolean stopRequested();

    void progress(Progress progress);

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
