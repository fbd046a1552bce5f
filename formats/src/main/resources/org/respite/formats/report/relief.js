// Aid handed out over time, by item and by site; and what stays unmet, with the reason.

import { t } from "./words.js";
import { number, percent, percentUp, sum, amount } from "./format.js";
import { h, table, figure } from "./dom.js";
import { needBars, shareBar, shade } from "./chart.js";
import { section, keyTo, siteName, isExact } from "./parts.js";

const numeric = (text) => ({ text, number: true });
const siteWord = (data) => t(isExact(data) ? "place" : "area");

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
  const title = t("relief.chart", { item: item.name, unit: item.unit });
  return figure(title,
    needBars({ title, description: labels.map((l, i) => `${l}: ${number(done[i])} / ${number(need[i])}`).join("; "),
      labels, need, floor: sum(floor) > 0 ? floor : undefined, done }),
    t("table"), table(title, [t("day"), numeric(t("relief.full")), numeric(t("relief.survival")), numeric(t("relief.met"))],
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
  const caption = t("relief.by", { site: siteWord(data).toLowerCase() });
  return h("div", { class: "grid-table" },
    table(caption, [siteWord(data), ...items.map((i) => numeric(data.relief.items[i].name))],
      sites.map((site) => [siteName(data, site), ...items.map((item) => cell(site, item))]), { id: "coverage" }),
    h("p", { class: "small" }, t("relief.by.note")));
}

/** What stays unmet by item, then by site and item, each with its reasons. */
export function unmetSection(data) {
  const missing = (line) => sum(line.full) - sum(line.met);
  const open = data.relief.lines.filter((line) => missing(line) > 0.5);
  if (open.length === 0) return section("unmet", t("unmet"), h("p", {}, t("unmet.none")));
  const byItem = data.relief.items.map((item, index) => together(open.filter((line) => line.item === index), index)).filter(Boolean);
  const unit = (line) => data.relief.items[line.item].unit;
  const share = (line) => missing(line) / sum(line.full);
  const name = (line) => data.relief.items[line.item].name;
  return section("unmet", t("unmet"), h("p", { class: "lead" }, t("unmet.lead")),
    table(t("unmet.byItem"), [t("item"), numeric(t("unmet.full")), numeric(t("unmet.missing")), t("unmet.share"), t("unmet.why")],
      byItem.map((line) => [name(line), amount(sum(line.full), unit(line)), amount(missing(line), unit(line)),
        [shareBar(share(line), percentUp(share(line))), h("span", { class: "value" }, percentUp(share(line)))], reasons(line)]),
      { id: "unmet-items" }),
    h("details", { class: "long" }, h("summary", {}, t("unmet.bySite", { site: siteWord(data).toLowerCase() })),
      table(t("unmet.bySite", { site: siteWord(data).toLowerCase() }), [siteWord(data), t("item"), numeric(t("unmet.missing")), numeric(t("unmet.share")), t("unmet.why")],
        open.map((line) => [siteName(data, line.site), name(line), amount(missing(line), unit(line)), percentUp(share(line), 0), reasons(line)]),
        { id: "unmet-sites", class: "quiet" })));
}

/** Several sites' lines of one item as one. */
function together(lines, item) {
  if (lines.length === 0) return null;
  const parts = new Map();
  for (const line of lines) {
    for (const part of line.shortfalls) parts.set(part.reason, (parts.get(part.reason) ?? 0) + part.quantity);
  }
  const shortfalls = [...parts].map(([reason, quantity]) => ({ reason, quantity })).sort((a, b) => b.quantity - a.quantity);
  return { item, shortfalls, full: lines.flatMap((line) => line.full), met: lines.flatMap((line) => line.met) };
}

function reasons(line) {
  const all = sum(line.shortfalls.map((part) => part.quantity));
  const share = (part) => (part.quantity < all / 200 ? t("unmet.trace") : `${number((100 * part.quantity) / all)}%`);
  return h("ul", { class: "reasons" }, line.shortfalls.map((part) =>
    h("li", {}, h("b", {}, share(part)), ` ${t(`reason.${part.reason}`)}`)));
}
