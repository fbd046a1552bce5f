// Builds the report as a page from its data.

import { node as h } from "../drawing/node.js";
import { header } from "./header.js";
import { contents } from "./parts.js";
import { opened } from "./opened.js";
import { toldSection } from "./told.js";
import { preparationSection } from "./preparation.js";
import { summarySection } from "./summary.js";
import { doubtSection } from "./doubt.js";
import { achievedSection } from "./achieved.js";
import { mapSection } from "./map-view.js";
import { reliefSection } from "./relief.js";
import { unmetSection } from "./unmet.js";
import { exposureSection, handOverSection, peopleSection } from "./people.js";
import { limitsSection, qualitySection, timetableSection } from "./running.js";
import { groundsSection } from "./grounds.js";
import { termsSection } from "./terms.js";

opened((data, clock) => {
  const sections = [
    doubtSection(data), achievedSection(data, clock), mapSection(data, clock), reliefSection(data, clock), peopleSection(data, clock),
    timetableSection(data, clock), unmetSection(data), limitsSection(data, clock), qualitySection(data),
    exposureSection(data, clock), handOverSection(data, clock), termsSection(data, clock), groundsSection(data),
  ].filter(Boolean);
  const first = [toldSection(data, clock), preparationSection(data), summarySection(data, clock)].filter(Boolean);
  return [header(data, clock), h("main", {}, first, contents([...first, ...sections]), sections)];
});
