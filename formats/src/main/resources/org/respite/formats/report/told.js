// What changed and who must be told, where the plan continues another: the first thing that is to be read.

import { number, t } from "./words.js";
import { node as h } from "../drawing/node.js";
import { bdi, notice, section, table } from "./parts.js";

/** Only where the data holds it. */
export function toldSection(data, clock) {
  if (!data.told) return null;
  const { told } = data;
  const counts = Object.entries(told.marks).map(([mark, n]) => t("told.count", { mark: t(`told.mark.${mark}`), n: number(n) }));
  return section("told", t("told"), h("p", {}, t("told.now", { when: clock.moment(told.now) })),
    h("ul", {}, told.known.map((one) => h("li", {}, clock.moment(one.at), ": ", one.what.map((what, i) => [i > 0 && t("told.then"), changed(what, clock)]), " ", h("span", { class: "source" }, bdi(one.source))))),
    h("p", {}, counts.join(t("comma"))),
    notice(t("told.proposed"), "notice grave"),
    told.news.length === 0 ? h("p", {}, t("told.none")) : urgencies(told.news).map((urgency) => level(told.news, urgency, clock)));
}

/** In words of the language; in the scenario's own where it has none. */
function changed(what, clock) {
  if (!what.kind) return bdi(what.words);
  const windows = what.windows.map(([from, to]) => t("told.changed.window", { from: clock.moment(from), to: clock.moment(to) }));
  return t(`told.changed.${what.kind}`, { ...what.values, windows: windows.join(t("comma")) });
}

const urgencies = (news) => [...new Set(news.map((one) => one.urgency))];

function level(news, urgency, clock) {
  const title = t(`told.urgency.${urgency}`);
  const what = (one) => [t(`told.mark.${one.mark}`), ": ", one.why.map((why) => t(`told.why.${why}`)).join(t("told.then")), one.refuge && [" → ", bdi(one.refuge)]];
  return [h("h3", {}, title), table(title,
    [t("told.next"), t("told.movement"), t("told.what"), t("told.vehicles"), t("told.tell")],
    news.filter((one) => one.urgency === urgency).map((one) =>
      [clock.moment(one.next), bdi(one.movement), what(one).flat(), bdi(one.who), one.tell.length === 0 ? t("told.themselves") : one.tell.map((name, i) => [i > 0 && t("comma"), bdi(name)]).flat()]), { class: "quiet" })];
}
