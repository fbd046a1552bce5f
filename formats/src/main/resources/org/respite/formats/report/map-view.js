// The map of the scenario with its time slider: what is open, what moves, what is met.

import { t } from "./words.js";
import { number, percent, persons, sum, drawn } from "./format.js";
import { h, s } from "./dom.js";
import { shade } from "./chart.js";
import { overlaps, slider } from "./time.js";
import { boundsOf, grown, drawMap, shapePath } from "./map.js";
import { section, keyTo, siteName, isExact } from "./parts.js";

const SHAPES = {
  CROSSING: "diamond", EXIT: "diamond", HOSPITAL: "cross", SHELTER: "house", WAREHOUSE: "square", BASE: "square",
  INSPECTION: "triangle", CHECKPOINT: "triangle", HOLDING_POINT: "triangle",
};
const RANKS = { CROSSING: 0, TOWN: 1, EXIT: 2, INSPECTION: 3, HOSPITAL: 4, SHELTER: 5 };

/** Units across the map: fewer on a narrow screen, so that words stay readable. */
const across = () => (innerWidth < 560 ? 400 : 640);

/** The map section. */
export function mapSection(data, clock) {
  const exact = isExact(data);
  const flows = flowsBySlot(data);
  const boxes = boxesOf(data.map);
  const state = { step: 0, item: -1, box: boxes.area };
  const host = h("div", { class: "map-host" });
  const facts = h("div", { class: "now", id: "map-now", "aria-live": "polite" });
  const paint = () => {
    const now = moment(data, clock, exact, flows, state.step);
    host.replaceChildren(picture(data, clock, state, now));
    facts.replaceChildren(...told(data, clock, now, exact));
  };
  const look = (box) => () => {
    state.box = box(state.box);
    paint();
  };
  const time = slider({
    id: "map-time", label: t(exact ? "map.slider" : "map.slider.day"),
    count: exact ? clock.slots : clock.dayCount,
    start: exact ? busiest(flows) : 0,
    describe: (step) => (exact ? clock.window(step * clock.slotSeconds, (step + 1) * clock.slotSeconds) : clock.day(step)),
    change: (step) => {
      state.step = step;
      paint();
    },
    previous: t("map.previous"), next: t("map.next"),
  });
  const shades = h("select", { id: "map-shade", onchange: (event) => {
    state.item = Number(event.target.value);
    paint();
  } }, h("option", { value: -1 }, t("map.shade.lowest")),
  data.relief.items.map((item, i) => h("option", { value: i }, t("map.shade.item", { item: item.name }))));
  const button = (text, box) => h("button", { type: "button", onclick: look(box) }, text);
  drag(host, state, paint);
  const element = section("map", t("map"),
    h("p", { class: "lead" }, t(exact ? "map.lead.operational" : "map.lead.public")),
    time.element,
    h("div", { class: "map-grid" },
      h("div", {}, host,
        h("div", { class: "tools" }, button("+", zoomed(0.6)), button("−", zoomed(1 / 0.6)),
          button(t("map.fit"), () => boxes.area), button(t("map.whole"), () => boxes.all),
          h("label", { for: "map-shade" }, t("map.shade")), shades)),
      h("div", {}, facts)), keys(exact));
  time.show();
  return element;
}

function boxesOf(map) {
  const roads = map.roads.map((r) => r.points);
  const spots = map.places.map((p) => [p.longitude, p.latitude]);
  const outlines = map.boundaries.flatMap((b) => b.rings);
  const all = grown(boundsOf([...outlines, ...roads, ...spots]) ?? { west: 0, south: 0, east: 1, north: 1 });
  const area = boundsOf(outlines.length > 0 ? outlines : [...roads, ...spots]);
  return { all, area: area ? grown(area) : all };
}

const zoomed = (factor) => (box) => {
  const x = (box.west + box.east) / 2;
  const y = (box.south + box.north) / 2;
  const w = ((box.east - box.west) / 2) * factor;
  const z = ((box.north - box.south) / 2) * factor;
  return { west: x - w, east: x + w, south: y - z, north: y + z };
};

function drag(host, state, paint) {
  let last = null;
  host.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "touch") last = event;
  });
  host.addEventListener("pointermove", (event) => {
    if (!last || event.buttons === 0) return;
    const share = host.clientWidth || 1;
    const degrees = Math.max(state.box.east - state.box.west, (state.box.north - state.box.south) * 0.8) / share;
    const dx = (event.clientX - last.clientX) * degrees;
    const dy = (event.clientY - last.clientY) * degrees;
    last = event;
    state.box = { west: state.box.west - dx, east: state.box.east - dx, south: state.box.south + dy, north: state.box.north + dy };
    paint();
  });
  host.addEventListener("pointerup", () => (last = null));
  host.addEventListener("pointerleave", () => (last = null));
}

/** For each slot the flows of its roads. */
function flowsBySlot(data) {
  const bySlot = new Map();
  for (const flow of data.map.flows) {
    flow.slots.forEach((slot, i) => {
      if (!bySlot.has(slot)) bySlot.set(slot, []);
      bySlot.get(slot).push({ road: flow.road, convoys: flow.convoys[i], vehicles: flow.vehicles[i], persons: flow.persons[i] });
    });
  }
  return bySlot;
}

function busiest(flows) {
  let best = 0;
  let most = -1;
  for (const [slot, list] of flows) {
    const size = sum(list.map((f) => f.convoys)) + 0.0001 * sum(list.map((f) => f.persons));
    if (size > most) [best, most] = [slot, size];
  }
  return best;
}

/** What holds in the step: a slot of an exact edition, a day of a shared one. */
function moment(data, clock, exact, flows, step) {
  const from = exact ? step * clock.slotSeconds : clock.dayFrom(step);
  const to = exact ? from + clock.slotSeconds : clock.dayTo(step);
  const open = (list, key) => list.map((one) => overlaps(one[key], from, to));
  return {
    day: exact ? clock.dayOf(from) : step,
    zones: open(data.map.zones, "open"),
    corridors: open(data.map.corridors, "open"),
    closed: open(data.map.roads, "closed"),
    flows: flows.get(step) ?? [],
  };
}

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

function picture(data, clock, state, now) {
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

function flowText(flow, road) {
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

function told(data, clock, now, exact) {
  const names = (list, open) => list.filter((_, i) => open[i]).map((one) => one.name).join(", ") || t("none");
  const fact = (name, value) => [h("dt", {}, name), h("dd", {}, value)];
  const common = [fact(t("map.now.zones"), names(data.map.zones.filter((z) => !z.calm), now.zones.filter((_, i) => !data.map.zones[i].calm))),
    data.map.corridors.length > 0 && fact(t("map.now.corridors"), names(data.map.corridors, now.corridors))];
  if (!exact) {
    const arrived = data.journeys.groups.map((g) => g.arrivedByDay[now.day]);
    return [h("dl", {}, common,
      data.headline.crossings.map((gate) => [fact(t("map.now.trucks", { name: gate.name }), number(gate.trucks[now.day])),
        gate.personsOut.some((n) => n !== 0) && fact(t("map.now.out", { name: gate.name }), persons(gate.personsOut[now.day], t("fewer")))]),
      arrived.length > 0 && fact(t("map.now.arrived"), number(sum(arrived.map(drawn)))))];
  }
  const busy = [...now.flows].sort((a, b) => b.convoys - a.convoys || b.persons - a.persons).slice(0, 5);
  return [h("dl", {}, common,
    fact(t("map.now.closed"), names(data.map.roads, now.closed)),
    fact(t("map.now.vehicles"), number(sum(now.flows.map((f) => f.vehicles)))),
    fact(t("map.now.persons"), number(sum(now.flows.map((f) => f.persons))))),
  h("h4", {}, t("map.busiest")),
  busy.length === 0 ? h("p", {}, t("map.quiet")) : h("ul", { class: "busy" }, busy.map((f) => h("li", {},
    flowText(f, data.map.roads[f.road]))))];
}

function keys(exact) {
  const line = (kind, width) => s("path", { d: "M0 6H22", class: kind, "stroke-width": width });
  const spot = (shape, text) => ({ mark: s("path", { d: shapePath(shape), class: "mark", transform: "translate(11 6) scale(0.85)" }), text });
  const shades = [["0–25 %", 0], ["25–50 %", 1], ["50–75 %", 2], ["75–99 %", 3], ["100 %", 4]];
  return h("div", { class: "keys" },
    h("h4", {}, t("map.coverage")), keyTo(shades.map(([text, i]) => ({ class: `shade-${i}`, text }))),
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
