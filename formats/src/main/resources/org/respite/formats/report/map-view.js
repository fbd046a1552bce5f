// The map of the scenario with its time slider: what is open, what moves, what is met.

import { listed, number, t } from "./words.js";
import { drawn, persons, sum } from "./format.js";
import { node as h } from "../drawing/node.js";
import { mounted } from "../drawing/mount.js";
import { slider } from "./slider.js";
import { boxesOf, flowText, keys, picture } from "./map-picture.js";
import { busiest, flowsBySlot, moment } from "./moments.js";
import { isExact, section } from "./parts.js";

/** The map section. */
export function mapSection(data, clock) {
  const exact = isExact(data);
  const flows = flowsBySlot(data);
  const boxes = boxesOf(data.map);
  const start = exact ? busiest(flows) : 0;
  const state = { step: start, item: -1, box: boxes.area };
  const live = {};
  const now = () => moment(data, clock, exact, flows, state.step);
  const paint = () => {
    live.host.replaceChildren(mounted(picture(data, state, now())));
    live.facts.replaceChildren(...told(data, clock, now(), exact).map((one) => mounted(one)));
  };
  const look = (box) => () => {
    state.box = box(state.box);
    paint();
  };
  const time = slider({
    id: "map-time", label: t(exact ? "map.slider" : "map.slider.day"), count: exact ? clock.slots : clock.dayCount, start,
    describe: (step) => (exact ? clock.window(step * clock.slotSeconds, (step + 1) * clock.slotSeconds) : clock.day(step)),
    change: (step) => {
      state.step = step;
      paint();
    },
    previous: t("map.previous"), next: t("map.next"),
  });
  const shades = h("select", { id: "map-shade", change: (event) => {
    state.item = Number(event.target.value);
    paint();
  } }, h("option", { value: "-1" }, t("map.shade.lowest")),
  data.relief.items.map((item, i) => h("option", { value: String(i) }, t("map.shade.item", { item: item.name }))));
  const button = (text, box, name) => h("button", { type: "button", click: look(box), "aria-label": name }, text);
  const host = h("div", { class: "map-host", born: (one) => {
    live.host = one;
    drag(one, state, paint);
  } }, picture(data, state, now()));
  return section("map", t("map"),
    h("p", { class: "lead" }, t(exact ? "map.lead.operational" : "map.lead.public")),
    time,
    h("div", { class: "map-grid" },
      h("div", {}, host,
        h("div", { class: "tools" }, button("+", zoomed(0.6), t("map.zoomIn")), button("−", zoomed(1 / 0.6), t("map.zoomOut")),
          button(t("map.fit"), () => boxes.area), button(t("map.whole"), () => boxes.all),
          h("label", { for: "map-shade" }, t("map.shade")), shades)),
      h("div", {}, h("div", { class: "now", id: "map-now", born: (one) => (live.facts = one) }, told(data, clock, now(), exact)))),
    keys(exact, t("map.coverage")));
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

function told(data, clock, now, exact) {
  const names = (list, open) => listed(list.filter((_, i) => open[i]).map((one) => one.name)) || t("none");
  const fact = (name, value) => [h("dt", {}, name), h("dd", {}, value)];
  const common = [fact(t("map.now.zones"), names(data.map.zones.filter((z) => !z.calm), now.zones.filter((_, i) => !data.map.zones[i].calm))),
    data.map.corridors.length > 0 && fact(t("map.now.corridors"), names(data.map.corridors, now.corridors))];
  return exact ? movingNow(data, now, common, fact, names) : [h("dl", {}, common, sumsOfDay(data, now.days[0], fact))];
}

function sumsOfDay(data, day, fact) {
  const arrived = data.journeys.groups.flatMap((g) => g.arrivedByDay.slice(day, day + 1));
  return [data.headline.crossings.map((gate) => [fact(t("map.now.trucks", { name: gate.name }), number(gate.trucks[day])),
    gate.personsOut.some((n) => n !== 0) && fact(t("map.now.out", { name: gate.name }), persons(gate.personsOut[day]))]),
  arrived.length > 0 && fact(t("map.now.arrived"), number(sum(arrived.map(drawn))))];
}

function movingNow(data, now, common, fact, names) {
  const busy = [...now.flows].sort((a, b) => b.convoys - a.convoys || b.persons - a.persons).slice(0, 5);
  return [h("dl", {}, common,
    fact(t("map.now.closed"), names(data.map.roads, now.closed)),
    fact(t("map.now.vehicles"), number(sum(now.flows.map((f) => f.vehicles)))),
    fact(t("map.now.persons"), number(sum(now.flows.map((f) => f.persons))))),
  h("h3", { class: "minor" }, t("map.busiest")),
  busy.length === 0 ? h("p", {}, t("map.quiet"))
    : h("ul", { class: "busy" }, busy.map((f) => h("li", {}, flowText(f, data.map.roads[f.road]))))];
}
