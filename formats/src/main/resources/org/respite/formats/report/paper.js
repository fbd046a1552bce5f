// Builds the report for sheets of paper: the same sections as text of elements, without what only a screen can do.

import { isFromTheRight, speak, t } from "./words.js";
import { node as h } from "../drawing/node.js";
import { markup } from "../drawing/markup.js";
import { clock as clockOf } from "./time.js";
import { footer, header } from "./header.js";
import { toldSection } from "./told.js";
import { preparationSection } from "./preparation.js";
import { summarySection } from "./summary.js";
import { achievedSection } from "./achieved.js";
import { boxesOf, keys, picture } from "./map-picture.js";
import { wholePause } from "./moments.js";
import { reliefSection } from "./relief.js";
import { unmetSection } from "./unmet.js";
import { exposureSection, handOverSection, peopleSection } from "./people.js";
import { limitsSection, qualitySection, timetableSection } from "./running.js";
import { groundsSection } from "./grounds.js";
import { drawForPaper, isExact, section } from "./parts.js";

function mapSheet(data, clock) {
  const state = { item: -1, box: boxesOf(data.map).area };
  return section("map", t("map"), h("p", { class: "lead" }, t("map.lead.paper")), picture(data, state, wholePause(data, clock)), keys(isExact(data), t("map.coverage.whole")));
}

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

/** The sheets: {foot, sections: [{id, title}], body}, where the body is text of elements. */
export function sheets(data, language, words, summaryOnly) {
  drawForPaper();
  speak(language, words);
  const clock = clockOf(data.time);
  const sections = [...(summaryOnly ? [summarySection(data, clock)] : [
    toldSection(data, clock), preparationSection(data), summarySection(data, clock),
    achievedSection(data, clock), mapSheet(data, clock), reliefSection(data, clock), peopleSection(data, clock),
    timetableSection(data, clock), unmetSection(data), limitsSection(data, clock), qualitySection(data),
    exposureSection(data, clock), handOverSection(data, clock), groundsSection(data)])].filter(Boolean);
  const all = [header(data, clock), h("main", {}, sections)];
  const body = all.map(arranged).map(markup).join("");
  return { foot: footer(data, clock), sections: sections.map((one) => ({ id: one.attributes.id, title: one.title })), body };
}
