// What the pause achieves, in figures: all sites together for each item, and the crossings day by day.

import { number, t } from "./words.js";
import { amount, drawn, percent, persons, sum } from "./format.js";
import { node as h } from "../drawing/node.js";
import { needBars, shareBar } from "../drawing/bars.js";
import { bdi, figure, isExact, keyTo, numeric, section, setting, table } from "./parts.js";

/** The section in figures. */
export function achievedSection(data, clock) {
  return section("achieved", t("achieved.title"), served(data), gates(data.headline, clock));
}

/** All sites together, for each item. */
function served(data) {
  const rows = data.relief.items.map((item, index) => {
    const lines = data.relief.lines.filter((line) => line.item === index);
    const all = (key) => sum(lines.map((line) => sum(line[key])));
    const people = sum(lines.filter((line) => line.servedPersons.length > 0).map((line) => line.persons));
    const share = all("full") > 0 ? all("met") / all("full") : 0;
    const floor = all("survival") > 0 ? all("metSurvival") / all("survival") : undefined;
    const average = sum(lines.map((line) => servedOn(line)));
    return all("full") > 0 && [bdi(item.name), amount(all("full"), item.unit), amount(all("met"), item.unit), shareCell(share),
      floor === undefined ? "–" : shareCell(floor),
      floor === undefined ? "–" : t("headline.people.of", { served: about(average, data), all: about(people, data) })];
  }).filter(Boolean);
  const caption = t("headline.served.caption", { sites: t(isExact(data) ? "headline.places" : "headline.areas") });
  return table(caption, [t("item"), numeric(t("headline.needed")), numeric(t("headline.out")), t("headline.share"), t("headline.survival"),
    numeric(t("headline.people"))], rows, { id: "served" });
}

function shareCell(share) {
  return [shareBar(share, percent(share), setting()), h("span", { class: "value" }, percent(share))];
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
    const trucks = (sum(gate.trucks) > 0 || gate.mostTrucks.some((n) => n > 0)) && bars(t("headline.gates.trucks", { name: gate.name }), labels,
      gate.trucks, limited ? gate.mostTrucks : gate.trucks, gate.trucks.map((n) => number(n)));
    const out = gate.personsOut.some((n) => n !== 0) && bars(t("headline.gates.out", { name: gate.name }), labels,
      gate.personsOut.map(drawn), gate.personsOut.map(drawn), gate.personsOut.map(persons));
    return [trucks, out].filter(Boolean);
  });
  return charts.length > 0 && [h("h3", {}, t("headline.gates")),
    keyTo([{ class: "need", text: t("headline.gates.limit") }, { class: "done", text: t("headline.gates.planned") }]),
    h("div", { class: "multiples" }, charts)];
}

function bars(title, labels, done, need, shown) {
  return figure(title, needBars({ title, description: shown.join("; "), labels, need, done, setting: setting() }), t("chart.table"),
    table(title, [t("time.day"), numeric(title)], labels.map((label, i) => [label, shown[i]])));
}
