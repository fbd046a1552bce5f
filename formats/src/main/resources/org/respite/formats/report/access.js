// How often access was really granted.

import { apart, number, t } from "./words.js";
import { amount, percent, sum, unitName } from "./format.js";
import { node as h } from "../drawing/node.js";
import { shareBar } from "../drawing/bars.js";
import { bdi, setting, sourceOf } from "./parts.js";

/** About how many figures are seen at once. */
const SHOWN = 5;

/** Counts out of counts. What speaks of one subject, period and source stands together; what has a share comes first. */
export function accessFigures(figures) {
  const groups = together([...figures.filter((one) => one.outOf > 0), ...figures.filter((one) => !(one.outOf > 0))]);
  let before = 0;
  const seen = groups.filter((group) => (before += group.length) - group.length < SHOWN);
  const rest = groups.slice(seen.length);
  const list = (some) => h("ul", { class: "access" }, some.map(entry));
  return h("div", { id: "access", role: "group", "aria-labelledby": "access-title" },
    h("h3", { id: "access-title" }, t("access")),
    h("p", {}, figures.length > 0 ? t("access.lead") : t("access.none")),
    list(seen),
    rest.length > 0 && h("details", {}, h("summary", {}, t("access.more", { n: sum(rest.map((group) => group.length)) }),
      h("span", { class: "paper" }, ` ${t("access.more.paper")}`)), list(rest)));
}

function together(figures) {
  const groups = new Map();
  for (const one of figures) {
    const key = JSON.stringify([one.subject, one.period, one.outOf, one.unit, one.origin]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function entry(group) {
  const { subject, period, outOf, unit, origin } = group[0];
  const of = outOf === undefined ? "" : ` (${unitName(unit)})`;
  return h("li", {}, h("span", { class: "what" }, `${apart(subject)}${t("comma")}${apart(period)}${of}`),
    h("ul", { class: "counts" }, group.map(count)), sourceOf(origin));
}

function count(one) {
  const share = one.outOf > 0 && one.count / one.outOf;
  return h("li", {}, h("span", { class: "measure" }, bdi(one.measure)), " ",
    h("span", { class: "count" }, one.outOf === undefined ? amount(one.count, one.unit, 1)
      : t("access.outOf", { count: number(one.count, 1), outOf: one.outOf })), " ",
    share !== false && shareBar(share, percent(share), setting()));
}
