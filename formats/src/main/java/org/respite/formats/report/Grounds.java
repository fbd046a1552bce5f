package org.respite.formats.report;

import java.util.List;
import java.util.OptionalLong;
import org.respite.model.scenario.Beliefs;
import org.respite.model.scenario.Figure;
import org.respite.model.scenario.Provenance;

/**
 * What the plan rests on, and what is known beside it.
 *
 * @param access how access really was
 * @param figures rival figures, grouped by topic on the page and never added
 * @param modifications what was changed in the base scenario, in words; empty in a shared edition
 * @param warnings of the reader and the planner, in words; empty in a shared edition, for they name places
 */
record Grounds(
        List<Access> access,
        List<Rival> figures,
        List<String> notes,
        Standards standards,
        int modificationCount,
        List<String> modifications,
        int warningCount,
        List<String> warnings,
        List<Origins> origins) {

    /** A count out of a count, with its period and source. */
    record Access(
            String subject, String measure, double count, OptionalLong outOf, String unit, String period, Origin origin) {}

    /**
     * One source's figure on a topic.
     *
     * @param uses numbers of tables that are this figure's; empty in a shared edition, for they name places
     */
    record Rival(String topic, String value, String unit, boolean believed, List<Use> uses, Origin origin) {}

    /** A number that is a figure's, and where it stands. */
    record Use(String where, String number) {}

    /** A source in words, the time that it speaks of, and what of it is an estimate. */
    record Origin(String source, String asOf, String estimate) {

        static Origin of(Provenance provenance) {
            return new Origin(provenance.source(), provenance.asOf(), provenance.estimate());
        }
    }

    /** What holds for every movement: minutes, litres a person and day, persons a toilet. */
    record Standards(
            long marginMinutes,
            long exposureCapMinutes,
            long noticeMinutes,
            long emergencyNoticeMinutes,
            long spreadMinutes,
            double waterPerPerson,
            int personsPerToilet,
            double survivalSlope,
            List<Double> pieces,
            double decayOverHorizon) {}

    static Grounds of(Subject subject, List<String> warnings) {
        var evidence = subject.scenario.evidence();
        boolean exact = subject.edition.isExact();
        var beliefs = Beliefs.of(subject.scenario);
        var modifications = subject.scenario.modifications();
        return new Grounds(
                evidence.access().stream()
                        .map(a -> new Access(
                                a.subject(),
                                a.measure(),
                                a.count(),
                                a.outOf(),
                                a.unit(),
                                a.period(),
                                Origin.of(a.provenance())))
                        .toList(),
                evidence.figures().stream()
                        .map(f -> new Rival(f.topic(), f.value(), f.unit(), beliefs.believes(f), exact ? uses(beliefs, f) : List.of(), Origin.of(f.provenance())))
                        .toList(),
                evidence.notes(),
                standards(subject),
                modifications.size(),
                exact ? modifications : List.of(),
                warnings.size(),
                exact ? warnings : List.of(),
                Origins.of(subject));
    }

    private static List<Use> uses(Beliefs beliefs, Figure figure) {
        return beliefs.all().stream().filter(b -> b.figure().equals(figure))
                .map(b -> new Use(b.belief().where(), b.belief().number().toPlainString())).toList();
    }

    private static Standards standards(Subject subject) {
        var rules = subject.scenario.rules();
        var worth = subject.scenario.worth();
        return new Standards(
                rules.safetyMargin().toMinutes(),
                rules.exposureCap().toMinutes(),
                rules.standardNotice().toMinutes(),
                rules.emergencyNotice().toMinutes(),
                rules.convoySpread().toMinutes(),
                rules.waterPerPerson(),
                rules.personsPerToilet(),
                worth.survivalSlope(),
                worth.pieces(),
                worth.decayOverHorizon());
    }
}
