// Sums over lines of needs, and the words for why some stay unmet.

import { t } from "./words.js";
import { percentUp, sum } from "./format.js";
import { node as h } from "../drawing/node.js";

/** What is missing from the full need. */
export function missing(line) {
  return sum(line.full) - sum(line.met);
}

/** Several sites' lines of one item as one, its reasons by their share; nothing where there is no line. */
export function together(lines, item) {
  if (lines.length === 0) return null;
  const parts = new Map();
  for (const part of lines.flatMap((line) => line.shortfalls)) {
    parts.set(part.reason, (parts.get(part.reason) ?? 0) + part.quantity);
  }
  const shortfalls = [...parts].map(([reason, quantity]) => ({ reason, quantity })).sort((a, b) => b.quantity - a.quantity);
  return { item, shortfalls, full: lines.flatMap((line) => line.full), met: lines.flatMap((line) => line.met) };
}

/** The reasons of a line, each with its share of what is missing. */
export function reasons(line) {
  const all = sum(line.shortfalls.map((part) => part.quantity));
  const share = (part) => (part.quantity < all / 200 ? t("unmet.trace") : percentUp(Math.round((100 * part.quantity) / all) / 100, 0));
  return h("ul", { class: "reasons" }, line.shortfalls.map((part) =>
    h("li", {}, h("b", {}, share(part)), ` ${t(`reason.${part.reason}`)}`)));
}
