// Elements as plain objects: a drawing can become part of a page, of a file, or of a sheet of paper.

import { lookOf } from "./looks.js";

/**
 * An element: {tag, attributes, children}. Children may be nested lists; what is undefined, null, false or "" is left
 * out. An attribute that is a function is a listener, and means something on a screen alone.
 */
export function node(tag, attributes, ...children) {
  const some = children.flat(Infinity).filter((one) => one !== undefined && one !== null && one !== false && one !== "");
  return { tag, attributes: attributes ?? {}, children: some };
}

/** An element of a drawing. Its class says what it means; its colours and lines come with it, so that no style sheet is needed. */
export function shape(tag, attributes, ...children) {
  return node(tag, { ...lookOf(attributes?.class), ...attributes }, ...children);
}

/** Letters of scripts that run from right to left. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Words in a drawing, at a point. Their own letters say in which direction they run, whatever stands around them. */
export function written(words, attributes) {
  const text = FROM_THE_RIGHT.test(words) ? `\u2068${words}\u2069` : words;
  return shape("text", attributes, text);
}

let drawings = 0;

/** A drawing with a name and a description for those who cannot see it. */
export function drawing(width, height, title, description, ...children) {
  const id = `drawing-${++drawings}`;
  return node("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": `${id}-t ${id}-d`, class: "drawing",
    direction: "ltr" },
  node("title", { id: `${id}-t` }, title), node("desc", { id: `${id}-d` }, description), children);
}
