// Builds the sheets of a standing from its data.

import { clock as clockOf } from "../report/time.js";
import { beginSheets, sheetsOf } from "../report/sheets.js";
import { stageSections } from "./clauses.js";
import { glanceSection, standingHeader } from "./glance.js";
import { timeOf } from "./told.js";
import { entriesSection } from "./tree.js";

export function sheets(data, language, words) {
  beginSheets(language, words);
  const clock = clockOf(timeOf(data));
  return sheetsOf(data, clock, standingHeader(data, clock),
    [glanceSection(data, clock), ...stageSections(data, clock), entriesSection(data, clock)].filter(Boolean));
}
