// Sections as sheets of paper: text of elements, without what only a screen can do.

import { isFromTheRight, speak } from "./words.js";
import { node as h } from "../drawing/node.js";
import { markup } from "../drawing/markup.js";
import { footer } from "./header.js";
import { drawForPaper } from "./parts.js";

/**
 * What sheets need otherwise than a browser's page: what is folded but for long lists stays so; a caption stands above its table, not in it; what is set
 * apart is so by letters, not by an element; and where the page runs from the right, the cells of a row are turned, for
 * it sets them from the left.
 */
function arranged(one) {
  if (typeof one !== "object") return one;
  if (one.tag === "bdi") return h("span", one.attributes, "\u2068", one.children, "\u2069");
  if (one.tag === "details" && one.attributes.class !== "long") return { ...one, children: one.children.slice(0, 1) };
  const children = one.children.flatMap((child) => (child.tag === "table" ? captioned(child) : [child])).map(arranged);
  return { ...one, children: one.tag === "tr" && isFromTheRight() ? children.reverse() : children };
}

function captioned(table) {
  const isCaption = (child) => child.tag === "caption";
  const kind = table.attributes?.class === "quiet" ? "screen" : "caption";
  return [...table.children.filter(isCaption).map((caption) => h("p", { class: kind }, caption.children)),
    { ...table, children: table.children.filter((child) => !isCaption(child)) }];
}

/** Chooses language and words before anything is drawn for paper. */
export function beginSheets(language, words) {
  drawForPaper();
  speak(language, words);
}

/** The sheets: {foot, sections: [{id, title}], body}, where the body is text of elements. */
export function sheetsOf(data, clock, header, sections) {
  const body = [header, h("main", {}, sections)].map(arranged).map(markup).join("");
  return { foot: footer(data, clock), sections: sections.map((one) => ({ id: one.attributes.id, title: one.title })), body };
}
