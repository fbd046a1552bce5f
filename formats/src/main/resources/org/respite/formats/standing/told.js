// Words that several parts of the page of a standing share.

import { number, t } from "../report/words.js";
import { node as h } from "../drawing/node.js";
import { statusKey } from "../drawing/windows.js";

/** A figure without a limit is absent; a small one of a shared edition comes as −1. */
const figure = (value) => (value === undefined ? t("count.limitless") : value < 0 ? t("fewer", { n: 10 }) : number(value));

/** The page's clock, from the days that it speaks of. */
export function timeOf(data) {
  const days = data.days.map(Date.parse);
  const [start, end] = [days[0], days[days.length - 1]];
  const second = (instant) => (instant - start) / 1000;
  return { zone: data.zone, start, horizon: second(end), slot: 3600, days: days.slice(1).flatMap((day, i) => [second(days[i]), second(day)]) };
}

/** Words for moments of the data: to the minute, or the day where an edition tells no more. */
export function moments(data, clock) {
  const second = (instant) => clock.second(Date.parse(instant));
  const exact = data.edition !== "public";
  return {
    second,
    at: (instant) => (exact ? clock.moment(second(instant)) : clock.days(second(instant), second(instant) + 1)),
    end: (instant) => (exact ? clock.end(second(instant)) : clock.days(second(instant) - 1, second(instant))),
    span: (from, to) => clock.window(second(from), second(to)),
    fullEnd: (instant) => (exact ? clock.fullEnd(second(instant)) : clock.date(second(instant) - 1)),
    day: (instant) => clock.days(second(instant), second(instant) + 1),
  };
}

/** A window as people call it. */
export function windowName(one, when) {
  const { sort, number: n, length, of } = one.called;
  const long = length && t(`length.${length.unit}`, { n: length.number });
  const names = {
    day: () => t("window.day", { n, day: when.day(one.from) }),
    week: () => t("window.week", { n, day: when.day(one.from) }),
    stage: () => t("window.stage"),
    "so far": () => t("window.sofar"),
    interval: () => t("range", { from: when.at(one.from), to: when.end(one.deadline) }),
    after: () => t("window.within", { length: long, event: `[${of}]` }),
    "after each": () => t("window.within", { length: long, event: t("window.event", { event: of }) }),
    before: () => t("window.before", { length: long, clause: `[${of}]`, day: when.day(one.deadline) }),
  };
  return names[sort]();
}

/** The names of the first and the last of several windows that are told together. */
export function windowNames(ones, when) {
  const [first, last] = [ones[0], ones[ones.length - 1]];
  return ones.length === 1 ? windowName(first, when) : t("range", { from: windowName(first, when), to: windowName(last, when) });
}

/** Whether it can still change. */
export function firmness(one) {
  return one.status === "pending" ? "" : t(one.final ? "firm" : "provisional");
}

/** A status in a word, with its key and whether it can still change. */
export function chip(one) {
  const firm = firmness(one);
  return h("span", { class: "chip" }, statusKey(one.status, one.final), " ", h("b", {}, t(`status.${one.status}`)), firm && `${t("comma")}${firm}`);
}

/** What was counted against what is owed. */
export function counts(one) {
  return one.counts.map((each) => {
    const owed = each.owedAtLeast === each.owedAtMost ? number(each.owedAtLeast)
      : t("range", { from: number(each.owedAtLeast), to: number(each.owedAtMost) });
    const told = { count: each.count, certain: figure(each.certain), reported: figure(each.reported), owed };
    return t(`count.${each.reported === each.certain ? "certain" : "reported"}${each.bound === "at least" ? "" : `.${each.bound.replace(" ", "_")}`}`, told);
  }).join("; ");
}

/** Values of several readings, those that are alike together: [{readers, value}, …]. */
export function alike(data, value) {
  const groups = new Map();
  for (const view of data.views) {
    const one = value(view);
    const key = JSON.stringify(one);
    if (!groups.has(key)) groups.set(key, { readers: [], value: one });
    if (view.reader) groups.get(key).readers.push(view.reader);
  }
  return [...groups.values()];
}

/** Whose reading it is, where readings differ; nothing where all read alike. */
export function reading(group, groups) {
  return groups.length > 1 ? t("reads", { who: group.readers.join(t("comma")) }) : "";
}
