package org.respite.app.cli;

import org.respite.model.scenario.Scenario;
import org.respite.operations.choice.Choice;
import org.respite.operations.choice.Variation;
import tools.jackson.databind.node.ObjectNode;

/** Which of some plans is best in many futures, for machines. */
final class ChoiceJson {

    private ChoiceJson() {}

    static void write(ObjectNode json, Scenario scenario, Choice choice) {
        json.put("futuresToChoose", choice.trained());
        json.put("futuresToJudge", choice.judged());
        json.put("kept", ChoiceText.name(choice.plan().isPresent() ? choice.chosen() : Variation.WISH));
        json.put("chosen", ChoiceText.name(choice.chosen()));
        var plans = json.putArray("plans");
        for (var judged : choice.candidates()) {
            var entry = plans.addObject();
            entry.put("believes", ChoiceText.name(judged.variation()));
            entry.put("worthGranted", judged.promised());
            DoubtJson.range(entry.putObject("worth"), judged.worth());
            judged.floor().ifPresent(floor -> DoubtJson.range(entry.putObject("survivalFloor"), floor));
            DoubtJson.range(entry.putObject("gain"), judged.gain());
            entry.put("worthWhereChosen", judged.trained());
            judged.givesUp().ifPresent(what -> entry.put("givesUp", ChoiceText.words(what)));
            var goods = entry.putArray("needs");
            for (int i = 0; i < judged.needs().size(); i++) {
                var need = scenario.supply().needs().get(i);
                var node = goods.addObject();
                node.put("place", need.place().value());
                node.put("item", need.item().value());
                node.put("distributed", judged.needs().get(i));
            }
            var people = entry.putArray("people");
            for (int i = 0; i < judged.groups().size(); i++) {
                var node = people.addObject();
                node.put("group", scenario.people().groups().get(i).id().value());
                node.put("arrived", judged.groups().get(i));
            }
        }
        var refused = json.putArray("refusedByChecker");
        choice.refused().forEach(variation -> refused.add(ChoiceText.name(variation)));
        var regret = json.putObject("regretOfTheWish");
        regret.put("promised", choice.wish().promised());
        regret.put("came", choice.wish().worth().expected());
        DoubtJson.range(regret.putObject("hindsight"), choice.hindsight());
    }
}
