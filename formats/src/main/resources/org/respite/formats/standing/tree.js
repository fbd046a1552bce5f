// Reasons as a tree that ends in entries of the record, and the entries themselves.

import { apart, findWords, number, t } from "../report/words.js";
import { unitName } from "../report/format.js";
import { node as h } from "../drawing/node.js";
import { bdi, numeric, section, table } from "../report/parts.js";
import { moments } from "./told.js";

const anchor = (id) => `entry-${id}`;

function ids(reason, known) {
  return reason.entries.length > 0 && [" ", h("span", { class: "ids" }, reason.entries.map((id, i) => [i > 0 && t("comma"),
    known.has(id) ? h("a", { href: `#${anchor(id)}` }, bdi(id)) : bdi(id)]))];
}

/** A reason with all that stands behind it. */
export function tree(reason, known) {
  const behind = reason.because ?? [];
  return [reason.text, ids(reason, known), (behind.length > 0 || reason.more) && h("ul", { class: "tree" },
    behind.map((one) => h("li", {}, tree(one, known))), reason.more && h("li", {}, t("reasons.more", { n: reason.more })))];
}

/** Entries that a tree names, each once. */
export function leaves(reason) {
  return [...new Set([...reason.entries, ...(reason.because ?? []).flatMap(leaves)])];
}

function figure(amount) {
  const high = amount.high === undefined ? t("count.limitless") : number(amount.high);
  const span = amount.low === amount.high ? number(amount.low) : t("range", { from: number(amount.low), to: high });
  return `${span} ${unitName(amount.unit)}`;
}

const key = (word) => word.replaceAll(" ", "_");
const source = (word) => findWords(`source.${key(word)}`) ?? apart(word);

function who(entry) {
  return [entry.by.map(apart).join(t("comma")), entry.source && source(entry.source)].filter(Boolean).join(" · ");
}

function tested(entry) {
  return [entry.status && t(`grade.${entry.status}`),
    entry.disputedBy.length > 0 && t("entries.disputed", { who: entry.disputedBy.join(t("comma")) })].filter(Boolean).join(t("comma")) || "–";
}

/** The entries of the record that the reasons name; nothing where an edition names none. */
export function entriesSection(data, clock) {
  if (data.entries.length === 0) return null;
  const when = moments(data, clock);
  const time = (entry) => (!entry.from ? "–" : entry.from === entry.to ? when.at(entry.from) : when.span(entry.from, entry.to));
  const what = (entry) => [h("span", {}, t(`type.${key(entry.type)}`), ": ", bdi(entry.what)), entry.where && [t("comma"), bdi(entry.where)],
    entry.words && h("span", { class: "small" }, " ", bdi(entry.words))];
  const row = (entry) => [h("span", { id: anchor(entry.id), class: "ids" }, bdi(entry.id)), what(entry), entry.amount ? figure(entry.amount) : "–",
    time(entry), who(entry), when.at(entry.known), tested(entry)];
  return section("entries", t("entries"),
    table(t("entries.note"), [t("entries.id"), t("entries.what"), numeric(t("entries.amount")), t("entries.when"), t("entries.by"), t("entries.known"), t("entries.tested")],
      data.entries.map(row), { id: "entries-table" }),
    data.entriesOmitted > 0 && h("p", {}, t("entries.more", { n: data.entriesOmitted })));
}
