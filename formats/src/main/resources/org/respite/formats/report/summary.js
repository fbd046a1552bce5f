// The summary: what the pause achieves if every clearance is granted, beside it how often access was granted, what stays
// unmet and why, and what is not known. It fills one sheet of paper, and the first screen.

import { apart, isFromTheRight, listed, number, t } from "./words.js";
import { percent, percentUp, persons, sum } from "./format.js";
import { node as h } from "../drawing/node.js";
import { shareBar } from "../drawing/bars.js";
import { bdi, isExact, notice, section, setting, siteName } from "./parts.js";
import { accessFigures } from "./access.js";
import { missing, together } from "./needs.js";

/** The whole section. */
export function summarySection(data, clock) {
  const head = data.headline;
  return section("headline", t("headline"),
    h("div", { class: "beside" },
      h("div", { class: "gain" },
        h("p", { class: "condition", id: "every-clearance" }, t("headline.if")),
        sentence(data, clock),
        h("ul", { class: "facts", id: "facts" }, facts(data)),
        unmet(data)),
      h("div", { class: "doubt" }, accessFigures(data.grounds.access), unknown(data))),
    data.preparation && notice(t("summary.preparation"), "notice grave"),
    head.reliefIsConditional && notice(t("headline.conditional"), "notice grave"),
    notice(t("headline.permission")),
    pauses(data, clock));
}

/** The one sentence that a reader in a hurry takes along. */
function sentence(data, clock) {
  const shares = data.relief.items.map((item, index) => {
    const lines = data.relief.lines.filter((line) => line.item === index);
    const needed = sum(lines.flatMap((line) => line.survival));
    return needed > 0 && t("headline.sentence.part", {
      item: lowered(item.name), share: percent(sum(lines.flatMap((line) => line.metSurvival)) / needed, 0) });
  }).filter(Boolean);
  const n = Math.round(clock.horizon / 3600);
  return shares.length > 0 && h("p", { id: "sentence" }, t("headline.sentence", { n, shares: listed(shares) }));
}

/** Names of goods begin small within a sentence of a script that has small letters. */
const lowered = (name) => (isFromTheRight() ? name : name.charAt(0).toLowerCase() + name.slice(1));

function fact(value, what, more) {
  return h("li", {}, h("strong", {}, apart(value)), h("span", { class: "what" }, what), more && h("span", { class: "more" }, more));
}

function facts(data) {
  const { people, crossings, ...head } = data.headline;
  return [
    floorFact(data),
    crossings.filter(takesTrucks).map(trucksFact),
    people.expectedToMove !== 0
      && fact(persons(people.moved), t("headline.moved"), t("headline.moved.of", { expected: persons(people.expectedToMove) })),
    people.expectedToLeave !== 0
      && fact(persons(people.left), t("headline.left"), t("headline.left.of", { expected: persons(people.expectedToLeave) })),
    head.handOvers > 0 && fact(persons(head.handedOver), t("headline.handed"),
      t("headline.handed.of", { made: head.handOversMade, n: head.handOvers, persons: persons(head.toHandOver) })),
  ];
}

/** A need that no goods can reach is no part of the floor, which would say nothing else; so the fact names it. */
function floorFact(data) {
  const { floor, floorAt, someBeyondReach } = data.headline;
  const what = t(someBeyondReach ? "headline.floor.reachable" : "headline.floor");
  if (floor === undefined) return fact("–", what, t("headline.floor.none"));
  const where = floorAt.length === 1 && data.sites[floorAt[0].site]
    ? t("headline.floor.at", { item: data.relief.items[floorAt[0].item].name, site: siteName(data, floorAt[0].site) })
    : t("headline.floor.what");
  return fact(percent(floor), what, [where, someBeyondReach && h("b", {}, ` ${t("headline.floor.beyond")}`)]);
}

/** Whether trucks pass, or may pass. */
const takesTrucks = (gate) => sum(gate.trucks) > 0 || gate.mostTrucks.some((n) => n > 0);

function trucksFact(gate) {
  const busy = gate.trucks.filter((n) => n > 0);
  const days = busy.length > 0 ? busy : [0];
  const [low, high] = [Math.min(...days), Math.max(...days)];
  const limits = [...new Set(gate.mostTrucks.filter((n) => n >= 0))];
  const total = sum(gate.trucks);
  return fact(low === high ? number(low) : t("between", { from: low, to: high }), t("headline.trucks", { name: gate.name }),
    limits.length === 1 ? t("headline.trucks.of", { total, most: limits[0] }) : t("headline.trucks.all", { total }));
}

/** For each item how much of the full need stays unmet, and the reason for most of it. */
function unmet(data) {
  const rows = data.relief.items.map((item, index) => {
    const line = together(data.relief.lines.filter((one) => one.item === index), index);
    const full = line ? sum(line.full) : 0;
    if (!(full > 0)) return null;
    const share = missing(line) / full;
    const chief = line.shortfalls[0];
    return h("li", {}, h("b", {}, bdi(item.name)), " ", shareBar(share, percentUp(share), setting()), " ",
      h("span", { class: "value" }, t("summary.unmet.share", { share: percentUp(share) })),
      h("span", { class: "more" }, chief ? t("summary.unmet.why", { why: t(`reason.${chief.reason}`) }) : t("unmet.none")));
  });
  return h("div", { id: "summary-unmet" }, h("h3", {}, t("summary.unmet")), h("ul", { class: "lines" }, rows));
}

/** What a reader must not take for known. */
function unknown(data) {
  const { origins, warningCount } = data.grounds;
  const rows = sum(origins.map((one) => one.rows));
  const estimated = sum(origins.map((one) => one.estimated));
  const { quality } = data;
  return h("div", { id: "summary-unknown" }, h("h3", {}, t("summary.unknown")), h("ul", {}, [
    t("summary.unknown.access"),
    t("summary.unknown.events"),
    estimated > 0 && t("summary.unknown.estimates", { estimated, n: rows }),
    warningCount > 0 && t("summary.unknown.warnings", { n: warningCount }),
    t(`summary.${quality.verdict}`),
    quality.bound !== 0 && t("summary.gap", { gap: percentUp(quality.gap, quality.bound === undefined ? 0 : quality.gap < 0.01 ? 2 : 1) }),
  ].map((text) => text && h("li", {}, text))));
}

/** When a pause holds: its days in a shared edition, its hours in an exact one. A pause by the hour never reads as one whole. */
function opening(data, { open, interrupted }, clock) {
  if (open.length === 0) return t("none");
  if (isExact(data)) return clock.openings(open);
  const days = clock.days(open[0], open[open.length - 1]);
  return interrupted ? t("headline.pause.interrupted", { days }) : days;
}

function pauses(data, clock) {
  return h("ul", { class: "pauses", "aria-label": t("headline.pauses") }, data.headline.pauses.map((pause) => {
    const parts = [pause.zones.length > 0 && listed(pause.zones), opening(data, pause, clock)].filter(Boolean);
    return h("li", {}, h("b", {}, bdi(pause.purpose || t("headline.pauses"))), ` · ${parts.join(" · ")}; `, declared(pause));
  }));
}

/** Who stands behind a pause. That nobody is named never reads as that nobody agreed. */
function declared({ agreed, declaredBy }) {
  if (declaredBy.length === 0) return t(agreed ? "headline.pause.unsigned" : "headline.pause.asked");
  return t(agreed ? "headline.pause.agreed" : "headline.pause.oneSided", { who: listed(declaredBy) });
}
