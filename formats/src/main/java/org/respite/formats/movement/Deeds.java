package org.respite.formats.movement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.respite.formats.plan.Known;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Step;

/** What is done at a stop, in words. */
record Deeds(Known known) {

    /** Empty for driving. */
    String words(Step step) {
        return switch (step) {
            case Step.Travel _ -> "";
            case Step.Wait _ -> "waits";
            case Step.Inspect _ -> "inspection";
            case Step.Load load -> "loads " + goods(load.cargo());
            case Step.Unload unload -> "unloads " + goods(unload.cargo());
            case Step.Transfer transfer -> "transfers " + goods(transfer.cargo());
            case Step.Board board -> persons(board.families().persons()) + " board";
            case Step.Alight alight -> persons(alight.families().persons()) + " alight";
            case Step.Exit exit -> persons(exit.families().persons()) + " leave";
            case Step.Receive receive -> "receives " + persons(receive.persons());
            case Step.Deliver deliver -> "hands over " + persons(deliver.persons());
        };
    }

    private String goods(List<Cargo> cargo) {
        return cargo.stream().map(this::goods).collect(Collectors.joining(", "));
    }

    private String goods(Cargo cargo) {
        var item = known.find(cargo.item());
        return amount(cargo.quantity()) + " " + item.map(i -> i.unit() + " " + i.name()).orElse(cargo.item().value());
    }

    private static String persons(long count) {
        return amount(count) + (count == 1 ? " person" : " persons");
    }

    /** With a space between thousands, which no reader takes for a decimal point. */
    static String amount(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', ' ');
    }
}
