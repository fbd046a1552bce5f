package org.respite.app.cli;

import java.util.stream.Collectors;
import org.respite.model.scenario.Beliefs;
import org.respite.model.scenario.Beliefs.Believed;
import org.respite.model.scenario.Figure;

/** Which figures a plan believed, and which rivals it left out, in words. */
final class BelievedText {

    private BelievedText() {}

    /** Blank where no number of the tables is a figure's. */
    static String of(Beliefs beliefs) {
        return beliefs.all().isEmpty() ? ""
                : beliefs.all().stream().map(believed -> line(beliefs, believed)).collect(Collectors.joining("", "\nFigures that the plan believes:\n", ""));
    }

    private static String line(Beliefs beliefs, Believed believed) {
        var figure = believed.figure();
        var leftOut = beliefs.leftOut(figure).stream().map(BelievedText::said).collect(Collectors.joining("; "));
        return "  " + believed.belief().where() + ": " + believed.belief().number().toPlainString() + ", from " + said(figure) + (figure.confirmed().isEmpty() ? "" : ", confirmed by " + figure.confirmed())
                + (leftOut.isEmpty() ? "" : "; left out: " + leftOut) + "\n";
    }

    private static String said(Figure figure) {
        var of = figure.provenance();
        var when = of.asOf().isEmpty() ? "" : ", as of " + of.asOf();
        return "“" + (figure.value() + " " + figure.unit()).strip() + "” (" + (of.source().isEmpty() ? "no source" : of.source()) + when + ")";
    }
}
