package org.respite.model.replan;

import java.util.List;
import org.respite.model.scenario.Modification;

/** Whether changes only take away: then no plan is worth more than before, and what proved a bound still proves it. */
public final class Restriction {

    private Restriction() {}

    public static boolean isRestriction(List<Change> changes) {
        return changes.stream().flatMap(c -> c.modifications().stream()).allMatch(Restriction::isRestriction);
    }

    private static boolean isRestriction(Modification modification) {
        return switch (modification) {
            case Modification.CloseRoad _, Modification.CutPause _, Modification.RemovePause _ -> true;
            case Modification.RemoveCorridor _, Modification.CloseCrossing _, Modification.RemoveStock _ -> true;
            case Modification.AddFigure _, Modification.RemoveFigures _, Modification.RemoveHandOver _ -> true;
            case Modification.SetSlot _, Modification.SetRoadCapacity _, Modification.SetRoadTimes _ -> false;
            case Modification.SetReception _ -> false;
            case Modification.AddPause _, Modification.AddCorridor _, Modification.ExtendPause _ -> false;
            case Modification.AddStock _, Modification.AddNeed _, Modification.SetNeed _, Modification.AddFleet _ -> false;
            case Modification.SetVehicles _, Modification.SetCrossing _, Modification.AddPeople _ -> false;
            case Modification.AddQuotas _, Modification.RemoveQuotas _, Modification.RemoveNeed _ -> false;
            case Modification.RemoveGroup _, Modification.SetPause _, Modification.SetQuotas _, Modification.AddHandOver _ -> false;
            case Modification.ByTerms(var _, var change) -> isRestriction(change);
        };
    }
}
