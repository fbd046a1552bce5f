// Proposals beside each other in tables: each has a letter and a column.

import { apart, listed, number, t } from "./words.js";
import { amount, letter, minutes, percent, persons, sum, unitName } from "./format.js";
import { node as h } from "../drawing/node.js";
import { shade } from "../drawing/looks.js";
import { needBars } from "../drawing/bars.js";
import { bdi, figure, isExact, keyTo, notice, numeric, section, setting, table } from "./parts.js";

/** The share of the survival need that is met: every need counts by its people. */
export function metShare(one) {
  const lines = one.lines.filter((line) => line.survival > 0);
  const all = sum(lines.map((line) => line.persons));
  return all > 0 ? sum(lines.map((line) => (line.persons * Math.min(1, line.metSurvival / line.survival)))) / all : 1;
}

/** People who reach a place to stay or leave. */
export function reached(one) {
  return Math.max(0, one.people.moved) + Math.max(0, one.people.left);
}

const heads = (data) => data.proposals.map((_, i) => numeric(letter(i)));
const range = (low, high) => (low.length > 0 && high.length > 0 ? t("range", { from: low, to: high }) : low);

/** The few numbers of each. */
export function sideBySide(data, clock) {
  const row = (words, value) => [words, ...data.proposals.map(value)];
  const known = (key, show) => data.proposals.some((one) => one[key] !== undefined) && row(t(`proposals.${key}`), (one) => (one[key] === undefined ? "–" : show(one)));
  const people = (done, all) => (one) => t("headline.people.of", { served: persons(one.people[done]), all: persons(one.people[all]) });
  const rows = [
    row(t("proposals.zoneHours"), (one) => number(one.zoneHours, 1)),
    row(t("proposals.days"), (one) => number(one.days)),
    data.proposals.some((one) => one.crossingHours > 0) && row(t("proposals.crossingHours"), (one) => number(one.crossingHours, 1)),
    known("floor", (one) => range(percent(one.floor), one.floorAtMost === undefined ? "" : percent(one.floorAtMost))),
    row(t("proposals.met"), (one) => percent(metShare(one))),
    data.proposals.some((one) => one.people.expectedToMove !== 0) && row(t("headline.moved"), people("moved", "expectedToMove")),
    data.proposals.some((one) => one.people.expectedToLeave !== 0) && row(t("headline.left"), people("left", "expectedToLeave")),
    data.proposals.some((one) => one.handOvers > 0) && row(t("proposals.handOvers"), (one) => t("headline.people.of", { served: one.handOversMade, all: one.handOvers })),
    row(t("proposals.exposed"), (one) => number(one.exposed)),
    row(t("proposals.refuge"), (one) => minutes(one.minutesToRefuge)),
    known("worth", (one) => range(number(one.worth), number(one.bound))),
    row(t("proposals.gap"), (one) => percent(one.gap)),
    !isLived(data) && row(t("proposals.expected"), () => t("unknown")),
    !isLived(data) && row(t("proposals.cautious"), () => t("unknown")),
  ].filter(Boolean);
  return [h("dl", { class: "letters" }, data.proposals.map((one, i) => [h("dt", {}, letter(i)), h("dd", {}, what(data, one, clock))])),
    table(t("proposals.table"), [t("proposals.measure"), ...heads(data)], rows, { id: "side-by-side" })];
}

/** Whether futures of any were lived through. */
export const isLived = (data) => data.proposals.some((one) => one.expected !== "unknown");

/** What each comes to as access really was: on average, and in nine of ten futures at least. */
export function underDoubt(data) {
  if (!isLived(data)) return null;
  const both = (one, show) => {
    if (one.expected === "unknown") return t("unknown");
    const [expected, cautious] = [show(one.expected), show(one.cautious)];
    return cautious === undefined ? expected ?? "–" : t("proposals.doubt.both", { expected, cautious });
  };
  const row = (words, show) => data.proposals.some((one) => one.expected !== "unknown" && show(one.expected) !== undefined)
    && [words, ...data.proposals.map((one) => both(one, show))];
  const known = (value, format) => (value === undefined ? undefined : format(value));
  const items = [...new Set(data.proposals.flatMap((one) => (one.expected.goods ?? []).map((goods) => goods.item)))];
  const rows = [
    row(t("underDoubt.floor"), (of) => known(of.floor, (share) => percent(share, 0))),
    ...items.map((item) => row(bdi(item), (of) => known(of.goods.find((goods) => goods.item === item)?.share, (share) => percent(share, 0)))),
    row(t("proposals.doubt.people"), (of) => known(of.people, number)),
    row(t("proposals.doubt.worth"), (of) => known(of.worth, number)),
  ].filter(Boolean);
  const futures = Math.max(...data.proposals.map((one) => one.expected.futures ?? 0));
  return section("under-doubt", t("underDoubt"), h("p", { class: "lead" }, t("proposals.doubt.lead", { n: futures })),
    table(t("underDoubt"), [t("underDoubt.what"), ...heads(data)], rows), notice(t("underDoubt.forecast")));
}

/** The title, and in an exact edition what is asked or changed; in a shared one the days that are touched. */
function what(data, one, clock) {
  const open = (windows) => (isExact(data) ? clock.openings(windows) : clock.days(windows[0], windows[windows.length - 1]));
  const stops = one.pauses.map((pause) => [listed(pause.zones), pause.open.length > 0 && open(pause.open)].filter(Boolean).join(" · "));
  const title = data.search ? t(one.days > 0 ? "proposals.point" : "proposals.nothing", { hours: one.zoneHours, n: one.days }) : bdi(one.title);
  return [h("b", {}, title), h("span", { class: "small" }, ` ${one.asks.length > 0 ? one.asks.map(apart).join("; ") : stops.join("; ")}`)];
}

/** What can be said of each two, and what cannot. */
export function told(data) {
  if (data.pairs.length === 0) return null;
  const sentences = data.pairs.map((pair) => {
    const [a, b] = [letter(pair.one), letter(pair.other)];
    return h("li", {}, t(`proposals.worth.${pair.worth}`, { a, b }), " ", pair.floor !== "INCOMPARABLE" && t(`proposals.floor.${pair.floor}`, { a, b }));
  });
  return [h("h3", {}, t("proposals.told")), h("ul", { class: "lines", id: "told" }, sentences), h("p", { class: "small" }, t("proposals.told.note"))];
}

const itemsOf = (data) => [...new Map(data.proposals.flatMap((one) => one.lines).map((line) => [line.item, line])).values()];

/** All places together, a chart for each item. */
export function itemsTogether(data) {
  const labels = data.proposals.map((_, i) => letter(i));
  const charts = itemsOf(data).map((item) => {
    const total = (key) => data.proposals.map((one) => sum(one.lines.filter((line) => line.item === item.item).map((line) => line[key])));
    const [need, done, floor] = [total("full"), total("met"), total("survival")];
    const title = t("proposals.chart", { item: item.item, unit: unitName(item.unit) });
    return figure(title, needBars({ title, description: labels.map((l, i) => `${l}: ${number(done[i])} / ${number(need[i])}`).join("; "),
      labels, need, done, floor: sum(floor) > 0 ? floor : undefined, setting: setting() }), t("chart.table"),
    table(title, [t("proposals.measure"), ...heads(data)], [[t("relief.full"), ...need.map((n) => amount(n, item.unit))], [t("relief.met"), ...done.map((n) => amount(n, item.unit))]]));
  });
  return [keyTo([{ class: "need", text: t("relief.full") }, { class: "floor-key", text: t("relief.survival") }, { class: "done", text: t("relief.met") }]),
    h("div", { class: "multiples" }, charts)];
}

/** Each place and item by itself: the share of the survival need that is met, of the full need where no survival need is known. */
export function itemsByPlace(data) {
  const keys = [...new Map(data.proposals.flatMap((one) => one.lines).map((line) => [`${line.site}\n${line.item}`, line])).values()];
  const cell = (one, key) => {
    const line = one.lines.find((other) => other.site === key.site && other.item === key.item);
    if (!line) return "–";
    const [met, needed] = line.survival > 0 ? [line.metSurvival, line.survival] : [line.met, line.full];
    if (!(needed > 0)) return "–";
    const share = Math.min(1, met / needed);
    return h("span", { class: `tint shade-${shade(share)}` }, line.reachable ? percent(share, 0) : "×");
  };
  return [h("p", { class: "small" }, t("proposals.places.note")), table(t("proposals.places"),
    [t("place"), t("item"), ...heads(data)], keys.map((key) => [apart(key.site || t("elsewhere")), bdi(key.item), ...data.proposals.map((one) => cell(one, key))]), { id: "by-place", class: "quiet" })];
}

/** People by group; in a shared edition by purpose. */
export function groupsTable(data) {
  const name = (group) => (group.name ? apart(group.name) : t(`purpose.${group.purpose}`));
  const names = [...new Set(data.proposals.flatMap((one) => one.groups.map(name)))];
  const cell = (one, which) => {
    const groups = one.groups.filter((group) => name(group) === which);
    return groups.length === 0 ? "–" : t("headline.people.of", { served: persons(sum(groups.map((g) => g.arrived))), all: persons(sum(groups.map((g) => g.expected))) });
  };
  return names.length === 0 ? h("p", {}, t("none"))
    : table(t("proposals.groups"), [t("proposals.group"), ...heads(data)], names.map((which) => [which, ...data.proposals.map((one) => cell(one, which))]), { id: "by-group", class: "quiet" });
}
