package org.respite.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Provenance;

/** A group in the making. Unless told otherwise: all of them wish to leave on foot, and worth 1 each. */
public final class GroupDraft {

    private final String id;
    private final String home;
    private final Families goers;
    private String name = "";
    private PeopleGroup.Purpose purpose = PeopleGroup.Purpose.LEAVE;
    private long persons = 0;
    private PeopleGroup.Share share = new PeopleGroup.Share(1, 1, 1);
    private Set<Mode> modes = Set.of(Mode.FOOT);
    private List<Id.Place> destinations = List.of();
    private List<Id.Crossing> exits = List.of();
    private double weight = 1;
    private String basis = "they were asked";
    private String returnTerms = "at any time";
    private Provenance provenance = Provenance.UNKNOWN;

    GroupDraft(String id, String home, Families goers) {
        this.id = id;
        this.home = home;
        this.goers = goers;
        this.persons = goers.persons();
    }

    public GroupDraft name(String name) {
        this.name = name;
        return this;
    }

    public GroupDraft purpose(PeopleGroup.Purpose purpose) {
        this.purpose = purpose;
        return this;
    }

    public GroupDraft persons(long persons) {
        this.persons = persons;
        return this;
    }

    public GroupDraft share(PeopleGroup.Share share) {
        this.share = share;
        return this;
    }

    public GroupDraft modes(Mode... modes) {
        this.modes = Set.of(modes);
        return this;
    }

    public GroupDraft destinations(String... places) {
        this.destinations = Arrays.stream(places).map(Id.Place::new).toList();
        return this;
    }

    public GroupDraft exits(String... crossings) {
        this.exits = Arrays.stream(crossings).map(Id.Crossing::new).toList();
        return this;
    }

    public GroupDraft weight(double weight) {
        this.weight = weight;
        return this;
    }

    public GroupDraft basis(String basis) {
        this.basis = basis;
        return this;
    }

    public GroupDraft returnTerms(String returnTerms) {
        this.returnTerms = returnTerms;
        return this;
    }

    public GroupDraft provenance(Provenance provenance) {
        this.provenance = provenance;
        return this;
    }

    PeopleGroup build() {
        return new PeopleGroup(
                new Id.Group(id),
                name.isEmpty() ? id : name,
                new Id.Place(home),
                purpose,
                persons,
                share,
                goers,
                modes,
                destinations,
                exits,
                weight,
                basis,
                returnTerms,
                provenance);
    }
}
