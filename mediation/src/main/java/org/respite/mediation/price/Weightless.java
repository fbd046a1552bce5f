package org.respite.mediation.price;

import org.respite.model.scenario.Need;
import org.respite.model.scenario.People;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Supply;

/** A scenario in which nothing has any worth: what is left of a bound is that of the survival floor. */
final class Weightless {

    private Weightless() {}

    static Scenario of(Scenario s) {
        var supply = s.supply();
        var needs = supply.needs().stream().map(Weightless::of).toList();
        var groups = s.people().groups().stream().map(Weightless::of).toList();
        return new Scenario(s.name(), s.title(), s.calendar(), s.rules(), s.worth(), s.network(), s.permissions(),
                new Supply(supply.items(), needs, supply.stocks(), supply.fleets(), supply.quotas()),
                new People(groups, s.people().handOvers()), s.evidence(), s.boundaries(), s.modifications());
    }

    private static Need of(Need n) {
        return new Need(n.place(), n.item(), n.persons(), n.survivalPerDay(), n.fullPerDay(), n.window(), 0,
                n.distributedPerHour(), n.provenance());
    }

    private static PeopleGroup of(PeopleGroup g) {
        return new PeopleGroup(g.id(), g.name(), g.home(), g.purpose(), g.persons(), g.share(), g.goers(), g.modes(),
                g.destinations(), g.exits(), 0, g.basis(), g.returnTerms(), g.provenance());
    }
}
