// What stays unmet by item, then by site and item, each with its reasons.

import { t } from "./words.js";
import { amount, percentUp, sum } from "./format.js";
import { node as h } from "../drawing/node.js";
import { shareBar } from "../drawing/bars.js";
import { missing, reasons, together } from "./needs.js";
import { bdi, isExact, numeric, section, setting, siteName, table } from "./parts.js";

/** The whole section. */
export function unmetSection(data) {
  const open = data.relief.lines.filter((line) => missing(line) > 0.5);
  if (open.length === 0) return section("unmet", t("unmet"), h("p", {}, t("unmet.none")));
  const byItem = data.relief.items.map((_, index) => together(open.filter((line) => line.item === index), index)).filter(Boolean);
  const item = (line) => data.relief.items[line.item];
  const share = (line) => missing(line) / sum(line.full);
  const bySite = t(isExact(data) ? "unmet.byPlace" : "unmet.byArea");
  return section("unmet", t("unmet"), h("p", { class: "lead" }, t("unmet.lead")),
    table(t("unmet.byItem"), [t("item"), numeric(t("unmet.full")), numeric(t("unmet.missing")), t("unmet.share"), t("unmet.why")],
      byItem.map((line) => [bdi(item(line).name), amount(sum(line.full), item(line).unit), amount(missing(line), item(line).unit),
        [shareBar(share(line), percentUp(share(line)), setting()), h("span", { class: "value" }, percentUp(share(line)))], reasons(line)]),
      { id: "unmet-items" }),
    h("details", { class: "long" }, h("summary", {}, bySite),
      table(bySite, [t(isExact(data) ? "site.place" : "site.area"), t("item"), numeric(t("unmet.missing")), numeric(t("unmet.share")), t("unmet.why")],
        open.map((line) => [siteName(data, line.site), bdi(item(line).name), amount(missing(line), item(line).unit), percentUp(share(line), 0), reasons(line)]),
        { id: "unmet-sites", class: "quiet" })));
}
