// What holds at a moment of the map: what is open, and what moves.

import { sum } from "./format.js";
import { overlaps } from "./time.js";

/** For each slot the flows of its roads. */
export function flowsBySlot(data) {
  const bySlot = new Map();
  for (const flow of data.map.flows) {
    flow.slots.forEach((slot, i) => {
      if (!bySlot.has(slot)) bySlot.set(slot, []);
      bySlot.get(slot).push({ road: flow.road, convoys: flow.convoys[i], vehicles: flow.vehicles[i], persons: flow.persons[i] });
    });
  }
  return bySlot;
}

/** The slot in which most moves. */
export function busiest(flows) {
  let best = 0;
  let most = -1;
  for (const [slot, list] of flows) {
    const size = sum(list.map((f) => f.convoys)) + 0.0001 * sum(list.map((f) => f.persons));
    if (size > most) [best, most] = [slot, size];
  }
  return best;
}

/** What holds in a step: a slot of an exact edition, a day of a shared one. */
export function moment(data, clock, exact, flows, step) {
  const from = exact ? step * clock.slotSeconds : clock.dayFrom(step);
  const to = exact ? from + clock.slotSeconds : clock.dayTo(step);
  return { days: [exact ? clock.dayOf(from) : step], ...open(data, from, to), flows: flows.get(step) ?? [] };
}

/** What holds at any time of the whole pause. */
export function wholePause(data, clock) {
  return { days: Array.from({ length: clock.dayCount }, (_, day) => day), ...open(data, 0, clock.horizon), flows: [] };
}

function open(data, from, to) {
  const some = (list, key) => list.map((one) => overlaps(one[key], from, to));
  return { zones: some(data.map.zones, "open"), corridors: some(data.map.corridors, "open"), closed: some(data.map.roads, "closed") };
}
