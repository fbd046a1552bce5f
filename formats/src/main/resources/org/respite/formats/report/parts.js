// Pieces that several sections of the page share.

import { t } from "./words.js";
import { h } from "./dom.js";
import { legend } from "./chart.js";

/** A section with its heading, for the page and its contents. */
export function section(id, title, ...children) {
  return h("section", { id, "aria-labelledby": `${id}-title` }, h("h2", { id: `${id}-title` }, title), children);
}

/** A sentence that must not be missed. */
export function notice(text, kind = "notice") {
  return h("p", { class: kind, role: "note" }, text);
}

/** A key to the colours of a drawing. */
export function keyTo(entries) {
  return h("ul", { class: "legend" }, legend(entries).map(({ key, text }) => h("li", {}, key, h("span", {}, text))));
}

/** The name of a site; a blank one is elsewhere. */
export function siteName(data, site) {
  return site < 0 ? t("unknown") : data.sites[site] || t("elsewhere");
}

/** Whether needs are told by place, not by area. */
export function isExact(data) {
  return data.edition === "operational";
}

/** A source, with the time that it speaks of and a mark for an estimate. */
export function sourceOf(origin) {
  const words = [origin.source || t("sources.noSource"), origin.asOf].filter(Boolean).join(" · ");
  return h("span", { class: "source" }, words, origin.estimate && h("em", { class: "estimate" }, ` ${t("estimate")}`));
}
