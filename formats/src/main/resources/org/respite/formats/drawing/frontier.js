// What is reached against what is asked: points on steps. Knows numbers, names and classes, and nothing of pauses.

import { drawing, shape, written } from "./node.js";
import { BOTTOM, TOP, frame, ticks } from "./scale.js";

/**
 * Points {x, y, label}, from the smallest x on; a value holds until the next one. `xTitle` says what x is, which goes on
 * to `furthest`; `most` is the end of the axis of values.
 */
export function frontier({ title, description, points, xTitle, furthest, most, setting, width = 520, height = 300 }) {
  const foot = 18;
  const inside = height - foot;
  const { y, side, grid, room, inner } = frame(width, inside, most ?? Math.max(...points.map((p) => p.y)), setting, 26);
  const marks = ticks(Math.max(furthest, ...points.map((p) => p.x)), 6);
  const x = (value) => room + (inner * value) / marks[marks.length - 1];
  const axis = marks.map((mark) => [
    shape("line", { x1: side.x(x(mark)), x2: side.x(x(mark)), y1: TOP, y2: inside - BOTTOM, class: "day" }),
    written(setting.short(mark), { x: side.x(x(mark)), y: inside - 7, "text-anchor": "middle", class: "tick" })]);
  let path = "";
  points.forEach((point, i) => {
    const at = side.x(x(point.x));
    path += i === 0 ? `M${at} ${y(point.y).toFixed(1)}` : `H${at.toFixed(1)}V${y(point.y).toFixed(1)}`;
  });
  path += `H${side.x(x(furthest)).toFixed(1)}`;
  const dots = points.map((point) => {
    const [cx, cy] = [side.x(x(point.x)), y(point.y)];
    return [shape("circle", { cx, cy, r: 5, class: "mark" }),
      written(point.label, { x: side.x(x(point.x) + 8), y: cy + (cy < TOP + 16 ? 16 : -8), "text-anchor": side.start, class: "label" })];
  });
  return drawing(width, height, title, description, grid, axis, shape("path", { d: path, class: "steps" }), dots,
    written(xTitle, { x: side.x(room + inner / 2), y: height - 5, "text-anchor": "middle", class: "tick" }));
}
