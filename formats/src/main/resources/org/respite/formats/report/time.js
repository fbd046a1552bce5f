// The scenario's clock, and the slider over it.

import { h } from "./dom.js";

/** Words for moments, which are seconds since the start of the horizon, in the scenario's own time zone. */
export function clock(time, language) {
  const form = (options) => new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { timeZone: time.zone, ...options });
  const date = form({ weekday: "short", day: "numeric", month: "short" });
  const short = form({ day: "numeric", month: "short" });
  const long = form({ day: "numeric", month: "long", year: "numeric" });
  const hour = form({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const at = (second) => new Date(time.start + second * 1000);
  const dayCount = time.days.length / 2;
  const self = {
    dayCount,
    slots: time.horizon / time.slot,
    slotSeconds: time.slot,
    horizon: time.horizon,
    dayFrom: (day) => time.days[2 * day],
    dayTo: (day) => time.days[2 * day + 1],
    dayOf: (second) => {
      let day = 0;
      while (day < dayCount - 1 && second >= time.days[2 * day + 1]) day++;
      return day;
    },
    day: (day) => date.format(at(time.days[2 * day])),
    dayShort: (day) => short.format(at(time.days[2 * day])),
    hour: (second) => hour.format(at(second)),
    moment: (second) => `${date.format(at(second))}, ${hour.format(at(second))}`,
    window: (from, to) => {
      const end = self.dayOf(from) === self.dayOf(Math.max(from, to - 1)) ? hour.format(at(to)) : self.moment(to);
      return `${self.moment(from)} – ${end === "00:00" ? "24:00" : end}`;
    },
    full: (second) => `${long.format(at(second))}, ${hour.format(at(second))}`,
  };
  return self;
}

/** Whether a list of seconds from, to, from, to … touches [from, to). */
export function overlaps(windows, from, to) {
  for (let i = 0; i < windows.length; i += 2) {
    if (windows[i] < to && from < windows[i + 1]) return true;
  }
  return false;
}

/** A slider over `count` steps with buttons beside it. `describe` gives the words for a step; `change` is told of each. */
export function slider({ id, label, count, start, describe, change, previous, next }) {
  const output = h("output", { for: id, class: "when", "aria-live": "polite" });
  const input = h("input", { type: "range", id, min: 0, max: count - 1, step: 1, value: start });
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
  input.addEventListener("input", show);
  const element = h("div", { class: "slider" },
    h("label", { for: id }, label), output,
    h("button", { type: "button", onclick: move(-1), "aria-label": previous }, "‹"), input,
    h("button", { type: "button", onclick: move(1), "aria-label": next }, "›"));
  return { element, show };
}
