// The map's layers at one moment: areas, roads, corridors, what moves, and how far needs are met.

import { apart, number, t } from "./words.js";
import { percent, sum } from "./format.js";
import { node as h } from "../drawing/node.js";
import { shade } from "../drawing/looks.js";
import { boundsOf, drawMap, grown, markOutline } from "../drawing/map.js";
import { lineKey, markKey } from "../drawing/legend.js";
import { isExact, keyTo, setting, wide } from "./parts.js";

const OUTLINES = {
  CROSSING: "diamond", EXIT: "diamond", HOSPITAL: "cross", SHELTER: "house", WAREHOUSE: "square", BASE: "square",
  INSPECTION: "triangle", CHECKPOINT: "triangle", HOLDING_POINT: "triangle",
};
const RANKS = { CROSSING: 0, TOWN: 1, EXIT: 2, INSPECTION: 3, HOSPITAL: 4, SHELTER: 5 };

/** Units across the map: fewer on a narrow screen. */
const across = () => Math.min(640, wide());

/** Share of the survival need of a site that is met on the days; undefined where none is told. */
function coverage(data, sites, item, days) {
  const shares = new Map();
  const over = (values) => sum(days.map((day) => values[day]));
  for (const line of data.relief.lines) {
    if (!sites(line.site) || (item >= 0 && line.item !== item) || !(over(line.survival) > 0)) continue;
    const one = shares.get(line.item) ?? { met: 0, needed: 0 };
    one.met += over(line.metSurvival);
    one.needed += over(line.survival);
    shares.set(line.item, one);
  }
  const all = [...shares.values()].map((one) => one.met / one.needed);
  return all.length > 0 ? Math.min(...all) : undefined;
}

/** What may be seen: the area of the needs, and everything. */
export function boxesOf(map) {
  const roads = map.roads.map((r) => r.points);
  const spots = map.places.map((p) => [p.longitude, p.latitude]);
  const outlines = map.boundaries.flatMap((b) => b.rings);
  const all = grown(boundsOf([...outlines, ...roads, ...spots]) ?? { west: 0, south: 0, east: 1, north: 1 });
  const area = boundsOf(outlines.length > 0 ? outlines : [...roads, ...spots]);
  return { all, area: area ? grown(area) : all };
}

/** The drawing. `state` says what is seen and which item is shown (−1: the lowest of all); `now` what holds. */
export function picture(data, state, now) {
  const { map } = data;
  const exact = isExact(data);
  const areas = [
    ...map.boundaries.map((b, i) => {
      const share = exact ? undefined : coverage(data, (site) => data.siteBoundaries[site] === i, state.item, now.days);
      return { rings: b.rings, class: share === undefined ? "outline" : `outline shade-${shade(share)}`,
        title: share === undefined ? apart(b.name) : `${apart(b.name)}: ${percent(share)}` };
    }),
    ...map.zones.filter((z) => !z.calm).map((z) => {
      const open = now.zones[map.zones.indexOf(z)];
      return { rings: z.rings, class: open ? "zone zone-open" : "zone zone-shut",
        title: `${apart(z.name)}: ${t(open ? "map.zone.open" : "map.zone.shut")}` };
    }),
  ];
  const corridors = map.corridors.flatMap((c, i) => c.roads.map((road) => ({
    points: map.roads[road].points, class: now.corridors[i] ? "corridor" : "corridor shut", title: apart(c.name) })));
  const roads = map.roads.map((r, i) => ({
    points: r.points, class: `road${r.estimate ? " guess" : ""}${now.closed[i] ? " closed" : ""}`,
    title: r.name ? `${apart(r.name)}${r.estimate ? ` (${t("estimate")})` : ""}` : undefined }));
  const moving = now.flows.flatMap((f) => flowLines(f, map.roads[f.road]));
  return drawMap({
    title: t("map"),
    description: t("map.desc", { title: data.title, places: map.places.length, roads: map.roads.length, zones: map.zones.length }),
    setting: setting(), box: state.box, width: across(), height: heightOf(state.box), areas, lines: [...corridors, ...roads, ...moving],
    marks: [...map.places.filter((p) => p.kind !== "JUNCTION").map((p) => mark(data, p, state.item, now.days)),
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
    flow.persons > 0 && t("map.flow.persons", { persons: flow.persons }),
  ];
  return `${apart(road.name)}: ${parts.filter(Boolean).join("; ")}`;
}

const thick = (value) => (1.6 + Math.min(6, Math.sqrt(value) * 0.9)).toFixed(1);

function mark(data, place, item, days) {
  const share = place.site < 0 ? undefined : coverage(data, (site) => site === place.site, item, days);
  const lost = place.site >= 0 && share === 0
    && data.relief.lines.some((l) => l.site === place.site && !l.reachable && (item < 0 || l.item === item));
  return {
    longitude: place.longitude, latitude: place.latitude, shape: OUTLINES[place.kind] ?? "circle",
    class: `mark${share === undefined ? "" : ` shade-${shade(share)}`}${lost ? " lost" : ""}`,
    title: [apart(place.name), share === undefined ? null : `${t("map.coverage")}: ${percent(share)}`, lost ? t("map.unreachable") : null,
      place.estimate ? t("estimate") : null].filter(Boolean).join(" · "),
    label: place.name, rank: RANKS[place.kind] ?? 6, size: share === undefined && place.kind !== "CROSSING" ? 0.75 : 1,
  };
}

/** Names of areas at the middle of their outlines. */
function areaNames(boundaries) {
  return boundaries.map((b) => {
    const box = boundsOf(b.rings);
    return box && { longitude: (box.west + box.east) / 2, latitude: (box.south + box.north) / 2, label: b.name, rank: 1 };
  }).filter(Boolean);
}

/** The key to the map; `coverage` says of what the colours tell. */
export function keys(exact, coverage) {
  const spot = (outline, text) => ({ key: markKey(markOutline(outline)), text });
  const line = (kind, text, width) => ({ key: lineKey(kind, width), text: t(text) });
  const shades = [[0, 0.25], [0.25, 0.5], [0.5, 0.75], [0.75, 0.99], [1]].map((ends) => ends.map((share) => percent(share)));
  return h("div", { class: "keys" },
    h("h3", { class: "minor" }, coverage), keyTo(shades.map(([from, to], i) => ({ class: `shade-${i}`, text: to ? t("between", { from, to }) : from }))),
    keyTo([
      line("road", "map.road"),
      line("road guess", "map.road.estimate"),
      line("corridor", "map.corridor"),
      ...(exact ? [line("road closed", "map.road.closed"), line("flow vehicles", "map.flow.vehicles", 4),
        line("flow people", "map.flow.people", 4)] : []),
      { class: "zone zone-open", text: t("map.zone.open") },
      { class: "zone zone-shut", text: t("map.zone.shut") },
      ...(exact ? [] : [spot("diamond", t("place.CROSSING"))]),
      ...(exact ? ["diamond:CROSSING", "cross:HOSPITAL", "house:SHELTER", "circle:TOWN", "square:WAREHOUSE", "triangle:CHECKPOINT"]
        .map((one) => spot(one.split(":")[0], t(`place.${one.split(":")[1]}`))) : []),
    ]));
}
