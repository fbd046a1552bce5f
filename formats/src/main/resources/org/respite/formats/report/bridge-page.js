// Builds the page of packages from its data: which red lines collide, or the packages with what each meets and achieves, what is known
// beside them, and the positions with their words. An edition for others holds chosen drafts alone. Names, positions and terms stand in
// the language of the tables that they come from.

import { node as h } from "../drawing/node.js";
import { mounted } from "../drawing/mount.js";
import { listed, number, speak, t } from "./words.js";
import { unitName } from "./format.js";
import { bdi, notice, section, table } from "./parts.js";

const data = JSON.parse(document.getElementById("data").textContent);
speak(document.documentElement.lang, JSON.parse(document.getElementById("words").textContent));

const relief = notice(t("bridge.owed"), "notice grave");
const name = (id) => data.parties.find((one) => one.id === id)?.name ?? id;
const line = (row) => [...data.positions, ...data.givenUp].find((one) => one.row === row);
const told = (row) => (line(row).assumed ? t("bridge.assumedOne", { words: `${name(line(row).party)} ${line(row).words}` }) : bdi(`${name(line(row).party)} ${line(row).words}`));
const said = (one) => h("span", {}, bdi(`“${one.quote}”`), h("span", { class: "source" }, " ",
  bdi(`${[one.who, one.day].filter(Boolean).join(", ")} — ${one.report} ${one.start}–${one.end}`), " ", one.confirmedBy ? t("bridge.confirmed", { by: one.confirmedBy }) : t("bridge.notConfirmed")));
const percent = (range) => {
  const [low, high] = [Math.round(100 * range.low), Math.round(100 * range.high)];
  return t(low === high ? "bridge.percent" : "bridge.percents", { low, high });
};
const draft = (text) => text && h("details", {}, h("summary", {}, t("bridge.draft")), h("pre", { dir: "ltr" }, text));
/** An option as people write it: a number grouped and with its unit. */
const option = (issue, value) => (/^\d+$/.test(value) ? `${number(Number(value))}${issue.unit && ` ${unitName(issue.unit)}`}` : value);
const settle = ([id, value]) => {
  const issue = data.issues.find((one) => one.id === id);
  return issue ? `${issue.name}: ${option(issue, value)}` : value;
};
const settled = (settles) => bdi(Object.entries(settles).map(settle).join("; "));
const withWords = (row) => h("li", {}, told(row), (line(row).statements ?? []).map((one) => h("p", { class: "small" }, said(one))));
const each = (list) => list.map((one, i) => [i > 0 && "; ", one]);

function deadlock() {
  const { conflicts, complete, ways } = data.deadlock;
  return [h("p", {}, t("bridge.noPackage"), " ", t(complete ? "bridge.collide" : "bridge.collideAtLeast", { n: conflicts.length }), " ", t("bridge.anyOne")),
    conflicts.map((rows, i) => [h("h3", {}, t("bridge.collision", { number: i + 1 })), h("ul", {}, rows.map(withWords))]),
    h("h3", {}, t("bridge.giveWay")),
    table(t("bridge.giveWay"), [t("bridge.lines"), t("bridge.nearest")], ways.map((way) => [h("span", {}, each(way.giveWay.map(told))), settled(way.nearest)]))];
}

const MEASURES = ["bySmallestGain", "byProductOfGains"];

function packages() {
  const issues = data.issues.filter((issue) => new Set(data.packages.map((one) => one.settles[issue.id])).size > 1);
  const same = data.issues.filter((issue) => !issues.includes(issue));
  const parties = data.parties.filter((one) => one.mustAgree);
  const measures = MEASURES.filter((key) => data.packages.some((one) => one.evenness && one.evenness[key] !== "maybe"));
  return [same.length > 0 && h("p", {}, t("bridge.inAll"), " ", bdi(same.map((issue) => settle([issue.id, data.packages[0].settles[issue.id]])).join("; "))),
    table(t("bridge.packages"), [t("bridge.number"), ...issues.map((issue) => bdi(issue.name)), ...parties.map((one) => t("bridge.meets", { party: one.name })),
      ...measures.map((key) => t(`bridge.${key}`)), t("bridge.planned")],
    data.packages.map((one) => [number(one.number), ...issues.map((issue) => bdi(option(issue, one.settles[issue.id]))),
      ...parties.map((party) => (one.meets[party.id] ? percent(one.meets[party.id]) : t("unknown"))),
      ...measures.map((key) => (one.evenness ? t(`bridge.even.${one.evenness[key]}`) : t("unknown"))),
      one.result ? bdi(one.result.words) : t("bridge.notPlanned")])),
    h("p", { class: "small" }, parties.map((one) => [t(`bridge.weights.${one.weights}`, { party: one.name }), " "]), t("bridge.evenness"),
      measures.length < MEASURES.length && [" ", t("bridge.evennessUnknown")]),
    data.packages.map((one) => [h("h3", {}, t("bridge.package", { name: number(one.number) })), h("p", {}, settled(one.settles)),
      one.crossesOfOthers.length > 0 && h("p", {}, t("bridge.crosses"), " ", each(one.crossesOfOthers.map(told))),
      one.silent.length > 0 && h("p", { class: "small estimate" }, t("bridge.silent", { what: listed(one.silent) })), draft(one.draft)])];
}

function known(one) {
  return [h("h3", {}, bdi(one.name)), h("p", {}, settled(one.settles)), h("p", {}, bdi(one.words)), one.crosses.length > 0 && h("ul", {}, one.crosses.map(withWords)),
    one.givenUp.length > 0 && h("p", {}, t("bridge.wouldHaveCrossed"), " ", each(one.givenUp.map((row) => [told(row), " ", t("bridge.until", { day: line(row).until })]))),
    one.beyondTheIssues.length > 0 && h("p", {}, t("bridge.beyond"), " ", bdi(one.beyondTheIssues.join("; "))), one.result && h("p", {}, t("bridge.planned"), ": ", bdi(one.result.words)),
    h("p", { class: "source" }, bdi(one.source)), draft(one.draft)];
}

const positions = (title, list) => table(title, [t("dossier.party"), t("bridge.position"), t("bridge.inWords"), t("bridge.statements")],
  list.map((one) => [bdi(name(one.party)), bdi(one.words), bdi(one.condition), one.assumed ? t("bridge.assumed") : h("span", {}, one.statements.map((c) => h("p", {}, said(c))))]));

function mediators() {
  const against = data.relief.against;
  return [section("headline", bdi(data.title), notice(t("bridge.mediatorOnly"), "notice grave"),
    against.length > 0 && [relief, h("ul", {}, against.map((row) => h("li", {}, told(row))))],
    h("p", {}, t("bridge.mustAgree", { parties: listed(data.parties.filter((one) => one.mustAgree).map((one) => one.name)) }), data.on && [" ", t("bridge.heldOn", { day: data.on })])),
  data.deadlock ? section("deadlock", t("bridge.deadlock"), deadlock()) : section("packages", t("bridge.within"), packages()),
  data.known.length > 0 && section("known", t("bridge.beside"), data.known.map(known)),
  section("positions", t("dossier.positions"), positions(t("dossier.positions"), data.positions)),
  data.givenUp.length > 0 && section("given-up", t("bridge.givenUp"), positions(t("bridge.givenUp"), data.givenUp))];
}

const marked = () => data.mark && h("p", { class: "mark", id: "mark" }, t("mark", { recipient: data.mark.recipient, issued: data.mark.issued, until: data.mark.until }));

function shared() {
  return [section("headline", bdi(data.title), marked(), notice(t("bridge.drafts"), "notice grave"), relief),
    data.ownPositions && section("positions", t("bridge.own"), h("ul", {}, data.ownPositions.map((one) => h("li", {}, bdi(one.words))))),
    section("packages", t("bridge.packages"), data.packages.map((one) => [h("h3", {}, t("bridge.package", { name: one.letter })), h("ul", {}, one.words.map((words) => h("li", {}, bdi(words)))),
      one.draft && h("pre", { dir: "ltr" }, one.draft)]))];
}

document.getElementById("report").replaceChildren(mounted(h("main", {}, h("h1", {}, t("bridge.packages")), data.audience === "mediator" ? mediators() : shared())));
