package org.respite.terms.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.Zone;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Qualifiers.Where;

/**
 * Who shall not attack in a zone and at certain hours gives a pause there and then. All other prohibitions change nothing in who
 * may move where: that no aircraft flies opens no road.
 */
record PauseTerms(Draft draft) {

    void put(Clause clause, Duty.Prohibition ban) {
        if (Deed.find(ban.deed()).filter(Deed.ATTACK::equals).isEmpty()) {
            draft.leave(clause, "it opens and closes no road; a plan says nothing of it");
            return;
        }
        var q = ban.qualifiers();
        if (q.length().isPresent() && q.hours().isEmpty()) {
            draft.leave(clause, "its hours are announced and not written here: a pause with those hours stands in the scenario or nowhere");
            return;
        }
        var zones = q.places().isEmpty() ? guarded() : zones(clause, q.places());
        var horizon = new Horizon(draft.before.calendar());
        var windows = new Windows(draft.windows(clause).flatMap(w -> horizon.cut(w).stream()).toList());
        if (zones.isEmpty()) {
            draft.leave(clause, "it names no zone that is guarded: movement there is possible without it");
        } else if (windows.list().isEmpty()) {
            draft.leave(clause, "none of its time lies in the horizon of the scenario");
        } else {
            put(clause, ban, zones, windows);
        }
    }

    private void put(Clause clause, Duty.Prohibition ban, List<Id.Zone> zones, Windows windows) {
        var actors = Actors.of(ban.who(), draft.instrument);
        boolean agreed = draft.instrument.by().isEmpty() && actors.containsAll(draft.instrument.parties());
        var tied = draft.governed.pauses(clause.id());
        for (var pause : tied) {
            draft.change(clause, new Modification.SetPause(new Pause(
                    pause.id(), pause.purpose(), zones, windows, agreed, actors, pause.provenance())));
        }
        if (tied.isEmpty()) {
            draft.change(clause, new Modification.AddPause(new Pause(new Id.Pause(id(clause)), "as the terms say", zones, windows,
                    agreed, actors, draft.governed.provenance(clause.id()))));
        }
    }

    private String id(Clause clause) {
        return draft.governed.instrument() + "-" + clause.id();
    }

    private List<Id.Zone> guarded() {
        return draft.before.network().zones().stream().filter(z -> !z.calm()).map(Zone::id).toList();
    }

    private List<Id.Zone> zones(Clause clause, List<Where> places) {
        var zones = new ArrayList<Id.Zone>();
        for (var place : places) {
            var zone = find(place.place());
            if (zone.isEmpty()) {
                draft.unknownPlace(clause, place.place(), "zone");
            } else if (zone.get().rings().isEmpty()) {
                draft.conflict(ConflictCode.NO_OUTLINE, clause, place.place(),
                        "clause [" + clause.id() + "] stops the fighting in “" + place.place() + "”, and the scenario has no outline of"
                                + " that zone: nobody could tell where it ends",
                        "Draw it in zones.geojson");
            } else if (!zone.get().calm()) {
                zones.add(zone.get().id());
            }
        }
        return zones;
    }

    private Optional<Zone> find(String name) {
        return draft.before.network().zones().stream().filter(z -> z.id().value().equalsIgnoreCase(name)).findFirst();
    }
}
