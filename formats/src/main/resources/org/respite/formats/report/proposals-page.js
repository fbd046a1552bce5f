// Builds the page of proposals side by side from its data.

import { t } from "./words.js";
import { node as h } from "../drawing/node.js";
import { header } from "./header.js";
import { opened } from "./opened.js";
import { notice, section } from "./parts.js";
import { askedPicture } from "./asked.js";
import { groupsTable, isLived, itemsByPlace, itemsTogether, sideBySide, told, underDoubt } from "./side-by-side.js";

/** What must be read before anything is compared. */
function first(data) {
  return [
    notice(t("proposals.owed"), "notice grave"),
    data.proposals.some((one) => one.reliefIsConditional) && notice(t("proposals.conditional"), "notice grave"),
    !data.complete && notice(t("proposals.cut"), "notice grave"),
    data.impossible.length > 0 && notice(t("proposals.impossible", { which: data.impossible.join("; ") })),
  ];
}

opened((data, clock) => [header(data, clock), h("main", {},
  section("headline", t(data.search ? "proposals.pause" : "proposals"), first(data),
    data.search && askedPicture(data), sideBySide(data, clock), told(data)),
  underDoubt(data),
  section("items", t("proposals.items"), itemsTogether(data)),
  section("places", t("proposals.places"), itemsByPlace(data)),
  section("groups", t("proposals.groups"), groupsTable(data)),
  section("basis", t("proposals.basis"), h("p", {}, t("proposals.checked")), !isLived(data) && h("p", {}, t("proposals.unknown")),
    h("p", { class: "small" }, t("proposals.weights"))))]);
