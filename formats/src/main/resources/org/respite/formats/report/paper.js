// Builds the report for sheets of paper: the same sections as text of elements, without what only a screen can do.

import { t } from "./words.js";
import { node as h } from "../drawing/node.js";
import { clock as clockOf } from "./time.js";
import { header } from "./header.js";
import { beginSheets, sheetsOf } from "./sheets.js";
import { toldSection } from "./told.js";
import { doubtSection } from "./doubt.js";
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
import { termsSection } from "./terms.js";
import { isExact, section } from "./parts.js";

function mapSheet(data, clock) {
  const state = { item: -1, box: boxesOf(data.map).area };
  return section("map", t("map"), h("p", { class: "lead" }, t("map.lead.paper")), picture(data, state, wholePause(data, clock)), keys(isExact(data), t("map.coverage.whole")));
}

/** The sheets of the report, or of its summary alone. */
export function sheets(data, language, words, summaryOnly) {
  beginSheets(language, words);
  const clock = clockOf(data.time);
  const sections = [...(summaryOnly ? [summarySection(data, clock)] : [
    toldSection(data, clock), preparationSection(data), summarySection(data, clock),
    doubtSection(data), achievedSection(data, clock), mapSheet(data, clock), reliefSection(data, clock), peopleSection(data, clock),
    timetableSection(data, clock), unmetSection(data), limitsSection(data, clock), qualitySection(data),
    exposureSection(data, clock), handOverSection(data, clock), termsSection(data, clock), groundsSection(data)])].filter(Boolean);
  return sheetsOf(data, clock, header(data, clock), sections);
}
