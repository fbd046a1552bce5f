// Reads the data that stands in the page, and puts what is built from it in their place.

import { speak } from "./words.js";
import { mounted } from "../drawing/mount.js";
import { clock as clockOf } from "./time.js";
import { footer } from "./header.js";

const inPage = (id) => JSON.parse(document.getElementById(id).textContent);

/** Browsers that cannot write at the foot of sheets pass the rule over. */
function markPaper(text) {
  const quoted = `"${text.replace(/["\\\n\r\f]/g, (c) => `\\${c.codePointAt(0).toString(16)} `)}"`;
  document.styleSheets[0].insertRule(`@page {
    @bottom-left { content: ${quoted}; font: 8pt sans-serif; }
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
  }`);
}

/** Paper has no folds: long lists that are folded on screen are opened for it, then folded again. */
function openForPaper() {
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.long:not([open])")];
    opened.forEach((one) => one.setAttribute("open", ""));
  });
  addEventListener("afterprint", () => opened.forEach((one) => one.removeAttribute("open")));
}

/** Shows what `build` makes of the data and its clock. */
export function opened(build, timeOf = (data) => data.time) {
  const data = inPage("data");
  speak(document.documentElement.lang, inPage("words"));
  const clock = clockOf(timeOf(data));
  document.getElementById("report").replaceChildren(...build(data, clock).map((one) => mounted(one)));
  document.body.dataset.edition = data.edition;
  document.body.dataset.ready = "yes";
  markPaper(footer(data, clock));
  openForPaper();
}
