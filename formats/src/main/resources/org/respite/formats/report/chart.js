// Charts as SVG. They know numbers, names and classes of colour, and nothing of pauses.

import { ticks, short } from "./format.js";
import { s, drawing } from "./dom.js";

const LEFT = 46;
const BOTTOM = 24;
const TOP = 10;

/** Units across a chart of the whole width: fewer on a narrow screen, so that words stay readable. */
const across = () => (innerWidth < 560 ? 400 : 860);

function frame(width, height, most, right = 8) {
  const marks = ticks(most);
  const top = marks[marks.length - 1];
  const y = (value) => TOP + (height - TOP - BOTTOM) * (1 - value / top);
  const grid = marks.map((mark) => [
    s("line", { x1: LEFT, x2: width - right, y1: y(mark), y2: y(mark), class: mark === 0 ? "axis" : "grid" }),
    s("text", { x: LEFT - 6, y: y(mark) + 4, "text-anchor": "end", class: "tick" }, short(mark)),
  ]);
  return { y, grid, inner: width - LEFT - right };
}

/** Leaves labels out where they would touch. */
function everyNth(labels, step) {
  return Math.ceil((Math.max(...labels.map((label) => label.length)) * 7.6) / step);
}

/**
 * For each label one bar of what is done, inside an outline of what is needed, with a mark for the floor.
 * Values are lists of one length; `floor` may be left out.
 */
export function needBars({ title, description, labels, need, floor, done, width = 340, height = 190 }) {
  const { y, grid, inner } = frame(width, height, Math.max(...need, ...done));
  const step = inner / labels.length;
  const bar = Math.min(46, step * 0.62);
  const thin = everyNth(labels, step);
  const bars = labels.map((label, i) => {
    const x = LEFT + step * (i + 0.5) - bar / 2;
    const mark = floor ? s("line", { x1: x - 4, x2: x + bar + 4, y1: y(floor[i]), y2: y(floor[i]), class: "floor" }) : null;
    return [
      s("rect", { x, y: y(need[i]), width: bar, height: Math.max(0, y(0) - y(need[i])), class: "need" }),
      s("rect", { x, y: y(done[i]), width: bar, height: Math.max(0, y(0) - y(done[i])), class: "done" }),
      mark,
      i % thin === 0 && s("text", { x: x + bar / 2, y: height - 7, "text-anchor": "middle", class: "tick" }, label),
    ];
  });
  return drawing(width, height, title, description, grid, bars);
}

/** For each label one bar of parts upon each other. `series` is a list of {name, values}; colours follow its order. */
export function stackedBars({ title, description, labels, series, width = across(), height = 240 }) {
  const totals = labels.map((_, i) => series.reduce((a, one) => a + one.values[i], 0));
  const { y, grid, inner } = frame(width, height, Math.max(...totals));
  const step = inner / labels.length;
  const bar = Math.min(90, step * 0.6);
  const thin = everyNth(labels, step);
  const bars = labels.map((label, i) => {
    const x = LEFT + step * (i + 0.5) - bar / 2;
    let below = 0;
    const parts = series.map((one, k) => {
      const from = below;
      below += one.values[i];
      return s("rect", { x, y: y(below), width: bar, height: Math.max(0, y(from) - y(below)), class: `series-${k}` },
        s("title", {}, `${label} · ${one.name}: ${one.shown?.[i] ?? one.values[i]}`));
    });
    return [parts, i % thin === 0 && s("text", { x: x + bar / 2, y: height - 7, "text-anchor": "middle", class: "tick" }, label)];
  });
  return drawing(width, height, title, description, grid, bars);
}

/** Positions of days on an axis of seconds, with a line for each and a label where there is room for one. */
export function dayAxis(clock, x, top, bottom, labelY) {
  const days = Array.from({ length: clock.dayCount }, (_, day) => day);
  let free = -Infinity;
  return days.map((day) => {
    const at = x(clock.dayFrom(day));
    const labelled = at >= free && x(clock.horizon) - at > 68;
    if (labelled) free = at + 74;
    return [s("line", { x1: at, x2: at, y1: top, y2: bottom, class: "day" }),
      labelled && s("text", { x: at + 5, y: labelY, class: "tick" }, clock.day(day))];
  });
}

/** A value that holds for each slot, as an area of steps. */
export function stepArea({ title, description, values, clock, width = across(), height = 200 }) {
  const { y, grid, inner } = frame(width, height, Math.max(...values, 0));
  const x = (second) => LEFT + (inner * second) / clock.horizon;
  let path = `M${LEFT} ${y(0)}`;
  values.forEach((value, slot) => {
    const top = y(value).toFixed(1);
    path += `V${top}H${x((slot + 1) * clock.slotSeconds).toFixed(1)}`;
  });
  path += `V${y(0)}Z`;
  return drawing(width, height, title, description, grid,
    dayAxis(clock, x, TOP, height - BOTTOM, height - 7), s("path", { d: path, class: "area" }));
}

/** A small bar for a share of 1. */
export function shareBar(share, label) {
  const width = 96;
  return s("svg", { viewBox: `0 0 ${width} 10`, class: "share", role: "img", "aria-label": label },
    s("rect", { x: 0.5, y: 0.5, width: width - 1, height: 9, class: "need" }),
    s("rect", { x: 0, y: 0, width: Math.min(1, Math.max(0, share)) * width, height: 10, class: "done" }));
}

/** Class of colour for a share of 1 that is met: 0 (hardly anything) to 4 (all). */
export function shade(share) {
  return share >= 0.995 ? 4 : share >= 0.75 ? 3 : share >= 0.5 ? 2 : share >= 0.25 ? 1 : 0;
}

/** A key to colours: a list of {class, text} or {mark, text}, where a mark is a drawn SVG element of 22 by 12. */
export function legend(entries) {
  return entries.map((entry) => {
    const mark = entry.mark ?? s("rect", { width: 22, height: 12, class: entry.class });
    const key = s("svg", { viewBox: "0 0 22 12", class: "key", "aria-hidden": "true" }, mark);
    return { key, text: entry.text };
  });
}
