// The head of the page: what is judged, where the stages stand, what is due next, and what somebody may do.

import { apart, number, t } from "../report/words.js";
import { node as h } from "../drawing/node.js";
import { statusKey } from "../drawing/windows.js";
import { editionLines } from "../report/header.js";
import { bdi, notice, section, table } from "../report/parts.js";
import { stageName } from "./clauses.js";
import { alike, chip, moments, reading, windowName } from "./told.js";
import { tree } from "./tree.js";

/** How many deadlines are seen at once. */
const SEEN = 8;

const STATUSES = ["breached", "contested", "unknown", "fulfilled", "pending", "cured", "waived", "excused"];

/** Edition, title and moment. */
export function standingHeader(data, clock) {
  const when = moments(data, clock);
  return h("header", { class: "top" }, editionLines(data, clock, t(`copy.${data.edition}`)),
    h("h1", {}, bdi(data.title)),
    h("p", { class: "when", id: "moment" }, t("standing.at", { at: when.fullEnd(data.at), known: when.fullEnd(data.known) }), " ", t("zone", { zone: data.zone })),
    h("p", { class: "when" }, t(`kind.${data.kind}`, { who: data.by ?? "" })));
}

/** What a reader in a hurry needs. */
export function glanceSection(data, clock) {
  const isPosition = data.kind === "position";
  return section("glance", t("standing"),
    facts(data, clock),
    notice(t("standing.silence")),
    !isPosition && notice(t(data.policyAgreed ? "standing.policy" : "standing.readings")),
    !isPosition && stages(data, clock),
    !isPosition && data.edition !== "public" && [deadlines(data, clock), recourses(data, clock)],
    overview(data, clock));
}

const begun = (data, view) => view.verdicts.filter((one) => one.status !== "pending" || Date.parse(one.from) <= Date.parse(data.at));

/** How many of the times that have begun stand how; where readings differ, the fewest and the most. */
function facts(data) {
  const counted = STATUSES.map((status) => ({ status, n: data.views.map((view) => begun(data, view).filter((one) => one.status === status).length) }));
  const shown = ({ n }) => (Math.min(...n) === Math.max(...n) ? number(n[0]) : t("range", { from: Math.min(...n), to: Math.max(...n) }));
  return h("ul", { class: "facts", id: "statuses", "aria-label": t("standing.counted") }, counted.filter((one) => Math.max(...one.n) > 0).map((one) => h("li", {},
    h("strong", {}, shown(one)), h("span", { class: "what" }, statusKey(one.status), " ", t(`status.${one.status}`)),
    Math.min(...one.n) < Math.max(...one.n) && h("span", { class: "more" }, t("standing.range")))));
}

function eachReading(data, value, show) {
  const groups = alike(data, value);
  return groups.map((group) => [groups.length > 1 && h("p", { class: "reader" }, reading(group, groups)), show(group.value)]);
}

function stages(data, clock) {
  const when = moments(data, clock);
  const known = new Set(data.entries.map((one) => one.id));
  const begins = (one) => (one.begins ? t(one.begun ? "stage.began" : "stage.begins", { when: when.at(one.begins) }) : t("stage.unbegun"));
  const ends = (one) => (one.ends ? t(one.ended ? "stage.ended" : "stage.ends", { when: when.end(one.ends) }) : t("stage.endless"));
  const told = (one) => [h("p", {}, h("b", {}, stageName(one.stage)), ": ", [begins(one), (one.begins || one.ends) && ends(one)].filter(Boolean).join(t("comma")), ".",
    one.perExtension && [" ", t("stage.earned", { times: one.extensionsEarned, length: t(`span.${one.perExtension.unit}`, { n: one.perExtension.number }) })]),
  one.reason && one.reason.because.length > 0 && h("details", { class: "long" }, h("summary", {}, t("stage.why")),
    h("ul", { class: "tree" }, one.reason.because.map((r) => h("li", {}, tree(r, known)))))];
  return h("div", { id: "stages" }, data.stages.map((_, i) => eachReading(data, (view) => view.stages[i], told)));
}

function deadlines(data, clock) {
  const when = moments(data, clock);
  const rows = (due) => table(t("due"), [t("due.when"), t("due.clause"), t("due.who"), t("head.window")],
    due.map((one) => [when.end(one.deadline), clauseLink(one.clause), bdi(one.actor ?? ""), windowName(one, when)]), { class: "quiet" });
  const list = (due) => (due.length === 0 ? h("p", {}, t("due.none")) : [rows(due.slice(0, SEEN)), due.length > SEEN
    && h("details", {}, h("summary", {}, t("due.more", { n: due.length - SEEN })), rows(due.slice(SEEN)))]);
  return h("div", { id: "due" }, h("h3", {}, t("due")), eachReading(data, (view) => view.deadlines, list));
}

function recourses(data, clock) {
  const when = moments(data, clock);
  const known = new Set(data.entries.map((entry) => entry.id));
  const one = (may) => h("li", {}, h("b", {}, may.who.length > 0 ? may.who.map(apart).join(t("may.or")) : t("may.nobody")), ": ", bdi(may.action),
    may.from && [t("comma"), t("may.from", { when: when.at(may.from) })], !may.certain && [t("comma"), t("may.open")],
    h("details", { class: "long" }, h("summary", {}, t("may.why")), h("ul", { class: "tree" }, may.reason.because.map((r) => h("li", {}, tree(r, known))))));
  const list = (some) => (some.length === 0 ? h("p", {}, t("may.none")) : h("ul", {}, some.map(one)));
  return h("div", { id: "may" }, h("h3", {}, t("may")), h("p", { class: "small" }, t("may.note")), eachReading(data, (view) => view.mayInvoke, list));
}

const clauseLink = (id) => h("a", { href: `#clause-${id}` }, apart(`[${id}]`));

/** One row a clause: how its latest time stands, and how many stood how. */
function overview(data, clock) {
  const when = moments(data, clock);
  const rows = data.stages.flatMap((stage) => stage.clauses).filter((clause) => clause.kind !== "permission").map((clause) => {
    const of = (view) => begun(data, view).filter((one) => one.clause === clause.clause);
    return [clauseLink(clause.clause), bdi(clause.text), latest(data, of, when), far(data, of)];
  });
  return [h("h3", {}, t("clauses")), table(t("clauses"), [t("due.clause"), t("clauses.text"), t("clauses.latest"), t("clauses.far")], rows, { id: "overview", class: "quiet" })];
}

/** What each reading says, each by itself only where they differ. */
function inCell(data, value, show) {
  const groups = alike(data, value);
  return groups.map((group) => h("div", {}, groups.length > 1 && h("span", { class: "reader" }, reading(group, groups)), show(group.value)));
}

function latest(data, of, when) {
  const last = (view) => [...new Map(of(view).map((one) => [one.actor, one])).values()]
    .map(({ actor, called, from, deadline, status, final }) => ({ actor, called, from, deadline, status, final }));
  return inCell(data, last, (ones) => (ones.length === 0 ? "–" : ones.map((one) => h("div", {}, ones.length > 1 && [bdi(one.actor), ": "],
    chip(one), " ", h("span", { class: "small" }, windowName(one, when))))));
}

function far(data, of) {
  const counted = (view) => STATUSES.map((status) => ({ status, n: of(view).filter((one) => one.status === status).length })).filter(({ n }) => n > 0);
  return inCell(data, counted, (ones) => ones.map(({ status, n }) => `${t(`status.${status}`)} ${number(n)}`).join(t("comma")) || "–");
}
