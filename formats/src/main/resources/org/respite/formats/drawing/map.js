// A map drawn from geometry alone: outlines, zones, roads, places. It knows shapes and classes, not what they mean.

import { drawing, node, shape, written } from "./node.js";

/** Smallest box around lists of longitude, latitude, longitude, latitude …; undefined where there is no point. */
export function boundsOf(lines) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 2) {
      box.west = Math.min(box.west, line[i]);
      box.east = Math.max(box.east, line[i]);
      box.south = Math.min(box.south, line[i + 1]);
      box.north = Math.max(box.north, line[i + 1]);
    }
  }
  return box.west <= box.east ? box : undefined;
}

/** A box with a margin; a single point gets some room. */
export function grown(box, share = 0.06) {
  const margin = Math.max(0.005, share * Math.max(box.east - box.west, box.north - box.south));
  return { west: box.west - margin, east: box.east + margin, south: box.south - margin, north: box.north + margin };
}

/** Plate carrée, true to scale at the middle of the box; good for areas of a few hundred kilometres. */
function projection(box, width, height) {
  const stretch = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const scale = Math.min(width / ((box.east - box.west) * stretch), height / (box.north - box.south));
  const left = (width - (box.east - box.west) * stretch * scale) / 2;
  const top = (height - (box.north - box.south) * scale) / 2;
  return {
    x: (longitude) => left + (longitude - box.west) * stretch * scale,
    y: (latitude) => top + (box.north - latitude) * scale,
    metresPerUnit: 111_320 / scale,
  };
}

function pathOf(points, project, shift = 0) {
  const xy = [];
  for (let i = 0; i < points.length; i += 2) xy.push([project.x(points[i]), project.y(points[i + 1])]);
  const moved = shift === 0 ? xy : beside(xy, shift);
  return moved.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}

/** A line moved to the right of its direction, so that both directions of a road can be seen. */
function beside(xy, shift) {
  return xy.map(([x, y], i) => {
    const [ax, ay] = xy[Math.max(0, i - 1)];
    const [bx, by] = xy[Math.min(xy.length - 1, i + 1)];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    return [x - ((by - ay) / length) * shift, y + ((bx - ax) / length) * shift];
  });
}

/** Outlines of marks, about 10 units wide. */
const OUTLINES = {
  circle: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z",
  square: "M-4.5 -4.5h9v9h-9Z",
  diamond: "M0 -6.5L6.5 0L0 6.5L-6.5 0Z",
  cross: "M-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4Z",
  house: "M0 -6.5L6 -0.5V5.5H-6V-0.5Z",
  triangle: "M0 -5.5L5.5 4.5H-5.5Z",
};

/** The outline of a mark, for a map or its key. */
export function markOutline(name) {
  return OUTLINES[name] ?? OUTLINES.circle;
}

/**
 * A map; north is up and east is right for every reader. Layers: `areas` {rings, class, title}, `lines` {points, class,
 * title, shift, width}, `marks` {longitude, latitude, shape, class, title, label, rank, size}. Areas and lines are drawn
 * in their order; labels by rank while there is room. `box` is what is seen. `setting.distance` words metres.
 */
export function drawMap({ title, description, box, width, height, areas, lines, marks, setting }) {
  const project = projection(box, width, height);
  const told = (one) => one.title && node("title", {}, one.title);
  const areaPaths = areas.map((area) =>
    shape("path", { d: area.rings.map((ring) => `${pathOf(ring, project)}Z`).join(""), class: area.class, "fill-rule": "evenodd" }, told(area)));
  const linePaths = lines.filter((line) => line.points.length > 3).map((line) =>
    shape("path", { d: pathOf(line.points, project, line.shift ?? 0), class: line.class, ...(line.width && { "stroke-width": line.width }) }, told(line)));
  const placed = marks
    .map((mark) => ({ ...mark, x: project.x(mark.longitude), y: project.y(mark.latitude) }))
    .filter((mark) => mark.x > -20 && mark.y > -20 && mark.x < width + 20 && mark.y < height + 20);
  const markPaths = placed.filter((mark) => mark.shape).map((mark) =>
    shape("path", { d: markOutline(mark.shape), class: mark.class,
      transform: `translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)}) scale(${mark.size ?? 1})` }, told(mark)));
  return drawing(width, height, title, description,
    areaPaths, linePaths, markPaths, labels(placed, width, height), scaleBar(project, width, height, setting));
}

/** Where a label may stand beside its mark, the best place first: shift right, shift down, anchor. */
const SPOTS = [[9, 4, "start"], [-9, 4, "end"], [0, -10, "middle"], [0, 19, "middle"]];

function labels(marks, width, height) {
  const taken = marks.map((m) => ({ left: m.x - 6, right: m.x + 6, top: m.y - 6, bottom: m.y + 6 }));
  taken.push({ left: 0, right: width * 0.32, top: height - 30, bottom: height });
  const texts = [];
  for (const mark of marks.filter((m) => m.label).sort((a, b) => a.rank - b.rank)) {
    const long = mark.label.length * 7.2;
    for (const [dx, dy, anchor] of SPOTS) {
      const left = mark.x + dx - (anchor === "end" ? long : anchor === "middle" ? long / 2 : 0);
      const box = { left, right: left + long, top: mark.y + dy - 11, bottom: mark.y + dy + 3 };
      const free = box.left > 2 && box.right < width - 2 && box.top > 2 && box.bottom < height - 2
        && taken.every((o) => o.right < box.left || o.left > box.right || o.bottom < box.top || o.top > box.bottom);
      if (free) {
        taken.push(box);
        texts.push(label(mark.label, (mark.x + dx).toFixed(1), (mark.y + dy).toFixed(1), anchor));
        break;
      }
    }
  }
  return texts;
}

/** A name with a pale rim, so that it can be read over lines. */
function label(text, x, y, anchor) {
  return [written(text, { x, y, "text-anchor": anchor, class: "halo", "aria-hidden": "true" }),
    written(text, { x, y, "text-anchor": anchor, class: "label" })];
}

function scaleBar(project, width, height, setting) {
  const wanted = project.metresPerUnit * width * 0.2;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const metres = power * [5, 2, 1].find((f) => f * power <= wanted);
  const long = metres / project.metresPerUnit;
  const y = height - 14;
  return [shape("path", { d: `M12 ${y - 5}v5h${long.toFixed(1)}v-5`, class: "scale" }),
    written(setting.distance(metres), { x: 12 + long + 6, y, "text-anchor": "start", class: "tick" })];
}
