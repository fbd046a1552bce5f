package org.respite.app.cli;

import java.time.Duration;
import java.util.Locale;
import org.respite.model.scenario.Scenario;
import org.respite.traffic.Agreement;
import org.respite.traffic.Closings;
import org.respite.traffic.Delay;
import org.respite.traffic.Leg;
import org.respite.traffic.Replay;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of a plan in traffic, for machines. */
final class ReplayJson {

    private ReplayJson() {}

    static void write(ObjectNode json, Scenario scenario, Replay replay, boolean details) {
        json.put("agrees", replay.agrees());
        json.put("members", replay.members());
        json.put("finished", replay.finished());
        agreement(json.putObject("travelTimes"), replay.travelTimes());
        agreement(json.putObject("arrivalTimes"), replay.arrivalTimes());
        var closings = json.putObject("closings");
        count(closings.putObject("onRoads"), replay.closings().onRoads());
        count(closings.putObject("atPlaces"), replay.closings().atPlaces());
        count(closings.putObject("inMargin"), replay.closings().inMargin());
        var waiting = json.putObject("waitingSeconds");
        replay.delayByCause().forEach((cause, total) -> waiting.put(word(cause), seconds(total)));
        if (details) {
            details(json, scenario, replay);
        }
    }

    private static void agreement(ObjectNode json, Agreement agreement) {
        json.put("legs", agreement.legs());
        json.put("within", agreement.within());
        json.put("share", agreement.share());
        json.put("medianSeconds", seconds(agreement.median()));
        json.put("percentile95Seconds", seconds(agreement.percentile95()));
        json.put("largestSeconds", seconds(agreement.largest()));
    }

    private static void count(ObjectNode json, Closings.Count count) {
        json.put("vehicles", count.vehicles());
        json.put("persons", count.persons());
    }

    private static void details(ObjectNode json, Scenario scenario, Replay replay) {
        var calendar = scenario.calendar();
        var delays = json.putArray("delays");
        for (var delay : replay.delays()) {
            var entry = delays.addObject();
            entry.put("cause", word(delay.cause()));
            entry.put("where", delay.where());
            entry.put("members", delay.members());
            entry.put("totalSeconds", seconds(delay.total()));
            entry.put("longestSeconds", seconds(delay.longest()));
        }
        var arrivals = json.putArray("arrivals");
        for (var hour : replay.arrivals()) {
            var entry = arrivals.addObject();
            entry.put("place", hour.place().value());
            entry.put("hour", OutcomeJson.local(calendar, hour.hour()));
            entry.put("plannedVehicles", hour.plannedVehicles());
            entry.put("replayedVehicles", hour.replayedVehicles());
            entry.put("plannedPersons", hour.plannedPersons());
            entry.put("replayedPersons", hour.replayedPersons());
        }
        var legs = json.putArray("legs");
        replay.legs().forEach(leg -> leg(legs.addObject(), scenario, leg));
    }

    private static void leg(ObjectNode json, Scenario scenario, Leg leg) {
        json.put("movement", leg.movement().value());
        json.put("road", leg.road().value());
        json.put("from", OutcomeJson.local(scenario.calendar(), leg.plannedFrom()));
        json.put("to", OutcomeJson.local(scenario.calendar(), leg.plannedTo()));
        json.put("members", leg.members());
        json.put("arrived", leg.arrived());
        json.put("longestTravelSeconds", seconds(leg.longestTravel()));
        json.put("worstLatenessSeconds", seconds(leg.worstLateness()));
    }

    private static String word(Delay.Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** To the millisecond. */
    private static double seconds(Duration duration) {
        return Math.rint(duration.toNanos() / 1e6) / 1e3;
    }
}
