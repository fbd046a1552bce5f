// What each class of a drawing looks like. The only place of colours and lines; see docs/reference/drawing-library.md.

/** Colours of series: Okabe and Ito, "Color Universal Design", 2008. */
export const SERIES = ["#0072b2", "#56b4e9", "#d55e00", "#cc79a7"];

/** Colours of shares of 1, from hardly anything to all: ColorBrewer RdYlBu with five classes (Brewer and Harrower). */
export const SHADES = ["#d7191c", "#fdae61", "#ffffbf", "#abd9e9", "#2c7bb6"];

const INK = "#1c2733";
const SOFT = "#55626f";
const LINE = "#d3dae0";
const FULL = "#dfe6ec";
const MARK = "#b4500b";

const LOOKS = {
  grid: { stroke: LINE }, axis: { stroke: INK }, day: { stroke: "#b9c3cc", "stroke-dasharray": "2 3" },
  tick: { fill: SOFT, "font-size": 11.5 }, "row-note": { fill: SOFT, "font-size": 11.5 },
  "row-name": { fill: INK, "font-weight": 700, "font-size": 12.5 },
  need: { fill: FULL, stroke: "#8496a5" }, done: { fill: SERIES[0] }, floor: { stroke: MARK, "stroke-width": 3 },
  "floor-key": { fill: MARK }, area: { fill: "#8fb9d6", stroke: SERIES[0] }, hours: { fill: FULL },
  target: { fill: "#e69f00", "fill-opacity": 0 },
  steps: { fill: "none", stroke: SERIES[0], "stroke-width": 2.4 },
  "act-0": { fill: SERIES[0] }, "act-1": { fill: "#e69f00" }, "act-2": { fill: "#b9c3cc" },
  outline: { fill: "#fbfaf6", stroke: "#7d8a96" },
  zone: { stroke: "none" },
  "zone-open": { fill: "#1d6b52", "fill-opacity": 0.1, stroke: "#1d6b52", "stroke-width": 1.4 },
  "zone-shut": { fill: SOFT, "fill-opacity": 0.16, stroke: SOFT, "stroke-width": 1.2, "stroke-dasharray": "5 3" },
  road: { fill: "none", stroke: "#7d8a96", "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round" },
  guess: { "stroke-dasharray": "3 4" }, closed: { stroke: MARK, "stroke-width": 2.6, "stroke-dasharray": "1 5" },
  corridor: { fill: "none", stroke: "#e9c46a", "stroke-width": 7, "stroke-linecap": "round", "stroke-linejoin": "round" },
  shut: { stroke: "#e4e2da", "stroke-width": 5 },
  flow: { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" },
  vehicles: { stroke: "#00436b" }, people: { stroke: "#8a3d6b" },
  mark: { fill: "#ffffff", stroke: INK, "stroke-width": 1.3 }, lost: { stroke: SHADES[0], "stroke-width": 2.4 },
  hidden: { fill: "none", stroke: "none" },
  label: { fill: INK, "font-size": 12, "font-weight": 700 },
  halo: { fill: "#ffffff", stroke: "#ffffff", "stroke-width": 3.5, "stroke-linejoin": "round", "font-size": 12, "font-weight": 700 },
  scale: { fill: "none", stroke: INK },
  now: { fill: "none", stroke: INK, "stroke-width": 1.6, "stroke-dasharray": "4 2" },
  due: { fill: INK, stroke: "#ffffff", "stroke-width": 0.8 }, seen: { fill: "none", stroke: SERIES[3], "stroke-width": 1.8 },
  final: { fill: "none", stroke: INK, "stroke-width": 3 },
  hatch: { fill: "none", "stroke-width": 1 },
  "status-mark": { fill: "none", "stroke-width": 2, "stroke-linecap": "round", "stroke-linejoin": "round" },
  "status-word": { "font-size": 11.5 },
};

/** Of each status: the colour of its box, of its outline, of its pattern, and of what is written on it. */
const STATUSES = {
  pending: ["#ffffff", SOFT, "", INK], fulfilled: [SERIES[0], SERIES[0], "", "#ffffff"], breached: ["#a63603", "#a63603", "", "#ffffff"],
  contested: ["#fdd49e", "#8a3b06", "#e08a3c", INK], unknown: ["#e9edf0", SOFT, "#8d99a4", INK], excused: ["#ffffff", SOFT, LINE, INK],
  waived: ["#ffffff", SOFT, LINE, INK], cured: ["#cfe3f1", SERIES[0], "#8fb9d6", INK],
};
Object.entries(STATUSES).forEach(([status, [box, outline, pattern, on]]) => Object.assign(LOOKS, {
  [`is-${status}`]: { fill: box, stroke: outline, ...(status === "pending" && { "stroke-dasharray": "3 2" }) },
  [`hatch-${status}`]: { stroke: pattern, ...(status === "unknown" && { "stroke-width": 1.8, "stroke-linecap": "round" }) },
  [`on-${status}`]: { stroke: on }, [`on-word-${status}`]: { fill: on },
}));
SERIES.forEach((colour, i) => (LOOKS[`series-${i}`] = { fill: colour, stroke: "#ffffff" }));
SHADES.forEach((colour, i) => (LOOKS[`shade-${i}`] = { fill: colour }));

/** The attributes of some classes together; the later ones win. */
export function lookOf(classes) {
  return Object.assign({}, ...(classes ?? "").split(" ").map((one) => LOOKS[one]));
}

/** Class of colour for a share of 1 that is met: 0 (hardly anything) to 4 (all). */
export function shade(share) {
  return share >= 0.995 ? 4 : share >= 0.75 ? 3 : share >= 0.5 ? 2 : share >= 0.25 ? 1 : 0;
}
