// Builds the report for sheets of paper: the same sections as text of elements, without what only a screen can do.

import { isFromTheRight, speak, t } from "./words.js";
import { node as h } from "../drawing/node.js";
import { markup } from "../drawing/markup.js";
import { clock as clockOf } from "./time.js";
import { footer, header } from "./header.js";
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
  return section("map", t("map"), h("p", { class: "lead" }, t("map.lead.paper")), picture(data, state, wholePause(data, clock)), keys(isExact(data)));
}

/** Tables and pairs stand side by side in the order of their elements, whichever way the page runs: so it is turned. */
function turned(one) {
  if (typeof one !== "object") return one;
  const children = one.children.map(turned);
  const besides = one.tag === "tr" || one.attributes.class === "beside";
  return { ...one, children: besides ? children.reverse() : children };
}

/** The sheets: {foot, sections: [{id, title}], body}, where the body is text of elements. */
export function sheets(data, language, words, summaryOnly) {
  drawForPaper();
  speak(language, words);
  const clock = clockOf(data.time);
  const sections = [summarySection(data, clock), ...(summaryOnly ? [] : [
    achievedSection(data, clock), mapSheet(data, clock), reliefSection(data, clock), peopleSection(data, clock),
    timetableSection(data, clock), unmetSection(data), limitsSection(data, clock), qualitySection(data),
    exposureSection(data, clock), handOverSection(data, clock), groundsSection(data)])].filter(Boolean);
  const all = [header(data, clock), h("main", {}, sections)];
  const body = (isFromTheRight() ? all.map(turned) : all).map(markup).join("");
  return { foot: footer(data), sections: sections.map((one) => ({ id: one.attributes.id, title: one.title })), body };
}
