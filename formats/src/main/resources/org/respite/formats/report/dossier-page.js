// Builds the page of a dossier from its data: positions with their words, rival figures side by side, shifts, doubts. In English,
// the language of the reports that it reads.

import { node as h } from "../drawing/node.js";
import { mounted } from "../drawing/mount.js";
import { rivals } from "../drawing/rivals.js";
import { speak } from "./words.js";
import { notice, section, setting, table, wide } from "./parts.js";

const data = JSON.parse(document.getElementById("data").textContent);
speak("en", JSON.parse(document.getElementById("words").textContent));

const grouped = (list, key) => list.reduce((map, one) => map.set(key(one), [...(map.get(key(one)) ?? []), one]), new Map());
const partyName = (id) => data.partyNames[id] ?? id;
const who = (one) => one.name || [partyName(one.party), one.role].filter(Boolean).join(", ");
const day = (when) => (when === null ? "unknown" : when.first + (when.basis === "report" ? " (the report’s day)" : ""));
const word = (one) => (one.confirmed === null ? "" : `${one.confirmed.accepted ? "confirmed" : "refused"} by ${one.confirmed.by}, ${one.confirmed.on}`);
const source = (one) => [one.report, ...one.also].join(", ");
const questions = (one) => data.doubts.filter((doubt) => doubt.items.includes(one.id)).map((doubt) => h("p", { class: "small estimate" }, doubt.words));
const said = (one) => h("span", {}, `“${one.quote.replace(/\s+/g, " ")}”`, h("span", { class: "source" }, ` ${source(one)} ${one.start}–${one.end} ${word(one)}`), questions(one));

function statementRow(one) {
  const condition = one.condition === null ? "" : one.condition.words ?? `${one.condition.link} …`;
  const speaker = one.holder.party === one.speaker.party ? who(one.holder) : `${who(one.holder)} — as ${who(one.speaker)} says`;
  return [one.about, one.stance, condition, speaker, day(one.when), said(one)];
}

function positions() {
  return [...grouped(data.statements, (one) => one.holder.party)].map(([party, list]) => [
    h("h3", {}, partyName(party)),
    table(`Positions of ${partyName(party)}`, ["about", "stance", "condition", "who", "when", "words"], list.map(statementRow))]);
}

function figures() {
  return [...grouped(data.figures, (one) => one.topic)].map(([topic, list]) => {
    const name = list[0].about + (list[0].area ? `, ${list[0].area}` : "");
    const days = [...new Set(list.filter((one) => one.asOf).map((one) => one.asOf.first))].sort();
    const drawn = list.filter((one) => one.asOf !== null && (one.low !== null || one.high !== null));
    const picture = drawn.length > 1 && rivals({ title: name, description: `${name}: ${list.map((one) => one.value).join("; ")}`, days, setting: setting(),
      width: wide(), figures: drawn.map((one) => ({ day: days.indexOf(one.asOf.first), low: one.low, high: one.high, label: `${one.value}, ${source(one)}` })) });
    return [h("h3", {}, name), picture, table(name, ["value", "unit", "as of", "who says so", "words"],
      list.map((one) => [one.value, one.unit, day(one.asOf), one.cited ? who(one.cited) : "the report itself", said(one)]))];
  });
}

const statement = (id) => data.statements.find((one) => one.id === id);
const shiftRow = (one) => {
  const [before, after] = [statement(one.before), statement(one.after)];
  return [partyName(one.party), after.about, `${before.stance}, ${day(before.when)}`, `${after.stance}, ${day(after.when)}`, one.sameVoice ? "the same" : `${who(before.holder)}; ${who(after.holder)}`];
};

const parts = [
  section("headline", "Dossier", notice("For the mediator alone. Everything here is a proposal of a machine until a person has confirmed it.", "notice grave"),
    h("p", {}, `${data.reports.length} reports, ${data.statements.length} statements, ${data.figures.length} figures, ${data.events.length} events. `
      + `Left out: ${data.leftOut.personsWithoutOffice} passages of persons without an office.`)),
  section("positions", "Positions", positions()),
  section("figures", "Figures side by side", h("p", { class: "small" }, "Rival figures are never added. A bar shows where the words leave the number open."), figures()),
  section("shifts", "Shifts", table("Shifts of positions", ["party", "about", "before", "after", "voice"], data.shifts.map(shiftRow))),
  section("events", "Events", table("Events", ["what", "when", "words"], data.events.map((one) => [one.about, day(one.when), said(one)]))),
  section("doubts", "To look at", table("Doubts", ["reports", "question"], data.doubts.map((one) => [one.reports.join(", "), one.words])))];
document.getElementById("report").replaceChildren(mounted(h("main", {}, h("h1", {}, "What the reports say"), parts)));
