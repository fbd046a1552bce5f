// Figures as people read them. Nothing here knows what a figure means.

import { apart, findWords, format, locale, number, t } from "./words.js";

/** A short number for axes: 12K, 1.3M; not 1.3m, as in Great Britain, which could be metres. */
export function short(value) {
  return format("short", "", () => new Intl.NumberFormat(locale().replace("-GB", ""), { notation: "compact", maximumFractionDigits: 1 })).format(value);
}

function percentage(share, digits, cut) {
  const wanted = digits ?? (share > 0 && share < 0.1 ? 1 : 0);
  const scale = 10 ** (wanted + 2);
  const shown = cut(Number((share * scale).toPrecision(12))) / scale;
  return format("percent", wanted, () => new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: wanted })).format(shown);
}

/** A share of 1 that is achieved, as a percentage rounded down; small shares keep a digit. */
export function percent(share, digits) {
  return percentage(share, digits, Math.floor);
}

/** A share of 1 that is missing or at risk, as a percentage rounded up; small shares keep a digit. */
export function percentUp(share, digits) {
  return percentage(share, digits, Math.ceil);
}

/** Persons; a small cell of a shared edition comes as −1, and the sum of four such cells as −4. */
export function persons(count) {
  return count < 0 ? t("fewer", { n: -10 * count }) : number(count);
}

/** A count for drawing: a small cell is drawn as nothing. */
export function drawn(count) {
  return Math.max(0, count);
}

/** A unit of the scenario, in the page's language where its words hold it. */
export function unitName(unit) {
  return findWords(`unit.${unit}`) ?? apart(unit);
}

/** An amount with its unit. */
export function amount(value, unit, digits) {
  return `${number(value, digits)} ${unitName(unit)}`;
}

/** Minutes as hours and minutes. */
export function minutes(value) {
  const hours = Math.floor(value / 60);
  const rest = value % 60;
  return hours === 0 ? t("minutes", { n: rest }) : rest === 0 ? t("hours", { n: hours }) : t("hours.minutes", { hours, minutes: rest });
}

/** A distance on a map. */
export function distance(metres) {
  return metres >= 1000 ? t("kilometres", { n: metres / 1000 }) : t("metres", { n: metres });
}

/** Sum of a list. */
export function sum(values) {
  return values.reduce((a, b) => a + b, 0);
}

/** The letter of a proposal. */
export function letter(i) {
  return i < 26 ? String.fromCharCode(65 + i) : letter(Math.floor(i / 26) - 1) + letter(i % 26);
}
