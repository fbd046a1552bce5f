// How often access was really granted.

import { apart, number, t } from "./words.js";
import { amount, percent } from "./format.js";
import { node as h } from "../drawing/node.js";
import { shareBar } from "../drawing/bars.js";
import { setting, sourceOf } from "./parts.js";

const SHOWN = 5;

/** Counts out of counts, each with its period and source; those with a share come first. */
export function accessFigures(figures) {
  const list = (some) => h("ul", { class: "access" }, some.map(entry));
  const withShare = [...figures.filter((one) => one.outOf > 0), ...figures.filter((one) => !(one.outOf > 0))];
  const rest = withShare.slice(SHOWN);
  return h("div", { id: "access", role: "group", "aria-labelledby": "access-title" },
    h("h3", { id: "access-title" }, t("access")),
    h("p", {}, figures.length > 0 ? t("access.lead") : t("access.none")),
    list(withShare.slice(0, SHOWN)),
    rest.length > 0 && h("details", {}, h("summary", {}, t("access.more", { n: rest.length }), h("span", { class: "paper" }, ` ${t("access.more.paper")}`)),
      list(rest)));
}

function entry(one) {
  return h("li", {},
    h("span", { class: "count" }, one.outOf === undefined
      ? amount(one.count, one.unit, 1)
      : t("access.outOf", { count: number(one.count, 1), outOf: amount(one.outOf, one.unit) })),
    one.outOf > 0 && shareBar(one.count / one.outOf, percent(one.count / one.outOf), setting()),
    h("span", { class: "what" }, `${apart(one.measure)}: ${apart(one.subject)}${t("comma")}${apart(one.period)}`), sourceOf(one.origin));
}
