// A slider over steps, with a button on each side of it.

import { node as h } from "../drawing/node.js";

/** `describe` gives the words for a step; `change` is told of each. Arrow keys and buttons move it by one step. */
export function slider({ id, label, count, start, describe, change, previous, next }) {
  let input;
  let output;
  const show = () => {
    const step = Number(input.value);
    output.textContent = describe(step);
    input.setAttribute("aria-valuetext", describe(step));
    change(step);
  };
  const move = (by) => () => {
    input.value = String(Number(input.value) + by);
    show();
  };
  return h("div", { class: "slider" },
    h("label", { for: id }, label),
    h("output", { for: id, class: "when", "aria-live": "polite", born: (one) => (output = one) }, describe(start)),
    h("button", { type: "button", click: move(-1), "aria-label": previous }, "‹"),
    h("input", { type: "range", id, min: "0", max: String(count - 1), step: "1", value: String(start), "aria-valuetext": describe(start),
      input: show, born: (one) => (input = one) }),
    h("button", { type: "button", click: move(1), "aria-label": next }, "›"));
}
