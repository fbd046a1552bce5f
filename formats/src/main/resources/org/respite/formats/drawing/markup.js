// Elements as text that is XML and HTML alike.

const NAMES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" };
const escaped = (text) => String(text).replace(/[&<>"]/g, (letter) => NAMES[letter]);

/** An element, with all that is in it. Listeners are left out. */
export function markup(one) {
  if (typeof one !== "object") return escaped(one);
  const name = one.tag === "svg" ? "svg xmlns=\"http://www.w3.org/2000/svg\"" : one.tag;
  const attributes = Object.entries(one.attributes).map(([key, value]) => attribute(key, value)).join("");
  return `<${name}${attributes}>${one.children.map(markup).join("")}</${one.tag}>`;
}

function attribute(key, value) {
  const silent = value === undefined || value === null || value === false || typeof value === "function";
  return silent ? "" : ` ${key}="${value === true ? "" : escaped(value)}"`;
}
