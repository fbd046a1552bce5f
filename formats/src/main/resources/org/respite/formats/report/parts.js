// Pieces that several sections of the page share.

import { apart, isFromTheRight, t } from "./words.js";
import { distance, short } from "./format.js";
import { node as h } from "../drawing/node.js";
import { colourKey } from "../drawing/legend.js";

/** Where the page is read. On paper nothing folds and nothing can be pointed at. */
const medium = { paper: false };

/** Says that what follows is for paper. */
export function drawForPaper() {
  medium.paper = true;
}

/** How drawings are made for this reader. */
export function setting() {
  return { rtl: isFromTheRight(), short, distance };
}

/** Units across a drawing of the whole width: fewer on a narrow screen, so that words stay readable. */
export function wide() {
  return medium.paper || innerWidth >= 560 ? 860 : 400;
}

/** A section with its heading, for the page and its contents. */
export function section(id, title, ...children) {
  return { ...h("section", { id, "aria-labelledby": `${id}-title` }, h("h2", { id: `${id}-title` }, title), children), title };
}

/** Links to sections. */
export function contents(sections) {
  return h("nav", { "aria-label": t("contents"), class: "contents" }, h("ol", {}, sections.map((one) =>
    h("li", {}, h("a", { href: `#${one.attributes.id}` }, one.title)))));
}

/** A sentence that must not be missed. */
export function notice(text, kind = "notice") {
  return h("p", { class: kind, role: "note" }, text);
}

/** A key to drawings: a list of {class, text} or {key, text}. */
export function keyTo(entries) {
  return h("ul", { class: "legend" }, entries.map((one) => h("li", {}, one.key ?? colourKey(one.class), h("span", {}, one.text))));
}

/** The head of a column of numbers. */
export const numeric = (text) => ({ text, number: true });

/** A table. A head may be text or {text, number: true}; a cell may be text, an element or a list of these. */
export function table(caption, heads, rows, attributes) {
  const numbers = heads.map((head) => head.number === true);
  return h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
    h("table", attributes,
      h("caption", {}, h("span", { class: "said" }, caption)),
      h("thead", {}, h("tr", {}, heads.map((head, i) => h("th", { scope: "col", class: numbers[i] && "n" }, head.text ?? head)))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell, i) =>
        i === 0 ? h("th", { scope: "row" }, cell) : h("td", { class: numbers[i] && "n" }, cell)))))));
}

/** A drawing with its table behind it; no title where the heading above says it. */
export function figure(title, picture, label, alternative) {
  return h("figure", {}, title && h("figcaption", {}, title), picture,
    alternative && h("details", { class: "alternative" }, h("summary", {}, label), alternative));
}

/** A text of the scenario: it keeps its own direction. */
export function bdi(text) {
  return h("bdi", {}, text);
}

/** The name of a site; a blank one is elsewhere. */
export function siteName(data, site) {
  return site < 0 ? t("unknown") : apart(data.sites[site] || t("elsewhere"));
}

/** Whether needs are told by place, not by area. */
export function isExact(data) {
  return data.edition === "operational";
}

/** A source, with the time that it speaks of and a mark for an estimate. */
export function sourceOf(origin) {
  const words = [origin.source ? apart(origin.source) : t("sources.noSource"), origin.asOf && apart(origin.asOf)];
  return h("span", { class: "source" }, words.filter(Boolean).join(" · "), origin.estimate && h("em", { class: "estimate" }, ` ${t("estimate")}`));
}
