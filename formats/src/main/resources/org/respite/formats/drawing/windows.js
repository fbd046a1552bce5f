// Windows over time, each with its status by colour, pattern and mark. They know times and classes only.

import { drawing, node, shape, written } from "./node.js";
import { across, dayAxis } from "./scale.js";

const HEAD = 24;
const NAME = 22;
const BAR = 24;
const SEEN = 12;
const EDGE = 2;

/** The mark of each status, about the middle of ten units. */
const MARKS = {
  pending: "M4.5 0A4.5 4.5 0 1 1 -4.5 0A4.5 4.5 0 1 1 4.5 0M0 -2.6V0H2.2",
  fulfilled: "M-4.5 0L-1.3 3.6L4.8 -3.8",
  breached: "M-4 -4L4 4M4 -4L-4 4",
  contested: "M-5 -2.4H4.6L1.6 -5.2M5 2.4H-4.6L-1.6 5.2",
  unknown: "M-2.8 -2.6A2.8 2.8 0 1 1 0.6 0.2Q0 0.6 0 2M0 4.6V4.8",
  excused: "M-4.5 0H4.5",
  waived: "M4.2 0A4.2 4.2 0 1 1 -4.2 0A4.2 4.2 0 1 1 4.2 0",
  cured: "M-4.5 0L-1.3 3.6L4.8 -3.8",
};

/** Lines across a box, as far apart as `step`: slanting to the right or to the left, level, or upright. */
const PATTERNS = {
  contested: (x, y, w, h) => slanted(x, y, w, h, 7, false),
  cured: (x, y, w, h) => slanted(x, y, w, h, 7, true),
  excused: (x, y, w, h) => lines(h, 6, (d) => `M${x} ${y + d}h${w}`),
  waived: (x, y, w, h) => lines(w, 6, (d) => `M${(x + d).toFixed(1)} ${y}v${h}`),
  unknown: (x, y, w, h) => lines(h, 6, (d) => lines(w, 6, (e) => `M${(x + e).toFixed(1)} ${y + d}h.1`)),
};

function lines(length, step, line) {
  let path = "";
  for (let d = step / 2; d < length; d += step) path += line(d);
  return path;
}

function slanted(x, y, w, h, step, back) {
  return lines(w + h, step, (d) => {
    const [top, bottom] = [Math.min(w, d), Math.max(0, d - h)];
    const at = (value) => (x + (back ? w - value : value)).toFixed(1);
    return `M${at(bottom)} ${(y + Math.min(h, d)).toFixed(1)}L${at(top)} ${(y + Math.max(0, d - w)).toFixed(1)}`;
  });
}

/** A box in the look of a status; where the status is final, a thick line stands below it. */
function box(status, isFinal, x, y, w, h) {
  const pattern = PATTERNS[status]?.(x, y, w, h);
  return [shape("rect", { x, y, width: w, height: h, class: `is-${status}` }),
    pattern && shape("path", { d: pattern, class: `hatch hatch-${status}` }),
    isFinal && shape("path", { d: `M${x} ${y + h - 1}h${w}`, class: "final" })];
}

function mark(status, x, y) {
  return shape("path", { d: MARKS[status], class: `status-mark on-${status}`, transform: `translate(${x.toFixed(1)} ${y})` });
}

/** The key to a status. */
export function statusKey(status, isFinal = false) {
  return node("svg", { viewBox: "0 0 32 16", class: "key status", "aria-hidden": "true" },
    box(status, isFinal, 0.5, 0.5, 31, 15), mark(status, 16, 8));
}

/** The keys to the moment that is judged, to a deadline and to what was seen. */
export function momentKey(kind) {
  const what = { now: shape("path", { d: "M11 0V12", class: "now" }), due: shape("path", { d: due(11, 9), class: "due" }),
    seen: shape("path", { d: "M3 6H19M3 3V9M19 3V9", class: "seen" }) };
  return node("svg", { viewBox: "0 0 22 12", class: "key", "aria-hidden": "true" }, what[kind]);
}

const due = (x, y) => `M${x.toFixed(1)} ${y}l-4 -7h8Z`;

/** Puts what overlaps into rows below each other; windows come by their beginning. */
function rows(windows) {
  const ends = [];
  return windows.map((one) => {
    const free = ends.findIndex((end) => end <= one.from);
    const row = free < 0 ? ends.length : free;
    ends[row] = one.to;
    return row;
  });
}

/**
 * One lane for each of `lanes`: {name, windows: [{from, to, due, status, isFinal, word, title}], seen: [[from, to], …]}.
 * `due` is a deadline, or absent; `seen` are times at which something is said to have happened. `now` is the moment
 * that is judged. All in seconds of the clock.
 */
export function windowLanes({ title, description, lanes, now, clock, setting, width }) {
  const side = across(width, setting.rtl);
  const at = (second) => EDGE + ((width - 2 * EDGE) * Math.min(clock.horizon, Math.max(0, second))) / clock.horizon;
  let y = HEAD;
  const drawn = lanes.map((one) => {
    const windows = [...one.windows].sort((a, b) => a.from - b.from);
    const row = rows(windows);
    const top = y + NAME;
    const bottom = top + (Math.max(0, ...row) + 1) * (BAR + 3);
    y = bottom + (one.seen.length > 0 ? SEEN : 0) + 6;
    return [written(one.name, { x: side.x(EDGE), y: top - 9, "text-anchor": side.start, class: "row-name" }),
      windows.map((w, i) => windowOf(w, top + row[i] * (BAR + 3), side, at)), seen(one.seen, bottom + 2, side, at)];
  });
  const line = side.x(at(now)).toFixed(1);
  return drawing(width, y, title, description, dayAxis(clock, side, at, HEAD - 6, y, 13), drawn,
    shape("path", { d: `M${line} ${HEAD - 8}V${y}`, class: "now" }));
}

function windowOf(one, y, side, at) {
  const [from, to] = [at(one.from), at(one.to)];
  const w = Math.max(1.5, to - from - 1.5);
  const x = side.left(from, from + w);
  const wordy = w > one.word.length * 7 + 34;
  const middle = x + w / 2;
  const shift = wordy ? (side.start === "start" ? -1 : 1) * (one.word.length * 3.4 + 2) : 0;
  return shape("g", { class: "window" }, node("title", {}, one.title), box(one.status, one.isFinal, x, y, w, BAR),
    w > 13 && mark(one.status, middle + shift, y + BAR / 2),
    wordy && written(one.word, { x: middle + shift + (side.start === "start" ? 10 : -10), y: y + BAR / 2 + 4, "text-anchor": side.start,
      class: `status-word on-word-${one.status}` }),
    one.due !== undefined && shape("path", { d: due(side.x(at(one.due)), y + 2), class: "due" }));
}

function seen(times, y, side, at) {
  const path = times.map(([from, to]) => {
    const [a, b] = [at(from), at(to)].map((v) => side.x(v).toFixed(1));
    return a === b ? `M${a} ${y}v8` : `M${a} ${y + 4}H${b}M${a} ${y + 1}v6M${b} ${y + 1}v6`;
  });
  return path.length > 0 && shape("path", { d: path.join(""), class: "seen" });
}
