// Builds the page of a rehearsal from its data: each day, what breaks first, what to prepare, the terms, what then happened.

import { number, t } from "./words.js";
import { amount } from "./format.js";
import { node as h } from "../drawing/node.js";
import { header } from "./header.js";
import { opened } from "./opened.js";
import { bdi, notice, numeric, section, sourceOf, table } from "./parts.js";

/** A frequency that can be read aloud. */
function often(count, futures) {
  const share = count / futures;
  if (count === 0) return t("rehearsal.never");
  if (count === futures) return t("rehearsal.always");
  if (share < 0.1 || share > 0.9) return t("rehearsal.of", { count, n: futures });
  return t("rehearsal.tenths", { count: Math.round(share * 10) });
}

function lineName(line) {
  return line.name ? [t(`rehearsal.topic.${line.topic}`), " ", bdi(line.name)] : t(`rehearsal.topic.${line.topic}`);
}

/** Goods in their unit; of trucks, persons and movements the name says what they are. */
const figureOf = (line, value) => (line.topic === "DISTRIBUTED" ? amount(value, line.unit, 0) : number(value));

/** What was counted: one line for each source. Rivals stand side by side and are never added. */
function counted(line) {
  return line.counts.map((one) => h("div", { class: "count" }, h("b", {}, number(one.number)), " ",
    t(`rehearsal.place.${one.place}`), " ", sourceOf(one)));
}

/** One day as a table of what is to be expected, beside what then happened where that is known. */
function daySection(data, clock, day) {
  const lines = data.lines.filter((line) => line.day === day);
  if (lines.length === 0) return null;
  const happened = lines.some((line) => line.counts.length > 0);
  const heads = [t("rehearsal.what"), numeric(t("underDoubt.granted")), numeric(t("underDoubt.expected")), numeric(t("underDoubt.cautious")),
    ...(happened ? [t("rehearsal.happened")] : [])];
  const rows = lines.map((line) => [lineName(line), figureOf(line, line.planned), figureOf(line, line.expected), figureOf(line, line.cautious),
    ...(happened ? [counted(line)] : [])]);
  return section(`day-${day}`, clock.day(day), table(clock.day(day), heads, rows, { class: "quiet" }));
}

function firstSection({ first, futures }) {
  if (first.length === 0) return null;
  return section("first", t("rehearsal.first"), h("ul", {}, first.map((one) =>
    h("li", {}, t(`rehearsal.fate.${one.what}`), t("rehearsal.colon"), " ", often(one.futures, futures)))));
}

function adviceSection({ advice }) {
  if (advice.length === 0) return null;
  return section("prepare", t("rehearsal.prepare"), h("ul", {}, advice.map((one) => h("li", {}, t(`rehearsal.advice.${one}`)))));
}

function termsSection({ terms, futures }) {
  if (!terms) return null;
  const rows = terms.clauses.map((one) => [bdi(`[${one.clause}]`), bdi(one.window), bdi(one.actor),
    one.isSaid ? often(one.kept, futures) : t("rehearsal.unsaid")]);
  const list = (title, entries) => entries.length > 0
    && [h("h3", {}, title), h("ul", {}, entries.map((one) => h("li", {}, bdi(one.what), t("rehearsal.colon"), " ", often(one.futures, futures))))];
  return section("terms", t("rehearsal.terms", { title: terms.title }), notice(t("rehearsal.terms.note")),
    table(t("rehearsal.terms", { title: terms.title }),
      [t("rehearsal.clause"), t("rehearsal.time"), t("rehearsal.owes"), t("rehearsal.kept")], rows),
    list(t("rehearsal.missedFirst"), terms.first), list(t("rehearsal.mayEnd"), terms.openings),
    h("p", {}, t("rehearsal.nobody"), " ", often(terms.noneOpened, futures)));
}

function tallySection({ tally }) {
  if (tally.length === 0) return null;
  return section("tally", t("rehearsal.tally"), h("ul", {}, ["all", "some", "none"].map((which, i) =>
    h("li", {}, t(`rehearsal.tally.${which}`), t("rehearsal.colon"), " ", number(tally[i])))), h("p", { class: "small" }, t("rehearsal.tally.note")));
}

opened((data, clock) => {
  const days = Array.from({ length: clock.dayCount }, (_, day) => daySection(data, clock, day));
  const lead = section("lead", t("rehearsal"), h("p", { class: "lead" }, t("rehearsal.lead", { n: data.futures })),
    notice(t("underDoubt.forecast")));
  return [header(data, clock), h("main", {}, [lead, ...days, firstSection(data), adviceSection(data), termsSection(data),
    tallySection(data)].filter(Boolean))];
});
