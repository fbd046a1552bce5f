// What the plan comes to as access really was.

import { t } from "./words.js";
import { percent } from "./format.js";
import { node as h } from "../drawing/node.js";
import { bdi, notice, numeric, section, table } from "./parts.js";

/** Granted, expected and cautious side by side; only where futures were lived through. */
export function doubtSection({ doubt }) {
  if (!doubt) return null;
  const row = (what, shares) => [what, percent(shares.granted, 0), percent(shares.expected, 0), percent(shares.cautious, 0)];
  const rows = [
    doubt.floor && row(t("underDoubt.floor"), doubt.floor),
    ...doubt.goods.map(({ item, shares }) => row(bdi(item), shares)),
    row(t("underDoubt.movements"), doubt.movements),
  ].filter(Boolean);
  return section("under-doubt", t("underDoubt"), h("p", { class: "lead" }, t("underDoubt.lead", { n: doubt.futures })),
    table(t("underDoubt"), [t("underDoubt.what"), numeric(t("underDoubt.granted")), numeric(t("underDoubt.expected")), numeric(t("underDoubt.cautious"))], rows),
    notice(t("underDoubt.forecast")), ...against(doubt));
}

/** Which plan was kept, what it gains, and what it cost to believe the wish. */
function against({ against: plan }) {
  if (!plan) return [];
  const share = (of) => percent(of, 0);
  return [h("h3", {}, t("against")), h("p", {}, t("against.lead", { n: plan.plans, trained: plan.trained, judged: plan.judged })),
    h("p", {}, plan.kept
      ? t("against.kept", { what: t(`against.${plan.kept}`), least: share(plan.least), most: share(plan.most) })
      : t("against.wish")),
    h("p", {}, t("against.regret", { came: share(plan.came), hindsight: share(plan.hindsight) }))];
}
