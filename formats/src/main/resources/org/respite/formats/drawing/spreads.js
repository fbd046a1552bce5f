// Values that may come out higher or lower: a bar for each row, with a mark for the average and one for the wish.

import { drawing, shape, written } from "./node.js";
import { across, ticks } from "./scale.js";

const ROW = 34;
const TOP = 8;
const BOTTOM = 24;
const ROOM = 34;
const RIGHT = 22;

/** Rows {label, low, high, middle, wish, shown}; `shown` is said when a row is pointed at. */
export function spreads({ title, description, rows, most, setting, width = 860 }) {
  const height = TOP + ROW * rows.length + BOTTOM;
  const side = across(width, setting.rtl);
  const marks = ticks(most, 5);
  const x = (value) => ROOM + ((width - ROOM - RIGHT) * value) / marks[marks.length - 1];
  const grid = marks.map((mark) => [
    shape("line", { x1: side.x(x(mark)), x2: side.x(x(mark)), y1: TOP, y2: height - BOTTOM, class: mark === 0 ? "axis" : "grid" }),
    written(setting.short(mark), { x: side.x(x(mark)), y: height - 7, "text-anchor": "middle", class: "tick" })]);
  const bars = rows.map((row, i) => {
    const y = TOP + ROW * (i + 0.5);
    return [
      written(row.label, { x: side.x(ROOM - 12), y: y + 5, "text-anchor": side.end, class: "label" }),
      shape("rect", { x: side.left(x(0), x(row.wish)), y: y - 11, width: Math.max(0, x(row.wish) - x(0)), height: 22, class: "need" }),
      shape("rect", { x: side.left(x(row.low), x(row.high)), y: y - 7, width: Math.max(2, x(row.high) - x(row.low)), height: 14, class: "done" },
        shape("title", {}, row.shown)),
      shape("line", { x1: side.x(x(row.middle)), x2: side.x(x(row.middle)), y1: y - 13, y2: y + 13, class: "floor" })];
  });
  return drawing(width, height, title, description, grid, bars);
}
