package org.respite.terms.standing;

import java.util.List;
import java.util.Optional;
import org.respite.model.report.Attribution.Degree;
import org.respite.model.report.NetReport;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.Status;
import org.respite.terms.tree.EvidencePolicy;
import org.respite.terms.tree.EvidencePolicy.Grade;

/** Which reports are taken as certain: by what all agreed, or in the reading of one party. */
sealed interface Evidence {

    /** Whether what is reported is so. */
    boolean isCertain(NetReport report);

    /** Whether it is certain who did it. */
    boolean isAttributed(NetReport report);

    /** Whether somebody's word is enough that nothing else happened. */
    boolean closes(String witness);

    Optional<String> reader();

    /**
     * What all parties agreed to. A report that meets the policy counts although somebody disputes it, since all agreed to
     * take it; one that is merely alleged counts only undisputed.
     */
    record Agreed(EvidencePolicy policy) implements Evidence {

        @Override
        public boolean isCertain(NetReport net) {
            return isFrom(net.report(), policy.sources()) || grade(net);
        }

        private boolean grade(NetReport net) {
            return switch (net.tested()) {
                case VERIFIED -> !policy.grades().isEmpty();
                case CORROBORATED -> policy.grades().contains(Grade.CORROBORATED) || policy.grades().contains(Grade.ALLEGED);
                case ALLEGED -> policy.grades().contains(Grade.ALLEGED) && !net.isDisputed();
                case DISPUTED, RETRACTED -> false;
            };
        }

        @Override
        public boolean isAttributed(NetReport net) {
            var degree = net.report().attribution().degree();
            return isSettled(net) || (degree == Degree.ALLEGED && isFrom(net.report(), policy.sources()));
        }

        @Override
        public boolean closes(String witness) {
            return policy.sources().contains(witness);
        }

        @Override
        public Optional<String> reader() {
            return Optional.empty();
        }
    }

    /**
     * The reading of one party where no policy is agreed: its own reports are certain to it, and those of others that were
     * corroborated or verified, unless it disputes them itself.
     */
    record Own(String party) implements Evidence {

        @Override
        public boolean isCertain(NetReport net) {
            boolean disputes = net.disputedBy().stream().anyMatch(a -> a.name().equals(party));
            return !disputes && (isOwn(net.report()) || net.tested() != Status.ALLEGED);
        }

        @Override
        public boolean isAttributed(NetReport net) {
            return isSettled(net) || (net.report().attribution().degree() == Degree.ALLEGED && isOwn(net.report()));
        }

        private boolean isOwn(Report report) {
            return isFrom(report, List.of(party));
        }

        @Override
        public boolean closes(String witness) {
            return witness.equals(party);
        }

        @Override
        public Optional<String> reader() {
            return Optional.of(party);
        }
    }

    private static boolean isFrom(Report report, List<String> names) {
        return report.source() instanceof Source.Named named && names.contains(named.actor().name());
    }

    /** The actor says so, or an accepted inquiry does; the last word of those who assessed it counts. */
    private static boolean isSettled(NetReport net) {
        var degree = net.report().attribution().degree();
        for (var assessment : net.assessments()) {
            degree = assessment.attribution().map(a -> a.degree()).orElse(degree);
        }
        return degree == Degree.ACKNOWLEDGED || degree == Degree.ESTABLISHED;
    }
}
