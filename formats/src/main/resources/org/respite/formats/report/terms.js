// What the terms ask that the plan was made under, and what it would do of that.

import { apart, number, t } from "./words.js";
import { node as h } from "../drawing/node.js";
import { bdi, isExact, section, table } from "./parts.js";

/** Clauses with what is foreseen; nothing where a plan was made without terms. */
export function termsSection(data, clock) {
  if (!data.terms) return null;
  const exact = isExact(data);
  const heads = [t("terms.clause"), t("terms.by"), t("terms.when"), t("terms.foreseen"), ...(exact ? [t("terms.counts")] : [])];
  return section("terms", t("terms"), h("p", { class: "lead" }, t("terms.lead", { title: apart(data.terms.title) })),
    table(t("terms"), heads, data.terms.rows.map((row) => [bdi(`[${row.clause}]`), bdi(row.actor), clock.days(row.from, row.to),
      t(`answer.${row.answer}`), ...(exact ? [counts(row)] : [])]), { id: "terms-table", class: "quiet" }),
    h("p", { class: "small" }, t("terms.silent")));
}

function counts(row) {
  return row.counts.map((one) => h("div", {}, t("terms.of", {
    what: apart(one.count), planned: number(one.planned), owed: number(one.least) })));
}
