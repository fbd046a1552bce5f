// What stands above everything: the edition, the title, the time.

import { apart, t } from "./words.js";
import { node as h } from "../drawing/node.js";
import { bdi } from "./parts.js";

/** The head of a page. */
export function header(data, clock) {
  return h("header", { class: "top" },
    h("p", { class: `edition ${data.edition}`, id: "edition" }, h("b", {}, t(`edition.${data.edition}`)), ` ${t(`edition.${data.edition}.note`)}`),
    h("h1", {}, bdi(data.title)),
    h("p", { class: "when" }, t("horizon", { from: clock.full(0), to: clock.full(data.time.horizon) }), " ",
      t("zone", { zone: data.time.zone }), " ", t("asOf", { when: clock.full((data.time.asOf - data.time.start) / 1000) })));
}

/** What each sheet of paper says, for sheets get separated. */
export function footer(data) {
  return `${apart(data.title)} · ${t(`edition.${data.edition}.short`)}`;
}
