// What stands above everything: the edition, the title, the time.

import { apart, t } from "./words.js";
import { node as h } from "../drawing/node.js";
import { bdi } from "./parts.js";

/** The head of a page. */
export function header(data, clock) {
  return h("header", { class: "top" }, editionLines(data, clock, t(`edition.${data.edition}.note`)),
    h("h1", {}, bdi(data.title)),
    h("p", { class: "when" }, t("horizon", { from: clock.full(0), to: clock.full(data.time.horizon) }), " ",
      t("zone", { zone: data.time.zone }), " ", t("asOf", { when: clock.full(clock.second(data.time.asOf)) })));
}

/** The edition, what it shows, and for whom it was made. */
export function editionLines(data, clock, note) {
  return [h("p", { class: `edition ${data.edition}`, id: "edition" }, h("b", {}, t(`edition.${data.edition}`)), ` ${note}`),
    data.mark && h("p", { class: "mark", id: "mark" }, madeFor(data, clock))];
}

/** For whom an exact copy was made, and until when it may be used. */
function madeFor(data, clock) {
  const when = (instant) => clock.full(clock.second(instant));
  return t("mark", { recipient: data.mark.recipient, issued: when(data.mark.issued), until: when(data.mark.validUntil) });
}

/** What each sheet of paper says, for sheets get separated. */
export function footer(data, clock) {
  return [apart(data.title), t(`edition.${data.edition}.short`), data.mark && madeFor(data, clock)].filter(Boolean).join(" · ");
}
