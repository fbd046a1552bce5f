// People: those who stay and are served where they are, those who go, and how long they are exposed on the way.

import { apart, listed, number, t } from "./words.js";
import { drawn, minutes, percent, persons, sum } from "./format.js";
import { dayNames } from "./time.js";
import { node as h } from "../drawing/node.js";
import { stackedBars, stepArea } from "../drawing/bars.js";
import { bdi, figure, isExact, keyTo, notice, numeric, section, setting, siteName, table, wide } from "./parts.js";

const PURPOSES = ["LEAVE", "RETURN", "EXIT", "MEDICAL"];

/** Who goes and who stays. */
export function peopleSection(data, clock) {
  const { groups } = data.journeys;
  const labels = dayNames(clock);
  const moving = groups.length === 0 ? h("p", {}, t("people.none")) : [
    byDay(groups, labels), bySlot(data, clock), groupTable(data, groups)];
  return section("people", t("people"), h("p", { class: "lead" }, t("people.lead")), moving, servedInPlace(data, labels));
}

function byDay(groups, labels) {
  if (groups.every((group) => group.arrivedByDay.length === 0)) return h("p", { class: "small" }, t("people.later"));
  const series = PURPOSES.map((purpose) => {
    const same = groups.filter((group) => group.purpose === purpose);
    const days = labels.map((_, day) => same.map((group) => group.arrivedByDay[day] ?? 0));
    return { name: t(`purpose.${purpose}`), any: same.length > 0, values: days.map((d) => sum(d.map(drawn))),
      shown: days.map((d) => (d.length === 1 ? persons(d[0]) : number(sum(d.map(drawn))))) };
  });
  const title = t("people.chart");
  const some = series.filter((one) => one.any);
  return [keyTo(series.map((one, i) => ({ class: `series-${i}`, text: one.name })).filter((_, i) => series[i].any)),
    figure(title, stackedBars({ title, labels, series, setting: setting(), width: wide(), description: some.map((o) => `${o.name}: ${o.shown.join(", ")}`).join("; ") }),
      t("chart.table"), table(title, [t("time.day"), ...some.map((one) => numeric(one.name))],
        labels.map((label, i) => [label, ...some.map((one) => one.shown[i])])))];
}

function bySlot(data, clock) {
  const { arrivedBySlot } = data.journeys;
  if (sum(arrivedBySlot) === 0) return null;
  let all = 0;
  const values = arrivedBySlot.map((n) => (all += n));
  const title = t("people.slots");
  return figure(title, stepArea({ title, description: number(all), values, clock, setting: setting(), width: wide() }));
}

function groupTable(data, groups) {
  const exact = isExact(data);
  const range = (group) => (group.voluntary === 0 ? persons(group.expected) : t("people.range", {
    n: persons(group.expected), low: persons(group.expectedLow), high: persons(group.expectedHigh) }));
  const name = (group) => (group.name
    ? [bdi(group.name), h("span", { class: "small" }, ` ${t(`purpose.${group.purpose}`)}${t("comma")}${siteName(data, group.site)}`)]
    : t(`purpose.${group.purpose}`));
  const counts = [t("people.group"), numeric(t("people.persons")), numeric(t("people.expected")), numeric(t("people.arrived")),
    numeric(t("people.staying"))];
  const will = [t("people.group"), t("people.towards"), t("people.basis"), t("people.return")];
  return [
    table(t("people"), counts, groups.map((group) => [name(group), persons(group.persons), range(group),
      persons(group.arrived), persons(group.staying)]), { id: "groups", class: "quiet" }),
    exact && h("details", { class: "long" }, h("summary", {}, t("people.will")),
      table(t("people.will"), will, groups.map((group) => [name(group), listed(group.towards),
        group.basis ? bdi(group.basis) : t("people.noBasis"), group.returnTerms ? bdi(group.returnTerms) : t("unknown")]), { id: "will", class: "quiet" })),
  ];
}

/** Persons served at survival level: a row for each day, a column for each item, so that a long pause stays narrow. */
function servedInPlace(data, labels) {
  const items = data.relief.items.map((item, index) => {
    const lines = data.relief.lines.filter((line) => line.item === index && line.servedPersons.length > 0);
    const all = sum(lines.map((line) => line.persons));
    const served = (day) => sum(lines.map((line) => line.servedPersons[day]));
    const shown = (count) => number(isExact(data) ? count : Math.floor(count / 10) * 10);
    return lines.length > 0 && { name: item.name, all: number(all),
      on: (day) => `${shown(served(day))} (${percent(all > 0 ? served(day) / all : 0, 0)})` };
  }).filter(Boolean);
  const rows = [[t("people.inNeed"), ...items.map((item) => item.all)],
    ...labels.map((label, day) => [label, ...items.map((item) => item.on(day))])];
  return items.length > 0 && [h("h3", {}, t("people.served")), h("p", {}, t("people.served.lead")),
    table(t("people.served"), [t("time.day"), ...items.map((item) => numeric(apart(item.name)))], rows, { id: "served-in-place", class: "quiet" })];
}

/** Persons outside shelter, should the pause break off. */
export function exposureSection(data, clock) {
  const { most, bySlot: values, minutes: longest, capMinutes } = data.exposure;
  const title = t("exposure.chart");
  return section("exposure", t("exposure"), h("p", { class: "lead" }, t("exposure.lead")),
    h("p", {}, h("b", {}, t("exposure.most", { persons: persons(most) })), " ",
      t("exposure.longest", { way: minutes(longest), cap: minutes(capMinutes) })),
    values.length === 0 ? h("p", { class: "small" }, t("exposure.coarse"))
      : figure(title, stepArea({ title, description: t("exposure.most", { persons: most }), values, clock, setting: setting(), width: wide() }), t("chart.table"),
        table(title, [t("time.day"), numeric(t("exposure.peak"))], Array.from({ length: clock.dayCount }, (_, day) => {
          const peak = values.reduce((a, v, i) => (clock.dayOf(i * clock.slotSeconds) === day ? Math.max(a, v) : a), 0);
          return [clock.day(day), number(peak)];
        }))));
}

/** Hand-overs by a neutral carrier. */
export function handOverSection(data, clock) {
  const { rows } = data.transfers;
  const exact = isExact(data);
  if (rows.length === 0) return section("handovers", t("handovers"), h("p", {}, t("handovers.none")));
  const heads = [t("time.day"), t("handovers.category"), numeric(t("handovers.persons")),
    ...(exact ? [t("handovers.way"), t("handovers.carrier"), t("handovers.window")] : []), t("handovers.planned")];
  return section("handovers", t("handovers"), h("p", { class: "lead" }, t("handovers.lead")),
    data.headline.reliefIsConditional && notice(t("headline.conditional"), "notice grave"),
    table(t("handovers"), heads, rows.map((row) => [row.day < 0 ? t("handovers.pause") : clock.day(row.day), bdi(row.category), persons(row.persons),
      ...(exact ? [t("range", { from: row.from, to: row.to }), bdi(row.carrier), clock.window(row.window[0], row.window[1])] : []),
      [row.planned.length > 1 ? clock.window(row.planned[0], row.planned[row.planned.length - 1]) : t(row.made ? "handovers.made" : "handovers.missing"),
        h("span", { class: "small" }, ` ${t(row.mandatory ? "handovers.mandatory" : "handovers.optional")}`)],
    ]), { id: "handover-table", class: "quiet" }));
}
