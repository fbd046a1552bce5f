// Builds the page of packages from its data: which red lines collide, or the packages with what each meets and achieves, what is
// known beside them, and the positions with their words. An edition for others holds chosen drafts alone. In English, like a dossier.

import { node as h } from "../drawing/node.js";
import { mounted } from "../drawing/mount.js";
import { speak } from "./words.js";
import { notice, section, table } from "./parts.js";

const data = JSON.parse(document.getElementById("data").textContent);
speak("en", JSON.parse(document.getElementById("words").textContent));

const relief = notice(data.relief.warning, "notice grave");
const name = (id) => data.parties.find((one) => one.id === id)?.name ?? id;
const line = (row) => [...data.positions, ...data.givenUp].find((one) => one.row === row);
const told = (row) => `${name(line(row).party)} ${line(row).words}${line(row).assumed ? " (assumed by the mediator)" : ""}`;
const said = (one) => h("span", {}, `“${one.quote}”`, h("span", { class: "source" },
  ` ${[one.who, one.day].filter(Boolean).join(", ")} — ${one.report} ${one.start}–${one.end}, ${one.confirmedBy ? `confirmed by ${one.confirmedBy}` : "not confirmed"}`));
const percent = (range) => {
  const [low, high] = [Math.round(100 * range.low), Math.round(100 * range.high)];
  return low === high ? `${low} %` : `${low}–${high} %`;
};
const draft = (text) => text && h("details", {}, h("summary", {}, "Draft terms"), h("pre", {}, text));
const option = (id, value) => {
  const issue = data.issues.find((one) => one.id === id);
  return issue ? `${issue.name}: ${value}` : value;
};
const settled = (settles) => Object.entries(settles).map(([id, value]) => option(id, value)).join("; ");
const withWords = (row) => h("li", {}, told(row), (line(row).statements ?? []).map((one) => h("p", { class: "small" }, said(one))));

function deadlock() {
  return [h("p", {}, `No package keeps every red line. ${data.deadlock.conflicts.length === 1 ? "One set of them collides" : `${data.deadlock.conflicts.length} sets of them collide`}`
      + `${data.deadlock.complete ? "." : " at least; the search ended there."} Of each set, any one line left out would leave room for the others of it.`),
  data.deadlock.conflicts.map((rows, i) => [h("h3", {}, `Collision ${i + 1}`), h("ul", {}, rows.map(withWords))]),
  h("h3", {}, "What would have to give way"),
  table("What would have to give way", ["lines", "nearest package, all else as near to how it is as can be"], data.deadlock.ways.map((way) => [way.giveWay.map(told).join("; and "), settled(way.nearest)]))];
}

const most = (word) => ({ best: "most even", maybe: "perhaps most even", not: "" })[word];

function packages() {
  const issues = data.issues.filter((issue) => new Set(data.packages.map((one) => one.settles[issue.id])).size > 1);
  const same = data.issues.filter((issue) => !issues.includes(issue));
  const parties = data.parties.filter((one) => one.mustAgree);
  const measures = [["smallest gain", "bySmallestGain"], ["product of gains", "byProductOfGains"]]
    .filter(([, key]) => data.packages.some((one) => one.evenness && one.evenness[key] !== "maybe"));
  return [same.length > 0 && h("p", {}, `In all of them — ${same.map((issue) => `${issue.name}: ${data.packages[0].settles[issue.id]}`).join("; ")}.`),
    table("Packages", ["no.", ...issues.map((issue) => issue.name), ...parties.map((one) => `meets ${one.name}`), ...measures.map(([title]) => title), "planned"],
      data.packages.map((one) => [String(one.number), ...issues.map((issue) => one.settles[issue.id]),
        ...parties.map((party) => (one.meets[party.id] ? percent(one.meets[party.id]) : "unknown")),
        ...measures.map(([, key]) => (one.evenness ? most(one.evenness[key]) : "unknown")),
        one.result?.words ?? "not planned"])),
    h("p", { class: "small" }, `${parties.map((one) => `${one.name}: weights ${{ known: "known", order: "known by their order", unknown: "not known" }[one.weights]}`).join(". ")}. `
      + "Where they are not known a range over all weights stands. The two measures of evenness — the gain of whoever gains least, and the product of the gains over having"
      + ` no agreement — are shown and choose nothing.${measures.length < 2 ? " Where one is not shown, what is known does not tell which package is more even than another." : ""}`),
    data.packages.map((one) => [h("h3", {}, `Package ${one.number}`), h("p", {}, settled(one.settles)),
      one.crossesOfOthers.length > 0 && h("p", {}, `Crosses: ${one.crossesOfOthers.map(told).join("; ")}`),
      one.silent.length > 0 && h("p", { class: "small estimate" }, `Nothing is known of ${one.silent.join("; ")}.`), draft(one.draft)])];
}

function known(one) {
  return [h("h3", {}, one.name), h("p", {}, settled(one.settles)), h("p", {}, one.words), one.crosses.length > 0 && h("ul", {}, one.crosses.map(withWords)),
    one.givenUp.length > 0 && h("p", {}, `Would have crossed, and was given up: ${one.givenUp.map((row) => `${told(row)}, until ${line(row).until}`).join("; ")}`),
    one.beyondTheIssues.length > 0 && h("p", {}, `Beyond the issues: ${one.beyondTheIssues.join("; ")}`), one.result && h("p", {}, `Planned: ${one.result.words}`),
    h("p", { class: "source" }, one.source), draft(one.draft)];
}

const positions = (list) => table("Positions", ["party", "position", "in words", "statements"],
  list.map((one) => [name(one.party), one.words, one.condition, one.assumed ? "assumed by the mediator: nobody has stated it" : h("span", {}, one.statements.map((c) => h("p", {}, said(c))))]));

function mediators() {
  const against = data.relief.against;
  return [section("headline", data.title, notice("For the mediator alone. Whoever learns a party’s red lines can use them against it.", "notice grave"),
    against.length > 0 && [relief, h("ul", {}, against.map((row) => h("li", {}, told(row))))],
    h("p", {}, `${data.parties.filter((one) => one.mustAgree).map((one) => one.name).join(" and ")} must agree.${data.on ? ` Positions held on ${data.on}.` : ""}`)),
  data.deadlock ? section("deadlock", "What collides", deadlock()) : section("packages", "Packages within every red line", packages()),
  data.known.length > 0 && section("known", "Beside them", data.known.map(known)),
  section("positions", "Positions", positions(data.positions)),
  data.givenUp.length > 0 && section("given-up", "Given up before", positions(data.givenUp))];
}

function shared() {
  return [section("headline", data.title, notice("Drafts. Nobody has agreed to any of them, and nothing in them is an offer of anybody.", "notice grave"), relief),
    data.ownPositions && section("positions", "Your positions, as they are understood", h("ul", {}, data.ownPositions.map((one) => h("li", {}, one.words)))),
    section("packages", "Packages", data.packages.map((one) => [h("h3", {}, `Package ${one.letter}`), h("ul", {}, one.words.map((words) => h("li", {}, words))), one.draft && h("pre", {}, one.draft)]))];
}

document.getElementById("report").replaceChildren(mounted(h("main", {}, h("h1", {}, "Packages"), data.audience === "mediator" ? mediators() : shared())));
