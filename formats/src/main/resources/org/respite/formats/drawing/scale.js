// Axes and the room between them. A drawing for readers who read from the right is mirrored as a whole, time included.

import { shape, written } from "./node.js";

export const BOTTOM = 24;
export const TOP = 10;

/** Where things stand across a drawing: measured from the side on which its readers begin. */
export function across(width, rtl) {
  const x = (value) => (rtl ? width - value : value);
  return {
    x,
    left: (from, to) => Math.min(x(from), x(to)),
    start: rtl ? "end" : "start",
    end: rtl ? "start" : "end",
  };
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

/** An axis of values with its lines, and `room` for its words. `setting` is {rtl, short}, where `short` words a number in few letters. */
export function frame(width, height, most, setting, right = 8) {
  const marks = ticks(most);
  const top = marks[marks.length - 1];
  const words = marks.map((mark) => setting.short(mark));
  const room = Math.max(46, 12 + 6.4 * Math.max(...words.map((one) => one.length)));
  const side = across(width, setting.rtl);
  const y = (value) => TOP + (height - TOP - BOTTOM) * (1 - value / top);
  const grid = marks.map((mark, i) => [
    shape("line", { x1: side.x(room), x2: side.x(width - right), y1: y(mark), y2: y(mark), class: mark === 0 ? "axis" : "grid" }),
    written(words[i], { x: side.x(room - 6), y: y(mark) + 4, "text-anchor": side.end, class: "tick" }),
  ]);
  return { y, side, grid, room, inner: width - room - right };
}

/** Every how many labels there is room for one. */
export function everyNth(labels, step) {
  return Math.ceil((Math.max(...labels.map((label) => label.length)) * 7.6) / step);
}

/**
 * Days on an axis of seconds, with a line for each and a label where there is room for one. `clock` is {dayCount,
 * horizon, dayFrom(day), day(day)}; `x` measures from the side on which readers begin.
 */
export function dayAxis(clock, side, x, top, bottom, labelY) {
  const days = Array.from({ length: clock.dayCount }, (_, day) => day);
  let free = -Infinity;
  return days.map((day) => {
    const at = x(clock.dayFrom(day));
    const labelled = at >= free && x(clock.horizon) - at > 68;
    if (labelled) free = at + 82;
    return [shape("line", { x1: side.x(at), x2: side.x(at), y1: top, y2: bottom, class: "day" }),
      labelled && written(clock.day(day), { x: side.x(at + 5), y: labelY, "text-anchor": side.start, class: "tick" })];
  });
}
