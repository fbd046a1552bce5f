// Builds the page from its data.

import { speak, t } from "./words.js";
import { h } from "./dom.js";
import { clock as clockOf } from "./time.js";
import { preparationSection } from "./preparation.js";
import { headline } from "./headline.js";
import { mapSection } from "./map-view.js";
import { reliefSection, unmetSection } from "./relief.js";
import { peopleSection, exposureSection, handOverSection } from "./people.js";
import { timetableSection, limitsSection, qualitySection } from "./running.js";
import { groundsSection } from "./grounds.js";

function header(data, clock) {
  return h("header", { class: "top" },
    h("p", { class: `edition ${data.edition}`, id: "edition" }, h("b", {}, t(`edition.${data.edition}`)), ` ${t(`edition.${data.edition}.note`)}`),
    data.mark && h("p", { class: "mark", id: "mark" }, madeFor(data, clock)),
    h("h1", {}, data.title),
    h("p", { class: "when" }, t("horizon", { from: clock.full(0), to: clock.full(data.time.horizon) }), ". ", t("zone", { zone: data.time.zone }), " ", t("asOf", { when: clock.full((data.time.asOf - data.time.start) / 1000) }), "."));
}

/** For whom an exact copy was made, and until when it may be used. */
function madeFor(data, clock) {
  const when = (instant) => clock.full((instant - data.time.start) / 1000);
  return t("mark", { recipient: data.mark.recipient, issued: when(data.mark.issued), until: when(data.mark.validUntil) });
}

function contents(sections) {
  return h("nav", { "aria-label": t("contents"), class: "contents" }, h("ol", {}, sections.map((one) =>
    h("li", {}, h("a", { href: `#${one.id}` }, one.querySelector("h2").textContent)))));
}

/** Each sheet of paper tells its edition, for sheets get separated. Browsers that cannot do so pass the rule over. */
function markPaper(data, clock) {
  const text = [data.title, t(`edition.${data.edition}.short`), data.mark && madeFor(data, clock)].filter(Boolean).join(" · ");
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

function show() {
  const data = JSON.parse(document.getElementById("data").textContent);
  speak(data.language);
  document.documentElement.dir = t("direction");
  const clock = clockOf(data.time, data.language);
  const sections = [
    preparationSection(data), headline(data, clock), mapSection(data, clock), reliefSection(data, clock), peopleSection(data, clock),
    timetableSection(data, clock), unmetSection(data), limitsSection(data, clock), qualitySection(data),
    exposureSection(data, clock), handOverSection(data, clock), groundsSection(data),
  ].filter(Boolean);
  document.getElementById("report").replaceChildren(header(data, clock), contents(sections), h("main", {}, sections));
  document.body.dataset.edition = data.edition;
  document.body.dataset.ready = "yes";
  markPaper(data, clock);
  openForPaper();
}

show();
