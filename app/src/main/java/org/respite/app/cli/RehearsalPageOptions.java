package org.respite.app.cli;

import java.util.List;
import org.respite.formats.movement.Parties;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Language;
import org.respite.model.scenario.Scenario;

/** The page of a rehearsal: where, for whom, in which languages. */
final class RehearsalPageOptions extends PageFileOptions {

    @Override
    List<Language> known() {
        return List.of(Language.values());
    }

    @Override
    void validate() {
        super.validate();
        if (namesLanguages() && html == null) {
            throw wrong("--lang is for --html: what is printed is in English");
        }
        if (html != null) {
            PageFile.demandWritable(languages().stream().map(language -> PageFile.of(html, language, languages())).toList());
        }
    }

    /** The edition that was asked for; a party must be one that the scenario names. */
    Edition edition(Scenario scenario) {
        return edition("scenario", Parties.known(scenario));
    }
}
