// Builds the page of a standing from its data.

import { node as h } from "../drawing/node.js";
import { opened } from "../report/opened.js";
import { contents } from "../report/parts.js";
import { stageSections } from "./clauses.js";
import { glanceSection, standingHeader } from "./glance.js";
import { timeOf } from "./told.js";
import { entriesSection } from "./tree.js";

opened((data, clock) => {
  const sections = [glanceSection(data, clock), ...stageSections(data, clock), entriesSection(data, clock)].filter(Boolean);
  return [standingHeader(data, clock), h("main", {}, sections[0], contents(sections), sections.slice(1))];
}, timeOf);
