// Elements without a template language. Text is always set as text, never as markup.

const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((c) => c !== undefined && c !== null && c !== false));
  return element;
}

/** An HTML element; attributes that begin with "on" are listeners. */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function s(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

let drawings = 0;

/** A drawing with a name and a description for those who cannot see it. */
export function drawing(width, height, title, description, ...children) {
  const id = `drawing-${++drawings}`;
  return s("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": `${id}-t ${id}-d`, class: "drawing" },
    s("title", { id: `${id}-t` }, title), s("desc", { id: `${id}-d` }, description ?? ""), children);
}

/** A table. A head may be text or {text, number: true}; a cell may be text, an element or a list of these. */
export function table(caption, heads, rows, attributes) {
  const numeric = heads.map((head) => head.number === true);
  const text = (head) => head.text ?? head;
  return h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
    h("table", attributes,
      h("caption", {}, h("span", { class: "said" }, caption)),
      h("thead", {}, h("tr", {}, heads.map((head, i) => h("th", { scope: "col", class: numeric[i] && "n" }, text(head))))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell, i) =>
        i === 0 ? h("th", { scope: "row" }, cell) : h("td", { class: numeric[i] && "n" }, cell)))))));
}

/** A drawing with its table behind it; no title where the heading above says it. */
export function figure(title, picture, label, alternative) {
  return h("figure", {}, title && h("figcaption", {}, title), picture,
    alternative && h("details", { class: "alternative" }, h("summary", {}, label), alternative));
}
