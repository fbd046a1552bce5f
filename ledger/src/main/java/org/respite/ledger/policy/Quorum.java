package org.respite.ledger.policy;

import java.util.List;
import java.util.Set;

/** How many cosignatures are enough, and whose. */
sealed interface Quorum {

    boolean isMet(Set<String> cosigners);

    /** One witness, by the name that the policy gives it. */
    record One(String witness) implements Quorum {
        @Override
        public boolean isMet(Set<String> cosigners) {
            return cosigners.contains(witness);
        }
    }

    /** At least {@code needed} of the members; none of nothing is met. */
    record Group(int needed, List<Quorum> members) implements Quorum {
        @Override
        public boolean isMet(Set<String> cosigners) {
            return members.stream().filter(member -> member.isMet(cosigners)).count() >= needed;
        }
    }
}
