// The map of the scenario with its time slider: what is open, what moves, what is met.

import { t } from "./words.js";
import { number, persons, sum, drawn } from "./format.js";
import { h } from "./dom.js";
import { overlaps, slider } from "./time.js";
import { boundsOf, grown } from "./map.js";
import { picture, keys, flowText } from "./map-picture.js";
import { section, isExact } from "./parts.js";

/** The map section. */
export function mapSection(data, clock) {
  const exact = isExact(data);
  const flows = flowsBySlot(data);
  const boxes = boxesOf(data.map);
  const state = { step: 0, item: -1, box: boxes.area };
  const host = h("div", { class: "map-host" });
  const facts = h("div", { class: "now", id: "map-now" });
  const paint = () => {
    const now = moment(data, clock, exact, flows, state.step);
    host.replaceChildren(picture(data, state, now));
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
  const button = (text, box, name) => h("button", { type: "button", onclick: look(box), "aria-label": name }, text);
  drag(host, state, paint);
  const element = section("map", t("map"),
    h("p", { class: "lead" }, t(exact ? "map.lead.operational" : "map.lead.public")),
    time.element,
    h("div", { class: "map-grid" },
      h("div", {}, host,
        h("div", { class: "tools" }, button("+", zoomed(0.6), t("map.zoomIn")), button("−", zoomed(1 / 0.6), t("map.zoomOut")),
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

function told(data, clock, now, exact) {
  const names = (list, open) => list.filter((_, i) => open[i]).map((one) => one.name).join(", ") || t("none");
  const fact = (name, value) => [h("dt", {}, name), h("dd", {}, value)];
  const common = [fact(t("map.now.zones"), names(data.map.zones.filter((z) => !z.calm), now.zones.filter((_, i) => !data.map.zones[i].calm))),
    data.map.corridors.length > 0 && fact(t("map.now.corridors"), names(data.map.corridors, now.corridors))];
  if (!exact) {
    const arrived = data.journeys.groups.flatMap((g) => g.arrivedByDay.slice(now.day, now.day + 1));
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
  h("h3", { class: "minor" }, t("map.busiest")),
  busy.length === 0 ? h("p", {}, t("map.quiet")) : h("ul", { class: "busy" }, busy.map((f) => h("li", {},
    flowText(f, data.map.roads[f.road]))))];
}
