package org.respite.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.respite.mediation.proposals.Proposal;
import org.respite.mediation.proposals.ProposalReader;

/** Proposals as a command needs them: the scenario as it is stands first. */
final class ProposalsInput {

    private ProposalsInput() {}

    /** Fails with {@link InputRefused} when any of them cannot be read; tells warnings where {@code warn}. */
    static List<Proposal> read(ScenarioInput input, List<Path> files, Terminal terminal, boolean warn) {
        return switch (ProposalReader.read(input.scenario(), files)) {
            case ProposalReader.Refused(var problems) -> throw new InputRefused(problems);
            case ProposalReader.Read(var read) -> {
                var all = new ArrayList<Proposal>();
                var base = input.scenario();
                all.add(new Proposal(base.name(), base.title(), base, List.of(), input.warnings()));
                all.addAll(read);
                if (warn) {
                    ProblemText.warn(terminal, all.stream().flatMap(p -> p.warnings().stream()).distinct().toList());
                }
                yield all;
            }
        };
    }
}
