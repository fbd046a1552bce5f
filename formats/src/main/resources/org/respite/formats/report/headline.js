// What the pause achieves, and beside it how often access was really granted.

import { t } from "./words.js";
import { number, percent, persons, sum, amount, drawn } from "./format.js";
import { h, table, figure } from "./dom.js";
import { needBars, shareBar } from "./chart.js";
import { section, notice, sourceOf, siteName, isExact, keyTo } from "./parts.js";

const SHOWN_ACCESS = 5;

/** The whole first section. */
export function headline(data, clock) {
  const head = data.headline;
  return section("headline", t("headline"),
    h("div", { class: "beside" },
      h("div", { class: "achieved" },
        h("p", { class: "condition", id: "every-clearance" }, t("headline.if")),
        summary(data, clock),
        h("ul", { class: "facts", id: "facts" }, facts(data)),
        head.reliefIsConditional && notice(t("headline.conditional"), "notice grave"),
        notice(t("headline.permission")),
        pauses(head, clock)),
      access(data.grounds.access)),
    served(data), gates(head, clock));
}

/** The one sentence that a reader in a hurry takes along. */
function summary(data, clock) {
  const shares = data.relief.items.map((item, index) => {
    const lines = data.relief.lines.filter((line) => line.item === index);
    const needed = sum(lines.flatMap((line) => line.survival));
    return needed > 0 && t("headline.sentence.part", {
      item: item.name.toLowerCase(), share: percent(sum(lines.flatMap((line) => line.metSurvival)) / needed, 0) });
  }).filter(Boolean);
  const hours = Math.round(clock.horizon / 3600);
  return shares.length > 0 && h("p", { id: "sentence" }, t("headline.sentence", { hours: number(hours), shares: shares.join(", ") }));
}

function facts(data) {
  const head = data.headline;
  const { people } = head;
  const fact = (value, what, more) =>
    h("li", {}, h("strong", {}, value), h("span", { class: "what" }, what), more && h("span", { class: "more" }, more));
  const gates = head.crossings.filter(takesTrucks).map((gate) => trucksFact(gate, fact));
  return [
    floorFact(data, fact),
    gates,
    people.expectedToMove !== 0
      && fact(persons(people.moved, t("fewer")), t("headline.moved"), t("headline.moved.of", { expected: persons(people.expectedToMove, t("fewer")) })),
    people.expectedToLeave !== 0
      && fact(persons(people.left, t("fewer")), t("headline.left"), t("headline.left.of", { expected: persons(people.expectedToLeave, t("fewer")) })),
    head.handOvers > 0 && fact(persons(head.handedOver, t("fewer")), t("headline.handed"),
      t("headline.handed.of", { made: head.handOversMade, all: head.handOvers, persons: persons(head.toHandOver, t("fewer")) })),
  ];
}

function floorFact(data, fact) {
  const { floor, floorAt } = data.headline;
  if (floor === undefined) return fact("–", t("headline.floor"), t("headline.floor.none"));
  const where = floorAt.length === 1
    ? t("headline.floor.at", { item: data.relief.items[floorAt[0].item].name, site: siteName(data, floorAt[0].site) })
    : t("headline.floor.what");
  return fact(percent(floor), t("headline.floor"), where);
}

/** Whether trucks pass, or may pass. */
const takesTrucks = (gate) => sum(gate.trucks) > 0 || gate.mostTrucks.some((n) => n > 0);

function trucksFact(gate, fact) {
  const busy = gate.trucks.filter((n) => n > 0);
  const days = busy.length > 0 ? busy : [0];
  const low = Math.min(...days);
  const high = Math.max(...days);
  const limits = new Set(gate.mostTrucks.filter((n) => n >= 0));
  const total = number(sum(gate.trucks));
  return fact(low === high ? number(low) : `${number(low)}–${number(high)}`, t("headline.trucks", { name: gate.name }),
    limits.size === 1 ? t("headline.trucks.of", { total, most: number([...limits][0]) }) : t("headline.trucks.all", { total }));
}

function pauses(head, clock) {
  return h("ul", { class: "pauses", "aria-label": t("headline.pauses") }, head.pauses.map((pause) => {
    const who = pause.declaredBy.join(", ") || t("headline.pause.nobody");
    const when = pause.open.length > 0 ? clock.window(pause.open[0], pause.open[pause.open.length - 1]) : t("none");
    return h("li", {}, h("b", {}, pause.purpose || t("headline.pauses")), ` ${when}; `,
      t(pause.agreed ? "headline.pause.agreed" : pause.declaredBy.length > 0 ? "headline.pause.oneSided" : "headline.pause.asked", { who }));
  }));
}

function access(figures) {
  const entry = (one) => h("li", {},
    h("span", { class: "count" }, one.outOf === undefined
      ? amount(one.count, one.unit)
      : t("access.outOf", { count: number(one.count, 1), outOf: amount(one.outOf, one.unit) })),
    one.outOf > 0 && shareBar(one.count / one.outOf, percent(one.count / one.outOf)),
    h("span", { class: "what" }, `${one.measure}: ${one.subject}, ${one.period}`), sourceOf(one.origin));
  const list = (some) => h("ul", { class: "access" }, some.map(entry));
  const withShare = [...figures.filter((f) => f.outOf > 0), ...figures.filter((f) => !(f.outOf > 0))];
  const rest = withShare.slice(SHOWN_ACCESS);
  return h("div", { id: "access", role: "group", "aria-labelledby": "access-title" },
    h("h3", { id: "access-title" }, t("access")),
    h("p", {}, figures.length > 0 ? t("access.lead") : t("access.none")),
    list(withShare.slice(0, SHOWN_ACCESS)),
    rest.length > 0 && h("details", {}, h("summary", {}, t("access.more", { n: rest.length }), h("span", { class: "paper" }, ` ${t("access.more.paper")}`)),
      list(rest)));
}

/** All sites together, for each item. */
export function served(data) {
  const rows = data.relief.items.map((item, index) => {
    const lines = data.relief.lines.filter((line) => line.item === index);
    const all = (key) => sum(lines.map((line) => sum(line[key])));
    const people = sum(lines.filter((line) => line.servedPersons.length > 0).map((line) => line.persons));
    const share = all("full") > 0 ? all("met") / all("full") : 0;
    const floor = all("survival") > 0 ? all("metSurvival") / all("survival") : undefined;
    const average = sum(lines.map((line) => servedOn(line)));
    return all("full") > 0 && [item.name, amount(all("full"), item.unit), amount(all("met"), item.unit),
      [shareBar(share, percent(share)), h("span", { class: "value" }, percent(share))],
      floor === undefined ? "–" : [shareBar(floor, percent(floor)), h("span", { class: "value" }, percent(floor))],
      floor === undefined ? "–" : t("headline.people.of", { served: number(about(average, data)), all: number(about(people, data)) })];
  }).filter(Boolean);
  const n = (text) => ({ text, number: true });
  const caption = t("headline.served.caption", { sites: t(isExact(data) ? "headline.places" : "headline.areas") });
  return h("div", { class: "served" }, h("h3", {}, t("headline.served")),
    table(caption, [t("item"), n(t("headline.needed")), n(t("headline.out")), t("headline.share"), t("headline.survival"), n(t("headline.people"))],
      rows, { id: "served" }));
}

/** People served on an average day: by the whole pause's survival coverage of the line. */
function servedOn(line) {
  const needed = sum(line.survival);
  return needed > 0 ? (line.persons * sum(line.metSurvival)) / needed : 0;
}

const about = (value, data) => (isExact(data) ? Math.floor(value) : Math.floor(value / 10) * 10);

function gates(head, clock) {
  const labels = Array.from({ length: clock.dayCount }, (_, day) => clock.dayShort(day));
  const charts = head.crossings.flatMap((gate) => {
    const limited = gate.mostTrucks.every((n) => n >= 0);
    const trucks = takesTrucks(gate) && bars(`${gate.name}: ${t("headline.gates.trucks")}`, labels, gate.trucks,
      limited ? gate.mostTrucks : gate.trucks, gate.trucks.map((n) => number(n)));
    const out = gate.personsOut.some((n) => n !== 0) && bars(`${gate.name}: ${t("headline.gates.out")}`, labels,
      gate.personsOut.map(drawn), gate.personsOut.map(drawn), gate.personsOut.map((n) => persons(n, t("fewer"))));
    return [trucks, out].filter(Boolean);
  });
  return charts.length > 0 && h("div", { class: "gates" }, h("h3", {}, t("headline.gates")),
    keyTo([{ class: "need", text: t("headline.gates.limit") }, { class: "done", text: t("headline.gates.planned") }]),
    h("div", { class: "multiples" }, charts));
}

function bars(title, labels, done, need, shown) {
  return figure(title, needBars({ title, description: shown.join(", "), labels, need, done }), t("table"),
    table(title, [t("day"), { text: title, number: true }], labels.map((label, i) => [label, shown[i]])));
}
