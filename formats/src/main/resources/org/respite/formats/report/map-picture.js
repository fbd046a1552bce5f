// The map's layers at one moment: areas, roads, corridors, what moves, and how far needs are met.

import { t } from "./words.js";
import { number, percent } from "./format.js";
import { h, s } from "./dom.js";
import { shade } from "./chart.js";
import { boundsOf, drawMap, shapePath } from "./map.js";
import { keyTo, isExact } from "./parts.js";

const SHAPES = {
  CROSSING: "diamond", EXIT: "diamond", HOSPITAL: "cross", SHELTER: "house", WAREHOUSE: "square", BASE: "square",
  INSPECTION: "triangle", CHECKPOINT: "triangle", HOLDING_POINT: "triangle",
};
const RANKS = { CROSSING: 0, TOWN: 1, EXIT: 2, INSPECTION: 3, HOSPITAL: 4, SHELTER: 5 };

/** Units across the map: fewer on a narrow screen, so that words stay readable. */
const across = () => (innerWidth < 560 ? 400 : 640);

/** Share of the survival need of a site that is met on the day; undefined where none is told. */
function coverage(data, sites, item, day) {
  const shares = new Map();
  for (const line of data.relief.lines) {
    if (!sites(line.site) || (item >= 0 && line.item !== item) || !(line.survival[day] > 0)) continue;
    const one = shares.get(line.item) ?? { met: 0, needed: 0 };
    one.met += line.metSurvival[day];
    one.needed += line.survival[day];
    shares.set(line.item, one);
  }
  const all = [...shares.values()].map((one) => one.met / one.needed);
  return all.length > 0 ? Math.min(...all) : undefined;
}

/** The drawing. `state` says what is seen and which item is shown (−1: the lowest of all); `now` what holds. */
export function picture(data, state, now) {
  const { map } = data;
  const exact = isExact(data);
  const areas = [
    ...map.boundaries.map((b, i) => {
      const share = exact ? undefined : coverage(data, (site) => data.siteBoundaries[site] === i, state.item, now.day);
      return { rings: b.rings, class: share === undefined ? "outline" : `outline shade-${shade(share)}`,
        title: share === undefined ? b.name : `${b.name}: ${percent(share)}` };
    }),
    ...map.zones.filter((z) => !z.calm).map((z) => {
      const open = now.zones[map.zones.indexOf(z)];
      return { rings: z.rings, class: open ? "zone zone-open" : "zone zone-shut",
        title: `${z.name}: ${t(open ? "map.zone.open" : "map.zone.shut")}` };
    }),
  ];
  const corridors = map.corridors.flatMap((c, i) => c.roads.map((road) => ({
    points: map.roads[road].points, class: now.corridors[i] ? "corridor" : "corridor shut", title: c.name })));
  const roads = map.roads.map((r, i) => ({
    points: r.points, class: `road${r.estimate ? " guess" : ""}${now.closed[i] ? " closed" : ""}`,
    title: r.name ? `${r.name}${r.estimate ? ` (${t("estimate")})` : ""}` : undefined }));
  const moving = now.flows.flatMap((f) => flowLines(f, map.roads[f.road]));
  return drawMap({
    title: t("map"),
    description: t("map.desc", { title: data.title, places: map.places.length, roads: map.roads.length, zones: map.zones.length }),
    box: state.box, width: across(), height: heightOf(state.box), areas, lines: [...corridors, ...roads, ...moving],
    marks: [...map.places.filter((p) => p.kind !== "JUNCTION").map((p) => mark(data, p, state.item, now.day)),
      ...(exact ? [] : areaNames(map.boundaries))],
  });
}

function heightOf(box) {
  const stretch = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  return Math.round(Math.min(1.2 * across(), Math.max(0.6 * across(), (across() * (box.north - box.south)) / ((box.east - box.west) * stretch))));
}

function flowLines(flow, road) {
  const title = flowText(flow, road);
  const lines = [];
  if (flow.persons > 0) lines.push({ points: road.points, class: "flow people", shift: 6, width: thick(flow.persons / 40), title });
  if (flow.convoys > 0) lines.push({ points: road.points, class: "flow vehicles", shift: 3, width: thick(flow.vehicles), title });
  return lines;
}

/** What a flow is, in words. */
export function flowText(flow, road) {
  const parts = [
    flow.convoys > 0 && t("map.flow.convoys", { convoys: flow.convoys, vehicles: number(flow.vehicles, 1) }),
    flow.persons > 0 && t("map.flow.persons", { persons: number(flow.persons) }),
  ];
  return `${road.name}: ${parts.filter(Boolean).join("; ")}`;
}

const thick = (value) => (1.6 + Math.min(6, Math.sqrt(value) * 0.9)).toFixed(1);

function mark(data, place, item, day) {
  const share = place.site < 0 ? undefined : coverage(data, (site) => site === place.site, item, day);
  const lost = place.site >= 0 && share === 0
    && data.relief.lines.some((l) => l.site === place.site && !l.reachable && (item < 0 || l.item === item));
  return {
    longitude: place.longitude, latitude: place.latitude, shape: SHAPES[place.kind] ?? "circle",
    class: `mark${share === undefined ? "" : ` shade-${shade(share)}`}${lost ? " lost" : ""}`,
    title: [place.name, share === undefined ? null : `${t("map.coverage")}: ${percent(share)}`, lost ? t("map.unreachable") : null,
      place.estimate ? t("estimate") : null].filter(Boolean).join(" · "),
    label: place.name, rank: RANKS[place.kind] ?? 6, size: share === undefined && place.kind !== "CROSSING" ? 0.75 : 1,
  };
}

/** Names of areas at the middle of their outlines. */
function areaNames(boundaries) {
  return boundaries.map((b) => {
    const box = boundsOf(b.rings);
    return box && { longitude: (box.west + box.east) / 2, latitude: (box.south + box.north) / 2, shape: "circle",
      class: "hidden", title: b.name, label: b.name, rank: 1, size: 0.01 };
  }).filter(Boolean);
}

/** The key to the map. */
export function keys(exact) {
  const line = (kind, width) => s("path", { d: "M0 6H22", class: kind, "stroke-width": width });
  const spot = (shape, text) => ({ mark: s("path", { d: shapePath(shape), class: "mark", transform: "translate(11 6) scale(0.85)" }), text });
  const shades = [["0–25 %", 0], ["25–50 %", 1], ["50–75 %", 2], ["75–99 %", 3], ["100 %", 4]];
  return h("div", { class: "keys" },
    h("h3", { class: "minor" }, t("map.coverage")), keyTo(shades.map(([text, i]) => ({ class: `shade-${i}`, text }))),
    keyTo([
      { mark: line("road"), text: t("map.road") },
      { mark: line("road guess"), text: t("map.road.estimate") },
      { mark: line("corridor"), text: t("map.corridor") },
      ...(exact ? [{ mark: line("road closed"), text: t("map.road.closed") },
        { mark: line("flow vehicles", 4), text: t("map.flow.vehicles") },
        { mark: line("flow people", 4), text: t("map.flow.people") }] : []),
      { class: "zone zone-open", text: t("map.zone.open") },
      { class: "zone zone-shut", text: t("map.zone.shut") },
      ...(exact ? [] : [spot("diamond", t("place.CROSSING"))]),
      ...(exact ? ["diamond:CROSSING", "cross:HOSPITAL", "house:SHELTER", "circle:TOWN", "square:WAREHOUSE", "triangle:CHECKPOINT"]
        .map((one) => spot(one.split(":")[0], t(`place.${one.split(":")[1]}`))) : []),
    ]));
}
