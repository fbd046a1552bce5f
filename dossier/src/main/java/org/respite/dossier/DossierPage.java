package org.respite.dossier;

import java.util.stream.Stream;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.formats.report.JsonText;
import org.respite.formats.report.Language;
import org.respite.formats.report.Page;

/** A dossier as one page that opens from disk without a network. */
public final class DossierPage {

    private DossierPage() {}

    public static String of(Dossier dossier, Language language) {
        var tree = DossierJson.tree(dossier);
        var names = tree.putObject("partyNames");
        var holders = dossier.statements().stream().flatMap(i -> Stream.of(i.content().holder().party(), i.content().speaker().party()));
        var cited = Stream.concat(dossier.figures().stream().map(i -> i.content().cited()), dossier.events().stream().map(i -> i.content().cited()))
                .flatMap(c -> c.stream()).map(c -> c.party());
        Stream.concat(holders, cited).distinct().sorted().forEach(id -> names.put(id, Lexicon.shared().party(id).name()));
        return Page.of("report/dossier-page.js", "Dossier", JsonText.inScript(tree.toString()), language);
    }
}
