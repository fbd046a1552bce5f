// What the plan rests on: warnings, rules, rival figures, changes, notes and sources.

import { apart, number, t } from "./words.js";
import { minutes, percent } from "./format.js";
import { node as h } from "../drawing/node.js";
import { bdi, isExact, numeric, section, sourceOf, table } from "./parts.js";

/** The last section. */
export function groundsSection(data) {
  const { grounds } = data;
  return section("sources", t("sources"),
    warnings(grounds), rules(grounds.standards), changes(grounds), figures(grounds.figures), notes(grounds.notes), origins(data, grounds.origins));
}

function warnings(grounds) {
  if (grounds.warningCount === 0) return null;
  return [h("h3", {}, t("sources.warnings")), grounds.warnings.length === 0
    ? h("p", {}, t("sources.warnings.count", { n: grounds.warningCount }))
    : h("ul", { id: "warnings" }, grounds.warnings.map((text) => h("li", {}, bdi(text))))];
}

function rules(standards) {
  return [h("h3", {}, t("sources.rules")), h("ul", {}, [
    t("sources.margin", { time: minutes(standards.marginMinutes) }),
    t("sources.cap", { time: minutes(standards.exposureCapMinutes) }),
    t("sources.notice", { time: minutes(standards.noticeMinutes), emergency: minutes(standards.emergencyNoticeMinutes) }),
    t("sources.spread", { time: minutes(standards.spreadMinutes) }),
    t("sources.reception", { water: number(standards.waterPerPerson, 1), n: standards.personsPerToilet }),
    t("sources.worth", { slope: number(standards.survivalSlope / standards.pieces[standards.pieces.length - 1], 2),
      pieces: [standards.survivalSlope, ...standards.pieces].map((p) => number(p, 2)).join(" : "), decay: percent(standards.decayOverHorizon) }),
  ].map((text) => h("li", {}, text)))];
}

function changes(grounds) {
  const list = grounds.modifications.length > 0
    ? h("ol", {}, grounds.modifications.map((text) => h("li", {}, bdi(text))))
    : h("p", {}, grounds.modificationCount === 0 ? t("sources.modifications.none") : t("sources.modifications.count", { n: grounds.modificationCount }));
  return [h("h3", {}, t("sources.modifications")), list];
}

function figures(list) {
  if (list.length === 0) return null;
  const topics = [...new Set(list.map((one) => one.topic))];
  const one = (figure) => h("li", { class: figure.believed && "believed" }, h("b", {}, bdi(`${figure.value} ${figure.unit}`.trim())),
    figure.believed && h("span", { class: "tag" }, t("sources.believed")), sourceOf(figure.origin),
    figure.uses.map((use) => h("p", { class: "small" }, t("sources.usedFor", use))));
  return [h("h3", {}, t("sources.figures")), h("p", {}, t("sources.figures.note")),
    h("dl", { class: "rivals", id: "rivals" }, topics.map((topic) => [h("dt", {}, bdi(topic)),
      h("dd", {}, h("ul", {}, list.filter((f) => f.topic === topic).map(one)))]))];
}

function notes(list) {
  return list.length > 0 && [h("h3", {}, t("sources.notes")), h("ul", {}, list.map((text) => h("li", {}, bdi(text))))];
}

function origin(row) {
  if (row.pooled) return t("sources.pooled");
  return row.source ? bdi(row.source) : t("sources.noSource");
}

function origins(data, list) {
  const heads = [t("sources.table"), t("sources.source"), t("sources.time"), numeric(t("sources.rows")),
    t("sources.estimates"), ...(isExact(data) ? [h("span", { class: "screen" }, t("sources.names"))] : [])];
  const guesses = (row) => (row.estimated === 0 ? t("none")
    : `${number(row.estimated)}: ${row.estimatedColumns.map((one) => (one === "all" ? t("all") : apart(one))).join(t("comma"))}`);
  return [h("h3", {}, t("sources.origins")), h("details", { class: "long" }, h("summary", {}, t("sources.origins.open")),
    table(t("sources.origins"), heads, list.map((row) => [bdi(row.table), origin(row), row.asOf ? bdi(row.asOf) : t("unknown"),
      number(row.rows), guesses(row),
      ...(isExact(data) ? [h("span", { class: "screen" }, row.names.map(apart).join(t("comma")), row.rows > row.names.length && row.names.length >= 40 && " …")] : [])]), { id: "origins", class: "quiet" }))];
}
