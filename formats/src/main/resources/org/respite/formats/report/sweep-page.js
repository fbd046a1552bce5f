// Builds the page of a sweep from its data: proposals as they fare in many futures.

import { number, t } from "./words.js";
import { letter, percent } from "./format.js";
import { node as h } from "../drawing/node.js";
import { spreads } from "../drawing/spreads.js";
import { header } from "./header.js";
import { opened } from "./opened.js";
import { bdi, figure, keyTo, notice, numeric, section, setting, table, wide } from "./parts.js";

/** What must be read before anything is compared. */
function first(data) {
  return [
    notice(t("proposals.owed"), "notice grave"),
    data.proposals.some((one) => one.reliefIsConditional) && notice(t("proposals.conditional"), "notice grave"),
    !data.complete && notice(t("sweep.cut"), "notice grave"),
    data.impossible.length > 0 && notice(t("proposals.impossible", { which: data.impossible.join("; ") })),
  ];
}

/** Every quantity with its spread in each proposal that has it: the words, the spreads, how a value is shown, and the end of its axis. */
function quantities(data) {
  const of = (title, pick, show, most) => ({ title, show, most, list: data.proposals.map(pick) });
  const items = [...new Set(data.proposals.flatMap((one) => one.goods.map((goods) => goods.item)))];
  const share = (value) => percent(value, 0);
  return [
    of(t("sweep.all", { a: letter(0) }), (one) => one.all, share),
    of(t("underDoubt.floor"), (one) => one.floor, share, 1),
    ...items.map((item) => of(t("sweep.goods", { item }), (one) => one.goods.find((goods) => goods.item === item)?.share, share, 1)),
    of(t("proposals.picture.people"), (one) => one.people, (value) => number(value)),
    of(t("underDoubt.movements"), (one) => one.movements, share, 1),
  ].filter((one) => one.list.some((spread) => spread !== undefined));
}

function picture({ title, show, most, list }) {
  const scale = most === undefined && show(1) === number(1) ? 1 : 100;
  const rows = list.map((spread, i) => ({ spread, label: letter(i) })).filter((row) => row.spread !== undefined).map(({ spread, label }) => ({
    label, low: scale * spread.cautious, high: scale * spread.hopeful, middle: scale * spread.expected, wish: scale * spread.granted,
    shown: t("sweep.shown", { letter: label, granted: show(spread.granted), expected: show(spread.expected), low: show(spread.cautious), high: show(spread.hopeful) }) }));
  return spreads({ title, description: rows.map((row) => row.shown).join(" "), rows, setting: setting(), width: wide(),
    most: most === undefined ? Math.max(...rows.flatMap((row) => [row.high, row.wish])) : scale * most });
}

function spreadsTable({ title, show, list }) {
  return table(title, [t("sweep.proposal"), numeric(t("underDoubt.granted")), numeric(t("underDoubt.expected")), numeric(t("underDoubt.cautious")), numeric(t("sweep.hopeful"))],
    list.map((spread, i) => (spread === undefined ? [letter(i), "–", "–", "–", "–"]
      : [letter(i), show(spread.granted), show(spread.expected), show(spread.cautious), show(spread.hopeful)])));
}

/** Future by future: of each two what they achieve in all; of the first and each other one all else. */
function told(data) {
  if (data.pairs.length === 0) return null;
  const sentences = data.pairs.flatMap((pair) => pair.compared
    .filter((one) => one.respect === "ALL" || pair.one === 0)
    .map((one) => h("li", {}, t(`sweep.more.${one.respect}`, { a: letter(pair.one), b: letter(pair.other), more: one.more, less: one.less, item: one.item }),
      " ", t(`sweep.average.${one.average}`))));
  return section("told", t("sweep.told"), h("ul", { class: "lines", id: "pairs" }, sentences), h("p", { class: "small" }, t("sweep.note")));
}

opened((data, clock) => {
  const [all, ...others] = quantities(data);
  const shown = (one) => figure(one.title, picture(one), t("chart.table"), spreadsTable(one));
  return [header(data, clock), h("main", {},
    section("headline", t("sweep"), first(data), h("p", { class: "lead" }, t("sweep.lead", { n: data.futures })),
      h("dl", { class: "letters" }, data.proposals.map((one, i) => [h("dt", {}, letter(i)), h("dd", {}, bdi(one.title))])),
      keyTo([{ class: "done", text: t("sweep.key.range") }, { class: "floor-key", text: t("sweep.key.expected") }, { class: "need", text: t("sweep.key.granted") }]),
      shown(all)),
    told(data),
    section("quantities", t("sweep.quantities"), others.map(shown)),
    section("basis", t("proposals.basis"), h("p", {}, t("proposals.checked")), h("p", {}, t("underDoubt.forecast"))))];
});
