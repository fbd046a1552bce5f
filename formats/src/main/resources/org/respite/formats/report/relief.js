// Aid handed out over time, by item and by site.

import { apart, number, t } from "./words.js";
import { percent, sum, unitName } from "./format.js";
import { node as h } from "../drawing/node.js";
import { shade } from "../drawing/looks.js";
import { needBars } from "../drawing/bars.js";
import { figure, isExact, keyTo, numeric, section, setting, siteName, table } from "./parts.js";

/** Needed, survival and handed out, for each item and day; and a grid of sites by items. */
export function reliefSection(data, clock) {
  const labels = Array.from({ length: clock.dayCount }, (_, day) => clock.dayShort(day));
  const charts = data.relief.items.map((item, index) => itemChart(data, item, index, labels)).filter(Boolean);
  return section("relief", t("relief"), h("p", { class: "lead" }, t("relief.lead")),
    keyTo([{ class: "need", text: t("relief.full") }, { class: "floor-key", text: t("relief.survival") }, { class: "done", text: t("relief.met") }]),
    h("div", { class: "multiples" }, charts), coverageGrid(data));
}

function itemChart(data, item, index, labels) {
  const lines = data.relief.lines.filter((line) => line.item === index);
  if (lines.length === 0) return null;
  const byDay = (key) => labels.map((_, day) => sum(lines.map((line) => line[key][day])));
  const [need, floor, done] = [byDay("full"), byDay("survival"), byDay("met")];
  const title = t("relief.chart", { item: item.name, unit: unitName(item.unit) });
  return figure(title,
    needBars({ title, description: labels.map((l, i) => `${l}: ${number(done[i])} / ${number(need[i])}`).join("; "),
      labels, need, floor: sum(floor) > 0 ? floor : undefined, done, setting: setting() }),
    t("chart.table"), table(title, [t("time.day"), numeric(t("relief.full")), numeric(t("relief.survival")), numeric(t("relief.met"))],
      labels.map((l, i) => [l, number(need[i]), number(floor[i]), number(done[i])])));
}

/** A table of sites by items; its cells are tinted like the map. */
function coverageGrid(data) {
  const items = data.relief.items.map((_, i) => i).filter((i) =>
    data.relief.lines.some((line) => line.item === i && sum(line.survival) > 0));
  const sites = [...new Set(data.relief.lines.filter((line) => items.includes(line.item)).map((line) => line.site))];
  const cell = (site, item) => {
    const line = data.relief.lines.find((one) => one.site === site && one.item === item);
    if (!line) return "";
    if (!line.reachable) return h("span", { class: "tint", title: t("map.unreachable") }, "×");
    const needed = sum(line.survival);
    if (!(needed > 0)) return "–";
    const share = sum(line.metSurvival) / needed;
    return h("span", { class: `tint shade-${shade(share)}` }, percent(share, 0));
  };
  return h("div", { class: "grid-table" },
    table(t(isExact(data) ? "relief.byPlace" : "relief.byArea"), [t(isExact(data) ? "site.place" : "site.area"), ...items.map((i) => numeric(apart(data.relief.items[i].name)))],
      sites.map((site) => [siteName(data, site), ...items.map((item) => cell(site, item))]), { id: "coverage" }),
    h("p", { class: "small" }, t("relief.by.note")));
}
