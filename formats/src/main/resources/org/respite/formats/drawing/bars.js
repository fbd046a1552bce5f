// Bars and areas. They know numbers, names and classes, and nothing of pauses.

import { drawing, node, shape, written } from "./node.js";
import { BOTTOM, TOP, across, dayAxis, everyNth, frame } from "./scale.js";

function dayLabel(label, x, height) {
  return written(label, { x, y: height - 7, "text-anchor": "middle", class: "tick" });
}

/**
 * For each label one bar of what is done, inside an outline of what is needed, with a mark for the floor.
 * Values are lists of one length; `floor` may be left out.
 */
export function needBars({ title, description, labels, need, floor, done, setting, width = 340, height = 190 }) {
  const { y, side, grid, room, inner } = frame(width, height, Math.max(...need, ...done), setting);
  const step = inner / labels.length;
  const bar = Math.min(46, step * 0.62);
  const thin = everyNth(labels, step);
  const bars = labels.map((label, i) => {
    const middle = side.x(room + step * (i + 0.5));
    const column = (value, kind) => shape("rect", { x: middle - bar / 2, y: y(value), width: bar, height: Math.max(0, y(0) - y(value)), class: kind });
    return [column(need[i], "need"), column(done[i], "done"),
      floor && shape("line", { x1: middle - bar / 2 - 4, x2: middle + bar / 2 + 4, y1: y(floor[i]), y2: y(floor[i]), class: "floor" }),
      i % thin === 0 && dayLabel(label, middle, height)];
  });
  return drawing(width, height, title, description, grid, bars);
}

/** For each label one bar of parts upon each other. `series` is a list of {name, values, shown}; colours follow its order. */
export function stackedBars({ title, description, labels, series, setting, width, height = 240 }) {
  const totals = labels.map((_, i) => series.reduce((all, one) => all + one.values[i], 0));
  const { y, side, grid, room, inner } = frame(width, height, Math.max(...totals), setting);
  const step = inner / labels.length;
  const bar = Math.min(90, step * 0.6);
  const thin = everyNth(labels, step);
  const bars = labels.map((label, i) => {
    const middle = side.x(room + step * (i + 0.5));
    let below = 0;
    const parts = series.map((one, k) => {
      const from = below;
      below += one.values[i];
      return shape("rect", { x: middle - bar / 2, y: y(below), width: bar, height: Math.max(0, y(from) - y(below)), class: `series-${k}` },
        node("title", {}, `${label} · ${one.name}: ${one.shown[i]}`));
    });
    return [parts, i % thin === 0 && dayLabel(label, middle, height)];
  });
  return drawing(width, height, title, description, grid, bars);
}

/** A value that holds for each slot, as an area of steps. */
export function stepArea({ title, description, values, clock, setting, width, height = 200 }) {
  const { y, side, grid, room, inner } = frame(width, height, Math.max(...values, 0), setting);
  const x = (second) => room + (inner * second) / clock.horizon;
  let path = `M${side.x(room)} ${y(0)}`;
  values.forEach((value, slot) => {
    path += `V${y(value).toFixed(1)}H${side.x(x((slot + 1) * clock.slotSeconds)).toFixed(1)}`;
  });
  path += `V${y(0)}Z`;
  return drawing(width, height, title, description, grid,
    dayAxis(clock, side, x, TOP, height - BOTTOM, height - 7), shape("path", { d: path, class: "area" }));
}

/** A small bar for a share of 1, told by its label. */
export function shareBar(share, label, setting) {
  const width = 96;
  const long = Math.min(1, Math.max(0, share)) * width;
  return node("svg", { viewBox: `0 0 ${width} 10`, class: "share", role: "img", "aria-label": label },
    shape("rect", { x: 0.5, y: 0.5, width: width - 1, height: 9, class: "need" }),
    shape("rect", { x: across(width, setting.rtl).left(0, long), y: 0, width: long, height: 10, class: "done" }));
}
