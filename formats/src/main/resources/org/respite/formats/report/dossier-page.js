// Builds the page of a dossier from its data: positions with their words, rival figures side by side, shifts, doubts. Quotes, names and
// questions stand in English, the language of the reports that it reads.

import { node as h } from "../drawing/node.js";
import { mounted } from "../drawing/mount.js";
import { rivals } from "../drawing/rivals.js";
import { findWords, speak, t } from "./words.js";
import { unitName } from "./format.js";
import { bdi, notice, numeric, section, setting, table, wide } from "./parts.js";

const data = JSON.parse(document.getElementById("data").textContent);
speak(document.documentElement.lang, JSON.parse(document.getElementById("words").textContent));

const grouped = (list, key) => list.reduce((map, one) => map.set(key(one), [...(map.get(key(one)) ?? []), one]), new Map());
const partyName = (id) => data.partyNames[id] ?? id;
const who = (one) => one.name || [partyName(one.party), one.role].filter(Boolean).join(", ");
const date = (text) => h("bdi", { class: "moment" }, text);
const day = (when) => (when === null ? t("unknown")
  : [date(when.first), when.last !== when.first && [" – ", date(when.last)], when.basis === "report" && ` ${t("dossier.reportDay")}`]);
const source = (one) => [one.report, ...one.also].join(", ");
const label = (one, kind) => findWords(`said.${kind}.${one[kind === "figure" ? "measure" : kind === "topic" ? "topic" : "kind"]}`) ?? one.about;

/** What a person said of an item, and what the program had read where that was another thing. */
function word(one) {
  if (one.confirmed === null) return null;
  const { accepted, by, on, note } = one.confirmed;
  const said = t(!accepted ? "dossier.refused" : one.machine === null ? "dossier.confirmed" : "dossier.corrected", { by, on });
  return h("p", { class: "small" }, said, note && [" ", bdi(note)],
    one.machine !== null && [" ", t("dossier.machine", { what: Object.entries(one.confirmed.corrections).map(([cell, text]) => `${cell}: ${text}`).join("; ") })]);
}

const questions = (one) => data.doubts.filter((doubt) => doubt.items.includes(one.id)).map((doubt) => h("p", { class: "small estimate" }, bdi(doubt.words)));
const said = (one) => h("span", {}, bdi(`“${one.quote.replace(/\s+/g, " ")}”`), h("span", { class: "source" }, " ", bdi(`${source(one)} ${one.start}–${one.end}`)),
  word(one), questions(one));

function statementRow(one) {
  const condition = one.condition === null ? "" : bdi(one.condition.words ?? `${one.condition.link} …`);
  const speaker = one.holder.party === one.speaker.party ? bdi(who(one.holder)) : t("dossier.asSays", { holder: who(one.holder), speaker: who(one.speaker) });
  return [label(one, "topic"), t(`dossier.stance.${one.stance}`), condition, speaker, day(one.when), said(one)];
}

function positions() {
  const heads = [t("dossier.about"), t("dossier.stance"), t("dossier.condition"), t("dossier.who"), t("dossier.when"), t("dossier.words")];
  return [...grouped(data.statements, (one) => one.holder.party)].map(([party, list]) => [
    h("h3", {}, bdi(partyName(party))), table(t("dossier.positionsOf", { party: partyName(party) }), heads, list.map(statementRow))]);
}

function figures() {
  const heads = [numeric(t("dossier.value")), t("dossier.unit"), t("dossier.asOf"), t("dossier.saidBy"), t("dossier.words")];
  return [...grouped(data.figures, (one) => one.topic)].map(([, list]) => {
    const name = label(list[0], "figure") + (list[0].area ? `, ${list[0].area}` : "");
    const axis = [...new Set(list.filter((one) => one.asOf).map((one) => one.asOf.first))].sort();
    const drawn = list.filter((one) => one.asOf !== null && (one.low !== null || one.high !== null));
    const picture = drawn.length > 1 && rivals({ title: name, description: `${name}: ${list.map((one) => one.value).join("; ")}`, days: axis, setting: setting(),
      width: wide(), figures: drawn.map((one) => ({ day: axis.indexOf(one.asOf.first), low: one.low, high: one.high, label: `${one.value}, ${source(one)}` })) });
    return [h("h3", {}, bdi(name)), picture, table(name, heads,
      list.map((one) => [bdi(one.value), unitName(one.unit), day(one.asOf), one.cited ? bdi(who(one.cited)) : t("dossier.reportItself"), said(one)]))];
  });
}

const statement = (id) => data.statements.find((one) => one.id === id);
const shiftRow = (one) => {
  const [before, after] = [statement(one.before), statement(one.after)];
  const stance = (at) => [t(`dossier.stance.${at.stance}`), ", ", day(at.when)];
  return [bdi(partyName(one.party)), label(after, "topic"), stance(before), stance(after), one.sameVoice ? t("dossier.sameVoice") : bdi(`${who(before.holder)}; ${who(after.holder)}`)];
};

const counts = { reports: data.reports.length, statements: data.statements.length, figures: data.figures.length, events: data.events.length };
const parts = [
  section("headline", t("dossier"), notice(t("dossier.mediatorOnly"), "notice grave"), h("p", {}, t("dossier.counts", counts), " ", t("dossier.leftOut", { n: data.leftOut.personsWithoutOffice }))),
  section("positions", t("dossier.positions"), positions()),
  section("figures", t("dossier.figures"), h("p", { class: "small" }, t("dossier.neverAdded")), figures()),
  section("shifts", t("dossier.shifts"), table(t("dossier.shifts"), [t("dossier.party"), t("dossier.about"), t("dossier.before"), t("dossier.after"), t("dossier.voice")], data.shifts.map(shiftRow))),
  section("events", t("dossier.events"), table(t("dossier.events"), [t("dossier.what"), t("dossier.when"), t("dossier.words")],
    data.events.map((one) => [label(one, "event"), day(one.when), said(one)]))),
  section("doubts", t("dossier.doubts"), table(t("dossier.doubts"), [t("dossier.reports"), t("dossier.question")],
    data.doubts.map((one) => [bdi(one.reports.join(", ")), bdi(one.words)])))];
document.getElementById("report").replaceChildren(mounted(h("main", {}, h("h1", {}, t("dossier.title")), parts)));
