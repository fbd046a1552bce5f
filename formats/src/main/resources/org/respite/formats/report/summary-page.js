// Builds the summary as a page of its own.

import { node as h } from "../drawing/node.js";
import { header } from "./header.js";
import { opened } from "./opened.js";
import { summarySection } from "./summary.js";

opened((data, clock) => [header(data, clock), h("main", {}, summarySection(data, clock))]);
