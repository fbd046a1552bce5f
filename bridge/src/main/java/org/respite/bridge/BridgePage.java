package org.respite.bridge;

import java.util.List;
import java.util.Optional;
import org.respite.formats.report.JsonText;
import org.respite.formats.report.Language;
import org.respite.formats.report.Page;

/** Packages as one page that opens from disk without a network. */
public final class BridgePage {

    private static final String ENTRY = "report/bridge-page.js";

    private BridgePage() {}

    public static String of(Bridge bridge) {
        return Page.of(ENTRY, "Packages", JsonText.inScript(BridgeJson.tree(bridge).toString()), Language.EN);
    }

    /** For others than the mediator. */
    public static String shared(Bridge bridge, Optional<String> party, List<Integer> numbers) {
        return Page.of(ENTRY, "Packages", JsonText.inScript(Shared.tree(bridge, party, numbers).toString()), Language.EN);
    }
}
