// Every clause by itself: its sentence, its times in a picture, the same as a table, and the reasons.

import { apart, t } from "../report/words.js";
import { node as h } from "../drawing/node.js";
import { momentKey, statusKey, windowLanes } from "../drawing/windows.js";
import { bdi, keyTo, notice, section, setting, table, wide } from "../report/parts.js";
import { alike, chip, counts, firmness, moments, reading, windowName, windowNames } from "./told.js";
import { leaves, tree } from "./tree.js";

const STATUSES = ["pending", "fulfilled", "breached", "contested", "unknown", "excused", "waived", "cured"];

/** A section for each stage. */
export function stageSections(data, clock) {
  return data.stages.filter((stage) => stage.clauses.length > 0).map((stage, i) => section(`stage-${i}`, stageName(stage.stage),
    i === 0 && [key(), data.entries.length > 0 && h("p", { class: "small" }, t("reasons.note"))], stage.clauses.map((clause) => clauseOf(data, clause, clock))));
}

/** How a stage is called. */
export function stageName(name) {
  return name ? t("stage.named", { name }) : t("stage.whole");
}

function key() {
  return h("div", { class: "status-key" }, keyTo([...STATUSES.map((status) => ({ key: statusKey(status), text: t(`status.${status}`) })),
    { key: statusKey("fulfilled", true), text: t("key.final") }, ...["now", "due", "seen"].map((kind) => ({ key: momentKey(kind), text: t(`key.${kind}`) }))]));
}

function clauseOf(data, clause, clock) {
  const id = `clause-${clause.clause}`;
  const of = (view) => view.verdicts.filter((one) => one.clause === clause.clause);
  const some = data.views.some((view) => of(view).length > 0);
  return h("article", { class: "clause", id, "aria-labelledby": `${id}-title` },
    h("h3", { id: `${id}-title` }, h("span", { class: "id" }, apart(`[${clause.clause}]`)), " ", bdi(clause.text)),
    clause.claimedBy.length > 0 && h("p", { class: "small" }, t("clause.claimed", { who: clause.claimedBy.map(apart).join(t("comma")) })),
    clause.reliefIsConditional && notice(t("clause.relief"), "notice grave"),
    clause.kind === "permission" ? h("p", {}, t("clause.permission"))
      : some ? told(data, clause, of, clock) : h("p", {}, t("clause.none")),
    omitted(data, clause));
}

function omitted(data, clause) {
  const most = Math.max(0, ...data.views.flatMap((view) => view.omitted.filter((one) => one.clause === clause.clause).map((one) => one.windows)));
  return most > 0 && h("p", { class: "small" }, t("omitted", { n: most }));
}

/** For each who owes it, the readings that differ: [{actor, groups: [{readers, value: verdicts}]}, …]. */
function byActor(data, of) {
  const actors = [...new Set(data.views.flatMap((view) => of(view).map((one) => one.actor)))];
  return actors.map((actor) => ({ actor, groups: alike(data, (view) => of(view).filter((one) => one.actor === actor)) }));
}

function told(data, clause, of, clock) {
  const when = moments(data, clock);
  const owners = byActor(data, of);
  const lanes = owners.flatMap(({ actor, groups }) => groups.map((group) => lane(data, clause, actor, group, groups, when)));
  const title = t("clause.picture", { clause: clause.clause });
  const isPoint = clause.kind === "point";
  return [!isPoint && h("figure", {}, windowLanes({ title, lanes, now: when.second(data.at), clock, setting: setting(), width: wide(),
    description: lanes.map((one) => `${one.name}: ${one.windows.map((w) => w.title).join("; ")}`).join(". ") })),
  h("details", { class: "long", ...(isPoint && { open: true }) }, h("summary", { class: "screen" }, t("clause.table")),
    owners.map(({ actor, groups }) => verdictTable(clause, actor, groups, when, owners.length > 1)),
    reasons(data, clause, owners, when))];
}

function lane(data, clause, actor, group, groups, when) {
  const entries = new Map(data.entries.map((one) => [one.id, one]));
  const windows = group.value.map((one) => ({
    from: when.second(one.from), to: when.second(one.until), status: one.status, isFinal: one.final, word: t(`status.${one.status}`),
    due: one.exact && one.counts.length > 0 ? when.second(one.deadline) : undefined,
    title: [`${windowName(one, when)}: ${t(`status.${one.status}`)}`, firmness(one)].filter(Boolean).join(t("comma")),
  }));
  const named = [...new Set(group.value.flatMap((one) => (one.reason ? leaves(one.reason) : [])))].map((id) => entries.get(id));
  const seen = named.filter((one) => one?.type === "report").map((one) => [when.second(one.from), when.second(one.to)]);
  return { windows, seen, name: [actor ? apart(actor) : "", reading(group, groups)].filter(Boolean).join(" · ") };
}

/** Windows that follow each other and stand alike, together. */
function runs(verdicts) {
  const groups = [];
  let last = null;
  for (const one of verdicts) {
    const mark = JSON.stringify([one.status, one.final, one.counts, one.reason]);
    if (mark === last) groups[groups.length - 1].push(one);
    else groups.push([one]);
    last = mark;
  }
  return groups;
}

function verdictTable(clause, actor, groups, when, named) {
  const first = groups[0].value;
  const rows = groups.length === 1 ? runs(first) : first.map((one) => [one]);
  const cell = (one) => (one ? [chip(one), one.counts.length > 0 && h("span", { class: "small" }, ` ${counts(one)}`)] : "–");
  const of = (group, one) => group.value.find((other) => other.window === one.window && other.from === one.from);
  return table([t("clause.picture", { clause: clause.clause }), named && actor && apart(actor)].filter(Boolean).join(t("comma")),
    [t("head.window"), t("head.until"), ...groups.map((group) => [t("head.status"), reading(group, groups)].filter(Boolean).join(t("comma")))],
    rows.map((ones) => [windowNames(ones, when), h("span", { class: "moment" }, until(ones[ones.length - 1], when)),
      ...groups.map((group) => cell(of(group, ones[0])))]), { class: named ? "verdicts" : "quiet" });
}

const until = (one, when) => (one.exact ? when.end(one.deadline) : when.day(one.from));

/** Runs of all readings by their beginning, those that several have alike once: [{ones, by: groups}, …]. */
function together(groups) {
  const all = new Map();
  groups.forEach((group) => runs(group.value).filter((ones) => ones[0].reason).forEach((ones) => {
    const key = JSON.stringify([ones.map((one) => one.from), ones[0].status, ones[0].reason]);
    if (!all.has(key)) all.set(key, { ones, by: [] });
    all.get(key).by.push(group);
  }));
  return [...all.values()].sort((a, b) => Date.parse(a.ones[0].from) - Date.parse(b.ones[0].from));
}

/** The reasons for each run of windows, folded; what was kept or is not due stays folded on paper. */
function reasons(data, clause, owners, when) {
  const known = new Set(data.entries.map((one) => one.id));
  const one = (ones, actor, words) => h("details", { class: ["fulfilled", "pending"].includes(ones[0].status) ? "why" : "long" },
    h("summary", {}, [windowNames(ones, when), actor && apart(actor), words, t(`status.${ones[0].status}`)].filter(Boolean).join(t("comma"))),
    h("ul", { class: "tree" }, h("li", {}, tree(ones[0].reason, known))));
  const told = owners.flatMap(({ actor, groups }) => together(groups).map(({ ones, by }) => one(ones, owners.length > 1 && actor,
    by.length < groups.length && by.map((group) => reading(group, groups)).join(t("comma")))));
  return told.length > 0 && h("div", { class: told.every((one) => one.attributes.class === "why") ? "whys screen" : "whys" }, h("h4", {}, t("reasons")), told);
}
