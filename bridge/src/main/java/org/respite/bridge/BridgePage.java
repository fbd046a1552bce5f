package org.respite.bridge;

import java.util.List;
import org.respite.formats.report.JsonText;
import org.respite.formats.report.Language;
import org.respite.formats.report.Page;

/** Packages as one page that opens from disk without a network. */
public final class BridgePage {

    private static final String ENTRY = "report/bridge-page.js";

    private BridgePage() {}

    public static String of(Bridge bridge, Language language) {
        return Page.of(ENTRY, "Packages", JsonText.inScript(BridgeJson.tree(bridge).toString()), language);
    }

    /** For others than the mediator. */
    public static String shared(Bridge bridge, Recipient recipient, List<Integer> numbers, Language language) {
        return Page.of(ENTRY, "Packages", JsonText.inScript(Shared.tree(bridge, recipient, numbers).toString()), language);
    }
}
