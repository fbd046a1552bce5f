// What preparation is missing before people are asked to leave: the first answer, where it is missing.

import { number, t } from "./words.js";
import { amount, persons } from "./format.js";
import { node as h } from "../drawing/node.js";
import { bdi, notice, numeric, section, table } from "./parts.js";

const heads = (...keys) => keys.map((key) => numeric(t(key)));
const known = (value) => (value === undefined ? t("unknown") : number(value));
const grave = (value) => (value === 0 ? number(0) : h("b", {}, known(value)));

/** Only where the data says that something is missing. */
export function preparationSection(data) {
  const { preparation } = data;
  if (!preparation) return null;
  return section("preparation", t("preparation"),
    notice(t("preparation.lead"), "notice grave"), h("p", {}, people(preparation)),
    missing(preparation), destinations(preparation), inPlace(preparation, data), departure(preparation));
}

function people(preparation) {
  const sentence = t("preparation.people", { all: persons(preparation.persons), wishing: persons(preparation.wishing) });
  return preparation.unasked === 0 ? sentence : `${sentence} ${t("preparation.unasked", { persons: persons(preparation.unasked) })}`;
}

function missing({ lines }) {
  return [h("h3", {}, t("preparation.missing")),
    table(t("preparation.note"), [t("preparation.what"), ...heads("preparation.lacking", "preparation.needed", "preparation.available", "preparation.all")],
      lines.map((line) => [t(`requirement.${line.kind}`), grave(line.missing), known(line.needed), known(line.available), known(line.missingForAll)]),
      { id: "preparation-table" })];
}

function destinations({ places, refused, destinations: list }) {
  const reasons = (one) => [...one.unknown.map((s) => t("preparation.unknown", { what: t(`standard.${s}`) })),
    ...one.full.map((s) => t("preparation.full", { what: t(`standard.${s}`) }))].join("; ");
  const told = t("preparation.refused", { places, refused });
  return [h("h3", {}, t("preparation.destinations")),
    list === undefined ? h("p", {}, told) : table(told, [t("place"), numeric(t("preparation.vacancies")), t("preparation.reason")],
      list.map((one) => [bdi(one.name), number(one.vacancies), reasons(one)]))];
}

function inPlace({ inPlace: items }, data) {
  if (items.length === 0) return null;
  const row = (one) => {
    const item = data.relief.items[one.item];
    return [bdi(item.name), grave(one.survivalMissing), amount(one.survival, item.unit), number(one.missing), amount(one.full, item.unit)];
  };
  return [h("h3", {}, t("preparation.inPlace")),
    table(t("preparation.inPlace.lead"), [t("item"), ...heads("preparation.survival.missing", "preparation.survival", "preparation.full.missing",
      "preparation.fullNeed")], items.map(row), { id: "in-place" })];
}

function departure({ moved, wishing }) {
  return [h("h3", {}, t("preparation.departure")), h("p", {}, t("preparation.departure.text", {
    moved: persons(moved), expected: persons(wishing) }))];
}
