// Bars over time: how full a station is, and which runs a fleet makes. They know times and classes only.

import { drawing, node, shape, written } from "./node.js";
import { across, dayAxis } from "./scale.js";

const WIDTH = 860;
const NAMES = 196;
const HEAD = 22;

/** Breaks a text into at most two lines of `most` letters, so that it stays beside the bars. */
function twoLines(text, most) {
  if (text.length <= most) return [text];
  const cut = text.lastIndexOf(" ", most);
  const first = cut > 8 ? text.slice(0, cut) : text.slice(0, most);
  const rest = text.slice(first.length).trim();
  return [first, rest.length > most ? `${rest.slice(0, most - 1)}…` : rest];
}

const nameLines = (text) => twoLines(text, 23);
const noteLines = (text) => twoLines(text, 27);

function frame(clock, setting) {
  return { side: across(WIDTH, setting.rtl), at: (second) => NAMES + ((WIDTH - NAMES - 6) * second) / clock.horizon };
}

function lines(texts, y, kind, side) {
  return texts.map((text, i) => written(text, { x: side.x(0), y: y + i * 14, "text-anchor": side.start, class: kind }));
}

/**
 * One row for each station: its open hours as a pale band, and what begins in each slot as columns against the most
 * that it can take. Rows are {name, note, hours, most, counts}.
 */
export function stationStrips({ title, description, rows, clock, setting }) {
  const row = 54;
  const height = HEAD + rows.length * row + 4;
  const { side, at } = frame(clock, setting);
  const strips = rows.map((one, i) => strip(one, HEAD + (i + 1) * row - 10, row - 18, clock, side, at));
  return drawing(WIDTH, height, title, description, dayAxis(clock, side, at, HEAD - 4, height, 14), strips);
}

function strip(one, base, tall, clock, side, at) {
  const names = nameLines(one.name);
  const hours = [];
  for (let k = 0; k < one.hours.length; k += 2) {
    const [from, to] = [at(one.hours[k]), at(one.hours[k + 1])];
    hours.push(shape("rect", { x: side.left(from, to), y: base - tall, width: to - from, height: tall, class: "hours" }));
  }
  let path = "";
  one.counts.forEach((count, slot) => {
    if (count <= 0) return;
    const share = Math.min(1, count / one.most);
    const from = side.x(at(slot * clock.slotSeconds)).toFixed(1);
    const to = side.x(at((slot + 1) * clock.slotSeconds)).toFixed(1);
    path += `M${from} ${base}V${(base - share * tall).toFixed(1)}H${to}V${base}Z`;
  });
  return [hours, path && shape("path", { d: path, class: "done" }),
    shape("line", { x1: side.x(NAMES), x2: side.x(WIDTH - 6), y1: base, y2: base, class: "axis" }),
    lines(names, base - tall + 12, "row-name", side), lines([one.note], base - tall + 12 + names.length * 14, "row-note", side)];
}

/** Gives each run the first lane that is free; runs come by start. */
function lanes(runs) {
  const ends = [];
  return runs.map((run) => {
    const free = ends.findIndex((end) => end <= run.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = run.to;
    return lane;
  });
}

/**
 * The runs of one fleet, each a bar of acts in a lane of its own. Runs are {from, to, acts: [kind, from, to, …], title}.
 * One path for each kind of act keeps thousands of runs quick to draw.
 */
export function fleetLanes({ title, description, name, note, runs, clock, setting }) {
  const { side, at } = frame(clock, setting);
  const lane = lanes(runs);
  const count = Math.max(1, ...lane.map((one) => one + 1));
  const tall = Math.max(3, Math.min(9, 130 / count));
  const [names, notes] = [nameLines(name), noteLines(note)];
  const y = (i) => HEAD + 5 + lane[i] * tall;
  const height = HEAD + Math.max(count * tall + 12, (names.length + notes.length) * 14 + 8);
  const paths = ["", "", ""];
  runs.forEach((run, i) => {
    for (let k = 0; k < run.acts.length; k += 3) {
      const from = side.x(at(run.acts[k + 1])).toFixed(1);
      const to = side.x(at(run.acts[k + 2])).toFixed(1);
      paths[run.acts[k]] += `M${from} ${y(i).toFixed(1)}H${to}v${(tall - 1).toFixed(1)}H${from}Z`;
    }
  });
  const targets = runs.map((run, i) => node("rect", { x: side.left(at(run.from), at(run.to)).toFixed(1), y: y(i).toFixed(1),
    width: Math.max(1, at(run.to) - at(run.from)).toFixed(1), height: (tall - 1).toFixed(1) }, node("title", {}, run.title)));
  return drawing(WIDTH, height, title, description, dayAxis(clock, side, at, HEAD - 4, height, 14),
    shape("line", { x1: 0, x2: WIDTH, y1: HEAD, y2: HEAD, class: "grid" }),
    lines(names, HEAD + 14, "row-name", side), lines(notes, HEAD + 14 + names.length * 14, "row-note", side),
    paths.map((d, kind) => d && shape("path", { d, class: `act-${kind}` })), shape("g", { class: "target" }, targets));
}
