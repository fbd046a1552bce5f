// Bars over time: how full a station is, and which runs a fleet makes. It knows times and classes only.

import { s, drawing } from "./dom.js";
import { dayAxis } from "./chart.js";

const WIDTH = 860;
const LEFT = 196;
const HEAD = 22;

const scaleOf = (clock) => (second) => LEFT + ((WIDTH - LEFT - 6) * second) / clock.horizon;

/** Breaks a text into at most two lines of `most` letters, so that it stays left of the bars. */
function twoLines(text, most) {
  if (text.length <= most) return [text];
  const cut = text.lastIndexOf(" ", most);
  const first = cut > 8 ? text.slice(0, cut) : text.slice(0, most);
  const rest = text.slice(first.length).trim();
  return [first, rest.length > most ? `${rest.slice(0, most - 1)}…` : rest];
}

const nameLines = (text) => twoLines(text, 23);
const noteLines = (text) => twoLines(text, 27);

function written(lines, y, kind) {
  return lines.map((line, i) => s("text", { x: 0, y: y + i * 14, class: kind }, line));
}

/**
 * One row for each station: its open hours as a pale band, and what begins in each slot as columns against the most
 * that it can take. Rows are {name, note, hours, most, counts}.
 */
export function stationStrips({ title, description, rows, clock }) {
  const row = 54;
  const height = HEAD + rows.length * row + 4;
  const x = scaleOf(clock);
  const strips = rows.map((one, i) => {
    const base = HEAD + (i + 1) * row - 10;
    const tall = row - 18;
    const names = nameLines(one.name);
    const hours = [];
    for (let k = 0; k < one.hours.length; k += 2) {
      hours.push(s("rect", { x: x(one.hours[k]), y: base - tall, width: x(one.hours[k + 1]) - x(one.hours[k]), height: tall, class: "hours" }));
    }
    let path = "";
    one.counts.forEach((count, slot) => {
      if (count <= 0) return;
      const share = Math.min(1, count / one.most);
      const from = x(slot * clock.slotSeconds);
      const to = x((slot + 1) * clock.slotSeconds);
      path += `M${from.toFixed(1)} ${base}V${(base - share * tall).toFixed(1)}H${to.toFixed(1)}V${base}Z`;
    });
    return [hours, s("path", { d: path, class: "done" }),
      s("line", { x1: LEFT, x2: WIDTH - 6, y1: base, y2: base, class: "axis" }),
      written(names, base - tall + 12, "row-name"), written([one.note], base - tall + 12 + names.length * 14, "row-note")];
  });
  return drawing(WIDTH, height, title, description, dayAxis(clock, x, HEAD - 4, height, 14), strips);
}

/** Gives each run the first lane that is free; runs come by start. */
export function lanes(runs) {
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
export function fleetLanes({ title, description, note, runs, clock }) {
  const x = scaleOf(clock);
  const lane = lanes(runs);
  const count = Math.max(1, ...lane.map((l) => l + 1));
  const tall = Math.max(3, Math.min(9, 130 / count));
  const [names, notes] = [nameLines(title), noteLines(note)];
  const start = HEAD + 5;
  const height = HEAD + Math.max(count * tall + 12, (names.length + notes.length) * 14 + 8);
  const paths = ["", "", ""];
  runs.forEach((run, i) => {
    const y = start + lane[i] * tall;
    for (let k = 0; k < run.acts.length; k += 3) {
      const from = x(run.acts[k + 1]).toFixed(1);
      const to = x(run.acts[k + 2]).toFixed(1);
      paths[run.acts[k]] += `M${from} ${y.toFixed(1)}H${to}v${(tall - 1).toFixed(1)}H${from}Z`;
    }
  });
  const targets = runs.map((run, i) =>
    s("rect", { x: x(run.from).toFixed(1), y: (start + lane[i] * tall).toFixed(1),
      width: Math.max(1, x(run.to) - x(run.from)).toFixed(1), height: (tall - 1).toFixed(1), class: "target" },
    s("title", {}, run.title)));
  return drawing(WIDTH, height, title, description, dayAxis(clock, x, HEAD - 4, height, 14),
    s("line", { x1: 0, x2: WIDTH - 6, y1: HEAD, y2: HEAD, class: "grid" }),
    written(names, HEAD + 14, "row-name"), written(notes, HEAD + 14 + names.length * 14, "row-note"),
    paths.map((d, kind) => s("path", { d, class: `act-${kind}` })), targets);
}
