// Figures as people read them. Nothing here knows what a figure means.

const locale = () => document.documentElement.lang || "en";

/** A number with at most `digits` digits after the point. */
export function number(value, digits = 0) {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

/** A short number for axes: 12K, 1.3M. */
export function short(value) {
  return new Intl.NumberFormat(locale(), { notation: "compact", maximumFractionDigits: 1 }).format(value);
}

function percentage(share, digits, cut) {
  const wanted = digits ?? (share > 0 && share < 0.1 ? 1 : 0);
  const scale = 10 ** (wanted + 2);
  const shown = cut(Number((share * scale).toPrecision(12))) / scale;
  return new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: wanted }).format(shown);
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
export function persons(count, few) {
  return count < 0 ? few.replace("{n}", number(-10 * count)) : number(count);
}

/** A count for drawing: a small cell is drawn as nothing. */
export function drawn(count) {
  return Math.max(0, count);
}

/** An amount with its unit. */
export function amount(value, unit) {
  return `${number(value)} ${unit}`;
}

/** Minutes as hours and minutes. */
export function minutes(value) {
  const hours = Math.floor(value / 60);
  const rest = value % 60;
  return hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** Sum of a list. */
export function sum(values) {
  return values.reduce((a, b) => a + b, 0);
}

/** Round steps from 0 to at least `most`, about `count` of them. */
export function ticks(most, count = 4) {
  if (!(most > 0)) return [0, 1];
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 2.5, 5, 10].find((f) => f * power >= rough);
  const steps = Math.ceil(most / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, i) => i * step);
}
