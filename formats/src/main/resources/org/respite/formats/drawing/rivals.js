// Rival figures over days: each a mark of its own with the room that its words leave. Nothing is added and nothing is joined.

import { drawing, shape, written } from "./node.js";
import { BOTTOM, TOP, frame } from "./scale.js";

/**
 * Figures {day, low, high, label}: `day` counts from 0, `low` or `high` is null where the words set no bound there. `days` are
 * the labels of all days.
 */
export function rivals({ title, description, figures, days, setting, width = 860, height = 260 }) {
  const values = figures.flatMap((one) => [one.low, one.high]).filter((value) => value !== null);
  const { y, side, grid, room, inner } = frame(width, height, 1.1 * Math.max(...values), setting, 60);
  const step = inner / Math.max(1, days.length);
  const x = (day) => room + step * (day + 0.5);
  const every = Math.ceil(78 / step);
  const axis = days.map((day, i) => i % every === 0
    && written(day, { x: side.x(x(i)), y: height - 6, "text-anchor": "middle", class: "tick" }));
  const same = new Map();
  const marks = figures.map((one) => {
    const before = same.get(one.day) ?? 0;
    same.set(one.day, before + 1);
    const at = side.x(x(one.day) + 7 * before);
    const from = one.low ?? one.high;
    const to = one.high ?? one.low;
    const ends = { top: one.high === null ? TOP : y(to), bottom: one.low === null ? height - BOTTOM : y(from) };
    return [
      shape("rect", { x: at - 3, width: 6, y: ends.top, height: Math.max(0, ends.bottom - ends.top), class: "hours" }),
      shape("circle", { cx: at, cy: y(from), r: 4.5, class: "mark" }, shape("title", {}, one.label)),
      to !== from && shape("circle", { cx: at, cy: y(to), r: 4.5, class: "mark" }, shape("title", {}, one.label))];
  });
  return drawing(width, height, title, description, grid, axis, marks);
}
