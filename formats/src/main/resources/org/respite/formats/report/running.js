// How the pause runs and how good the plan is: crossings and fleets, limits, worth and bound.

import { apart, number, t } from "./words.js";
import { percent, percentUp, sum } from "./format.js";
import { dayNames } from "./time.js";
import { node as h } from "../drawing/node.js";
import { fleetLanes, stationStrips } from "../drawing/timeline.js";
import { bdi, figure, keyTo, notice, numeric, section, setting, table } from "./parts.js";

/** Crossings and fleets over time; only where the data holds them. */
export function timetableSection(data, clock) {
  if (!data.timetable) return null;
  return section("timetable", t("timetable"), h("p", { class: "lead" }, t("timetable.lead")),
    stations(data.timetable.stations, clock), fleets(data.timetable.fleets, clock));
}

function stations(list, clock) {
  if (list.length === 0) return null;
  const title = t("timetable.stations");
  const labels = dayNames(clock);
  const perDay = (counts, day) => sum(counts.filter((_, i) => clock.dayOf(i * clock.slotSeconds) === day));
  return [h("h3", {}, title),
    keyTo([{ class: "hours", text: t("timetable.hours") }, { class: "done", text: t("timetable.begun") }]),
    figure("", h("div", { class: "scroll wide", tabindex: "0", role: "group", "aria-label": title }, stationStrips({
      title, description: list.map((one) => `${apart(one.name)}${t("comma")}${t(`timetable.${one.work}`)}: ${number(sum(one.counts))}`).join("; "), clock, setting: setting(),
      rows: list.map((one) => ({ ...one, note: t("timetable.most", { work: t(`timetable.${one.work}`), most: number(one.most, 1) }) })) })),
    t("chart.table"), table(title, [t("site.place"), t("timetable.work"), ...labels.map(numeric)],
      list.map((one) => [bdi(one.name), t(`timetable.${one.work}`), ...labels.map((_, day) => number(perDay(one.counts, day)))])))];
}

function fleets(list, clock) {
  const title = t("timetable.fleets");
  const labels = dayNames(clock);
  const busy = list.filter((fleet) => fleet.runs.length > 0);
  const run = (one) => ({ ...one, title: t("timetable.run", { ...one, from: clock.moment(one.from), to: clock.moment(one.to) }) });
  return busy.length > 0 && [h("h3", {}, title),
    keyTo([0, 1, 2].map((kind) => ({ class: `act-${kind}`, text: t(["timetable.drive", "timetable.handle", "timetable.wait"][kind]) }))),
    figure("", h("div", { class: "scroll wide", tabindex: "0", role: "group", "aria-label": title }, busy.map((f) => fleetLanes({
      title: apart(f.name), name: f.name, description: t("timetable.convoys", { n: f.runs.length }), clock, setting: setting(),
      note: `${apart(f.owner)}${t("comma")}${t("timetable.vehicles", { n: f.count })}`, runs: f.runs.map(run) }))),
    t("chart.table"), table(t("timetable.departures"), [t("timetable.fleets"), ...labels.map(numeric)],
      list.map((f) => [bdi(f.name), ...labels.map((_, day) => number(f.runs.filter((one) => clock.dayOf(one.from) === day).length))])))];
}

/** What holds the plan back; only where the data holds it. */
export function limitsSection(data, clock) {
  if (!data.limits) return null;
  const best = Math.max(0, ...data.limits.map((limit) => limit.worth));
  return section("limits", t("limits"), notice(t("limits.lead"), "notice grave"),
    data.limits.length === 0 ? h("p", {}, t("limits.none"))
      : table(t("limits"), [t("limits.what"), t("limits.when"), t("limits.unit"), numeric(t("limits.worth"))],
        [...data.limits].sort((a, b) => b.worth - a.worth).map((limit) => [bdi(limit.what), clock.window(limit.from, limit.to), bdi(limit.unit),
          number(limit.worth, best < 100 ? 2 : 0)]), { id: "limits-table", class: "quiet" }));
}

/** What the length of the slot leaves open. */
function grainSentence({ quality: { grain }, time }) {
  const minutes = time.slot / 60;
  if (!grain) return t("quality.grain.unknown", { minutes });
  if (grain.low === undefined) return t("quality.grain.coarse", { minutes, width: percentUp(grain.width, 0) });
  const words = t("quality.grain", { minutes, low: grain.low, high: grain.high });
  return grain.floor === undefined ? words : `${words} ${t("quality.grain.floor", { floor: percent(grain.floor, 1) })}`;
}

/** Worth, bound, gap and the checker's word. */
export function qualitySection(data) {
  const { quality } = data;
  const sentence = quality.bound === undefined
    ? t("quality.gap.coarse", { gap: percentUp(quality.gap, 0) })
    : quality.bound > 0
    ? t("quality.gap", { bound: quality.bound, worth: quality.worth, gap: percentUp(quality.gap, quality.gap < 0.01 ? 2 : 1) })
    : t("quality.gap.none");
  return section("quality", t("quality"),
    notice(t(`quality.${quality.verdict}`, { n: quality.findingCount }), quality.verdict === "ACCEPTED" ? "notice good" : "notice grave"),
    quality.findings.length > 0 && h("ul", { class: "findings" }, quality.findings.map((one) => h("li", {}, bdi(one)))),
    h("p", { id: "gap" }, sentence), h("p", { id: "grain" }, grainSentence(data)), h("p", { class: "small" }, t("quality.weights")),
    h("p", { class: "small" }, t("quality.movements", { n: quality.movements, km: quality.kilometres })),
    quality.digest && h("p", { class: "small digest" }, t("quality.digest", { digest: quality.digest, seed: quality.seed })));
}
