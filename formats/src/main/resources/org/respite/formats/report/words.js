// Words of the page's language. They come with the page as data, a catalogue by key; see report/words.

const LOCALES = { en: "en-GB", ar: "ar-u-nu-latn", fr: "fr", he: "he" };
const FROM_THE_RIGHT = /[\u0590-\u08ff]/;

const current = { catalogue: {}, language: "en", numbers: new Map() };

/** Chooses the language and its words. */
export function speak(language, catalogue) {
  current.catalogue = catalogue;
  current.language = language;
  current.numbers.clear();
}

/**
 * The locale of figures and dates. Arabic keeps the digits 0–9: they stand in movement lists and maps of every language,
 * and nobody then has to compare two kinds.
 */
export function locale() {
  return LOCALES[current.language];
}

/** Whether readers begin on the right. */
export function isFromTheRight() {
  return current.catalogue.direction === "rtl";
}

/**
 * A text of the scenario, or a figure, set apart from words of the other direction. It runs as its first letter does;
 * what is put together of such texts runs as the page does.
 */
export function apart(text) {
  const composed = String(text).includes("\u2069");
  return isFromTheRight() || composed || FROM_THE_RIGHT.test(text) ? `${composed ? pageIsolate() : "\u2068"}${text}\u2069` : String(text);
}

const pageIsolate = () => (isFromTheRight() ? "\u2067" : "\u2066");

/** A number with at most `digits` digits after the point. */
export function number(value, digits = 0) {
  return format("number", digits, () => new Intl.NumberFormat(locale(), { maximumFractionDigits: digits })).format(value);
}

/** A formatter that is made once. */
export function format(kind, detail, make) {
  const key = `${kind} ${detail}`;
  if (!current.numbers.has(key)) current.numbers.set(key, make());
  return current.numbers.get(key);
}

/**
 * The words for a key, with {names} filled in: numbers as people write them, texts set apart. Words with forms for
 * plural classes go by the value `n`.
 */
export function t(key, values = {}) {
  const words = current.catalogue[key];
  const text = typeof words === "string" ? words : words[plural(values.n)] ?? words.other;
  return text.replace(/\{(\w+)\}/g, (_, name) =>
    (typeof values[name] === "number" ? number(values[name]) : apart(values[name])));
}

/** Words for a key that the language may do without. */
export function findWords(key) {
  return current.catalogue[key];
}

/** Several texts as one list: “a, b and c”. */
export function listed(texts) {
  return format("list", "", () => new Intl.ListFormat(locale(), { type: "conjunction" })).format(texts.map(apart));
}

function plural(n) {
  return typeof n === "number" ? format("plural", "", () => new Intl.PluralRules(locale())).select(n) : "other";
}
