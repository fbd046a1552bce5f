// What a pause reaches against how much of one is asked for.

import { listed, number, t } from "./words.js";
import { drawn, letter, percent, sum } from "./format.js";
import { node as h } from "../drawing/node.js";
import { frontier } from "../drawing/frontier.js";
import { figure, setting } from "./parts.js";
import { metShare, reached } from "./side-by-side.js";

/** Two pictures of one size: aid and people. */
export function askedPicture(data) {
  const search = data.search;
  const who = search.declaredBy.length > 0 ? listed(search.declaredBy) : t("unknown");
  const sides = data.proposals.map((one, i) => ({ one, i })).sort((a, b) => a.one.zoneHours - b.one.zoneHours);
  const points = (value) => sides.map(({ one, i }) => ({ x: one.zoneHours, y: value(one), label: letter(i) }));
  const picture = (title, value, shown, most) => figure(title, frontier({
    title, description: sides.map(({ one, i }) => `${letter(i)}: ${number(one.zoneHours, 1)} → ${shown(one)}`).join("; "),
    points: points(value), furthest: search.largest, xTitle: t("proposals.zoneHours"), most, setting: setting(),
  }));
  const people = (one) => drawn(reached(one));
  return [
    h("p", { class: "lead" }, t(search.agreed ? "proposals.agreed" : "proposals.oneSided", { who })),
    h("div", { class: "pair" },
      picture(t("proposals.picture.aid"), (one) => 100 * metShare(one), (one) => percent(metShare(one)), 100),
      sum(sides.map(({ one }) => people(one))) > 0 && picture(t("proposals.picture.people"), people, (one) => number(people(one)))),
    h("p", { class: "small" }, t("proposals.search", { candidates: search.candidates, planned: search.planned,
      excluded: search.excluded, apart: percent(search.apart) }), " ",
    search.open > 0 && t("proposals.open", { n: search.open })),
  ];
}
