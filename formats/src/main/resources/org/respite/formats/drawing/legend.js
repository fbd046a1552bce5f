// Keys to the colours and marks of drawings.

import { node, shape } from "./node.js";

/** The key to a class of colour. */
export function colourKey(kind) {
  return key(shape("rect", kind === "floor-key" ? { y: 4.5, width: 22, height: 3, class: kind } : { width: 22, height: 12, class: kind }));
}

/** The key to a kind of line. */
export function lineKey(kind, width) {
  return key(shape("path", { d: "M0 6H22", class: kind, ...(width && { "stroke-width": width }) }));
}

/** The key to a mark, given by its outline. */
export function markKey(outline) {
  return key(shape("path", { d: outline, class: "mark", transform: "translate(11 6) scale(0.85)" }));
}

function key(mark) {
  return node("svg", { viewBox: "0 0 22 12", class: "key", "aria-hidden": "true" }, mark);
}
